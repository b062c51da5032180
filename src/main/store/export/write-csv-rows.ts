import { type ExportHeading, exportHeadings } from '../../../shared/export-headings'
import { interviewKindNames, outcomeNames } from '../../../shared/messages/names'
import type { ApplicationDetail, Event, Interview, Stage } from '../../../shared/model'
import type { Posting, Salary } from '../../../shared/posting'
import { guardCell, writeCsv } from '../../../shared/write-csv'
import { findApplicationDetail } from '../application-detail'
import { readBoard } from '../board'
import type { Db } from '../schema'

/** Longest cell that every spreadsheet reads whole, in UTF-16 units, with room for the mark of what was cut. */
const longestCell = 32_000
/** Stands between notes that share a cell. */
const betweenNotes = '\n\n---\n\n'

const modeNames = { remote: 'Remote', hybrid: 'Hybrid', onsite: 'On-site' } as const

function cut(text: string): string {
  return text.length <= longestCell ? text : `${text.slice(0, longestCell)} […]`
}

function dayOf(at: string | undefined): string {
  return at?.slice(0, 10) ?? ''
}

function payOf({ min, max, currency, period, text }: Salary): string {
  const figures = [...new Set([min, max].filter((figure) => figure !== null))]
  if (figures.length === 0 || currency === null) return text
  const bound = min === null ? 'up to ' : max === null ? 'from ' : ''
  return `${bound}${currency} ${figures.join(' - ')}${period === null ? '' : ` / ${period}`}`
}

function placesOf({ locations, workMode }: Pick<Posting, 'locations' | 'workMode'>): string {
  return [...locations.map(({ text }) => text), ...(workMode === null ? [] : [modeNames[workMode]])].join('; ')
}

function contactsOf({ contacts }: Pick<Posting, 'contacts'>): string {
  return contacts.map((contact) => Object.values(contact).filter(Boolean).join(', ')).join('; ')
}

function interviewOf({ startsAt, kind, place, result }: Interview): string {
  return [startsAt?.slice(0, 16).replace('T', ' '), interviewKindNames[kind], place, result].filter(Boolean).join(', ')
}

/** When it first came into a stage that stands for having applied; events come newest first. */
function appliedAt(events: readonly Event[], stages: readonly Stage[]): string | undefined {
  const applied = new Set(stages.filter(({ kind }) => kind !== 'saved' && kind !== 'closed').map(({ id }) => id))
  const entries = events.filter(
    ({ kind, stageId, undone }) => (kind === 'added' || kind === 'stage') && !undone && applied.has(stageId ?? 0)
  )
  return entries.at(-1)?.at
}

function cellsOf(detail: ApplicationDetail, stages: readonly Stage[]): Record<ExportHeading, string> {
  const { card, posting, notes, interviews, events } = detail
  const said = posting?.posting
  return {
    Title: card.title,
    Company: card.company,
    Location: said === undefined ? '' : placesOf(said),
    Status: stages.find(({ id }) => id === card.stageId)?.name ?? '',
    Outcome: card.outcome === null ? '' : outcomeNames[card.outcome],
    'Date saved': dayOf(card.createdAt),
    'Date applied': dayOf(appliedAt(events, stages)),
    'Last change': dayOf(card.enteredAt),
    'Apply by': said?.deadline ?? '',
    Link: said?.url ?? '',
    Salary: said === undefined || said.salary === null ? '' : payOf(said.salary),
    Excitement: card.excitement === null ? '' : String(card.excitement),
    'Next step': card.nextStep,
    'Next step date': card.nextStepOn ?? '',
    Contact: said === undefined ? '' : contactsOf(said),
    Interviews: interviews.map(interviewOf).join('\n'),
    Notes: notes.map(({ body }) => body).join(betweenNotes),
    'Posting text': posting?.text ?? ''
  }
}

/**
 * The applications on the board as CSV, a row each, in pieces. It begins with a byte order mark, by which spreadsheets
 * know UTF-8, and no cell of it is taken for a formula.
 */
export async function* csvOf(db: Db): AsyncGenerator<string> {
  const { stages, cards } = await readBoard(db)
  yield `\ufeff${writeCsv([exportHeadings])}`
  for (const { id } of cards) {
    const detail = await findApplicationDetail(db, id)
    if (detail === undefined) continue
    const cells = cellsOf(detail, stages)
    yield writeCsv([exportHeadings.map((heading) => guardCell(cut(cells[heading])))])
  }
}
