/** True when an event happened in a text that is being written, or in a dialog: what is pasted there belongs there. */
export function isInText(event: Event): boolean {
  // The path leads into the roots of their own that editors have.
  return event.composedPath().some((target) => {
    if (!(target instanceof HTMLElement)) return false
    return target.isContentEditable || target.matches('input, textarea, select, [role="dialog"]')
  })
}
