import { isNode, isOfType, type Node } from '../../structured/structured-values'
import { anyBoard } from './any-board'
import { ashby } from './ashby'
import type { Board, BoardPosting } from './board'
import { glassdoor } from './glassdoor'
import { greenhouse } from './greenhouse'
import { indeed } from './indeed'
import { lever } from './lever'
import { linkedIn } from './linkedin'
import { personio } from './personio'
import { recruitee } from './recruitee'
import { smartRecruiters } from './smartrecruiters'
import { workable } from './workable'
import { workday } from './workday'

/** Boards in the order in which they are asked: those with the plainest marks first, the one without name last. */
const boards: readonly Board[] = [
  greenhouse,
  lever,
  workday,
  smartRecruiters,
  recruitee,
  workable,
  indeed,
  linkedIn,
  glassdoor,
  ashby,
  personio,
  anyBoard
]

/** Most objects that are looked at: the state of a page is large, and little of it is the posting. */
const maxNodes = 100_000
/** Deepest nesting that is looked into, so that data nested without end cannot overflow the walk. */
const maxDepth = 64

/** Keys under which a page keeps postings that it is not about. */
const othersKey =
  /similar|related|recommend|suggest|also_?view|(?:more|other|featured|recent|promoted)_?(?:jobs|positions|postings|offers)/i

/** A posting found in data: an object as schema.org would have it, with what our reader knows besides. */
export type FoundPosting = BoardPosting & { readonly '@type': 'JobPosting'; readonly source?: string }

interface Step {
  readonly value: unknown
  readonly around: readonly Node[]
}

function readNode(node: Node, around: readonly Node[]): FoundPosting | Node | undefined {
  // JSON-LD is read as it stands, in its own place in the order.
  if (isOfType(node, 'JobPosting') && ('@type' in node || '@context' in node)) return node
  const board = boards.find(({ accepts }) => accepts(node))
  if (board === undefined) return undefined
  const source = board.name === null ? {} : { source: board.name }
  return { '@type': 'JobPosting', ...source, ...board.read(node, around) }
}

/**
 * The postings anywhere inside data, told by their shape, in order, as objects that `readStructured` reads. What is
 * inside a posting is not looked at; bounded in depth and number.
 */
export function findBoardPostings(values: readonly unknown[]): Node[] {
  const found: Node[] = []
  const stack: Step[] = [...values].reverse().map((value) => ({ value, around: [] }))
  for (let seen = 0; stack.length > 0 && seen < maxNodes; seen++) {
    const step = stack.pop()
    if (step === undefined || typeof step.value !== 'object' || step.value === null) continue
    const { value, around } = step
    const posting = isNode(value) ? readNode(value, around) : undefined
    if (posting !== undefined) {
      found.push(posting as Node)
      continue
    }
    const inner = Array.isArray(value)
      ? value
      : Object.entries(value).flatMap(([key, entry]) => (othersKey.test(key) ? [] : [entry]))
    const outer = isNode(value) ? [...around, value] : around
    if (outer.length > maxDepth) continue
    for (let index = inner.length - 1; index >= 0; index--) stack.push({ value: inner[index], around: outer })
  }
  return found
}
