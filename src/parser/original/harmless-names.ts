function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}

/** Elements that go with all that is in them: what runs, loads, navigates, or is not for showing. */
export const droppedElements = words(`
  script noscript template iframe frame frameset object embed applet portal link meta base title
  audio video source track canvas map area dialog math
  foreignobject use image animate animatemotion animatetransform set feimage handler listener`)

/** Elements of forms, which become what they look like: nothing can be typed or sent. */
export const formElements: Readonly<Record<string, string>> = {
  form: 'div',
  fieldset: 'div',
  button: 'span',
  label: 'span',
  select: 'span',
  option: 'span',
  optgroup: 'span',
  textarea: 'div',
  output: 'span'
}

/** Attributes that say how something looks and do nothing else. */
export const plainAttributes = words(`
  class id style title lang dir alt width height colspan rowspan headers scope span align valign bgcolor color face
  size border cellpadding cellspacing hspace vspace nowrap start type value open role cite datetime hidden
  aria-label aria-hidden aria-level`)

/** Attributes of drawings, beside those above; references to other things are not among them. */
export const drawingAttributes = words(`
  viewbox d fill fill-rule fill-opacity clip-rule stroke stroke-width stroke-linecap stroke-linejoin stroke-opacity
  stroke-dasharray stroke-miterlimit opacity points x y x1 y1 x2 y2 cx cy r rx ry dx dy transform offset stop-color
  stop-opacity gradientunits gradienttransform spreadmethod preserveaspectratio text-anchor font-size font-family
  font-weight letter-spacing version xmlns`)

/** Elements without an end. */
export const voidElements = words('br hr img wbr col input')
