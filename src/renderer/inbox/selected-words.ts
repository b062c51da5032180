import { scrollTowards } from '../posting/scroll-towards'

/** What is selected within an element; null when nothing is, or something else. */
export function selectedIn(element: Element | null): Range | null {
  const selection = window.getSelection()
  if (element === null || selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null
  const range = selection.getRangeAt(0)
  return element.contains(range.startContainer) && element.contains(range.endContainer) ? range : null
}

/** The first words of the text that are in sight. */
function firstInSight(text: HTMLElement): Text | null {
  const frame = text.getBoundingClientRect()
  const walker = document.createTreeWalker(text.querySelector('[data-words]') ?? text, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const range = document.createRange()
    range.selectNodeContents(node)
    if ((node.textContent ?? '').trim() !== '' && range.getBoundingClientRect().bottom > frame.top) return node as Text
  }
  return null
}

function begin(text: HTMLElement, selection: Selection): void {
  const node = firstInSight(text)
  if (node === null) return
  selection.collapse(node, (node.textContent ?? '').search(/\S/))
  selection.modify('extend', 'forward', 'word')
}

/** How the arrow keys go over the words. */
const ways: Readonly<Record<string, readonly ['forward' | 'backward', 'word' | 'line']>> = {
  ArrowRight: ['forward', 'word'],
  ArrowLeft: ['backward', 'word'],
  ArrowDown: ['forward', 'line'],
  ArrowUp: ['backward', 'line']
}

function go(selection: Selection, key: string, extends_: boolean): void {
  const [direction, unit] = ways[key] ?? ['forward', 'word']
  if (extends_) {
    selection.modify('extend', direction, unit)
    return
  }
  if (direction === 'forward') selection.collapseToEnd()
  else selection.collapseToStart()
  if (unit === 'line') {
    selection.collapseToStart()
    selection.modify('move', direction, 'line')
    selection.modify('extend', 'forward', 'word')
  } else selection.modify('extend', direction, 'word')
}

/**
 * Selects words of a text by an arrow key, which the browser only does in fields: the next word or the one below it; with
 * Shift what is selected grows. The first key selects the first word in sight. False when the key means nothing here.
 */
export function selectByKey(text: HTMLElement, key: string, isExtending: boolean): boolean {
  const selection = window.getSelection()
  if (selection === null || ways[key] === undefined) return false
  const before = selectedIn(text)?.cloneRange() ?? null
  if (before === null) {
    if (key === 'ArrowUp' || key === 'ArrowDown') return false
    begin(text, selection)
  } else {
    go(selection, key, isExtending)
    if (selectedIn(text) === null) {
      selection.removeAllRanges()
      selection.addRange(before)
    }
  }
  const range = selectedIn(text)
  if (range !== null) scrollTowards(text, range.getBoundingClientRect())
  return true
}
