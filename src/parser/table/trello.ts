import type { NumberedRow } from './to-table'

/** Headings of the table that a board of Trello is made into: those of Trello's own CSV. */
const headings = [
  'Card Name',
  'List Name',
  'Card Description',
  'Labels',
  'Due Date',
  'Last Activity Date',
  'Card URL',
  'Comments',
  'Checklists',
  'Archived'
]

/** How far into a board's JSON its own fields begin, in UTF-16 units. */
const headLength = 5_000

/** Whether a JSON text is the export of a board. Cheap: most JSON is none. */
export function isTrelloBoard(text: string): boolean {
  const head = text.slice(0, headLength)
  return /"idOrganization"|"shortUrl"\s*:\s*"https:\/\/trello\.com|"dateLastActivity"/.test(head) && read(text) !== null
}

interface Board {
  readonly lists: readonly Record<string, unknown>[]
  readonly cards: readonly Record<string, unknown>[]
  readonly actions: readonly Record<string, unknown>[]
  readonly checklists: readonly Record<string, unknown>[]
}

function objects(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : []
}

function read(text: string): Board | null {
  try {
    const board: unknown = JSON.parse(text)
    if (typeof board !== 'object' || board === null || !('lists' in board) || !('cards' in board)) return null
    const { lists, cards } = board
    if (!Array.isArray(lists) || !Array.isArray(cards)) return null
    const actions = 'actions' in board ? objects(board.actions) : []
    const checklists = 'checklists' in board ? objects(board.checklists) : []
    return { lists: objects(lists), cards: objects(cards), actions, checklists }
  } catch (_noJson) {
    return null
  }
}

function words(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** What people wrote under the cards, by card, the oldest first. */
function commentsByCard(actions: Board['actions']): Map<string, string[]> {
  const comments = new Map<string, string[]>()
  for (const { type, data, date } of actions.toReversed()) {
    if (type !== 'commentCard' || typeof data !== 'object' || data === null) continue
    const { card, text } = data as { card?: { id?: unknown }; text?: unknown }
    const id = words(card?.id)
    if (words(text) !== '')
      comments.set(id, [...(comments.get(id) ?? []), `${words(date).slice(0, 10)} ${words(text)}`.trim()])
  }
  return comments
}

function checklistsByCard(checklists: Board['checklists']): Map<string, string[]> {
  const byCard = new Map<string, string[]>()
  for (const { idCard, name, checkItems } of checklists) {
    const lines = objects(checkItems).map((item) => `- [${item.state === 'complete' ? 'x' : ' '}] ${words(item.name)}`)
    const id = words(idCard)
    byCard.set(id, [...(byCard.get(id) ?? []), [words(name), ...lines].join('\n')])
  }
  return byCard
}

/** The cards of a board as rows under headings like those of Trello's own CSV; undefined for anything else. */
export function readTrello(text: string): readonly NumberedRow[] | undefined {
  const board = read(text)
  if (board === null) return undefined
  const lists = new Map(board.lists.map(({ id, name }) => [id, words(name)]))
  const comments = commentsByCard(board.actions)
  const checklists = checklistsByCard(board.checklists)
  const rows = board.cards.map((card, index) => {
    const labels = objects(card.labels).map(({ name, color }) => words(name) || words(color))
    const id = words(card.id)
    const cells = [
      words(card.name),
      lists.get(card.idList) ?? '',
      words(card.desc),
      labels.filter((label) => label !== '').join(', '),
      words(card.due),
      words(card.dateLastActivity),
      words(card.shortUrl) || words(card.url),
      (comments.get(id) ?? []).join('\n\n'),
      (checklists.get(id) ?? []).join('\n\n'),
      card.closed === true ? 'true' : ''
    ]
    return { number: index + 2, cells }
  })
  return [{ number: 1, cells: headings }, ...rows]
}
