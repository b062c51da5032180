import type { Place } from '../../shared/posting'
import { blocksOf, type Context, toFinding } from '../context'
import type { Finding, Match } from '../finding'
import { type PlaceRole, roleOfPlace } from '../findings/place-roles'
import { findPlaces } from '../findings/places'
import { foldWord } from '../findings/words'
import { findWorkModes } from '../findings/work-mode'
import { isSentence } from '../sections/mark-headings'

/** "Acme GmbH in Bremen": a place directly behind the employer's name. */
function followsCompany(context: Context, before: string): boolean {
  if (context.company === null) return false
  const name = foldWord(context.company)
  return [' in ', ' aus ', ' a ', ' en ', ' te ', ' em ', ', '].some((join) => before.endsWith(name + join))
}

/** What stands between the places of a list: "Gothenburg or Oslo". */
const joiner = /^,? ?(?:or|and|und|oder|et|ou|y|o|e|of|en|&|\/)? ?$/

/** "Aberdeen, hybrid, three days in the office": places that open a line and a mode behind them. */
function opensWithPlace(text: string, found: readonly Match<Place>[], at: number): boolean {
  if (text.length > 120 || found[0]?.start !== 0) return false
  const isJoined = (index: number) => joiner.test(text.slice(found[index - 1]?.end ?? 0, found[index]?.start ?? 0))
  for (let index = 1; index <= at; index++) if (!isJoined(index)) return false
  let last = at
  while (last + 1 < found.length && isJoined(last + 1)) last++
  const rest = /^[,:;] ?([^,.;]{3,40})/.exec(text.slice(found[last]?.end))?.[1]
  return rest !== undefined && findWorkModes(rest).length > 0
}

/** Sections in which a place is looked for; of what is to be done and to be known only sentences about the job count. */
const proseKinds = new Set([
  'about',
  'company',
  'location',
  'other',
  'requirements',
  'pay',
  'benefits',
  'process',
  'responsibilities',
  'niceToHave'
] as const)
const taskKinds = new Set(['requirements', 'responsibilities', 'niceToHave'] as const)

const sureness: Readonly<Record<PlaceRole, number>> = { job: 0.62, house: 0.6, employer: 0.5, away: 0, none: 0 }

interface SpokenPlace extends Finding<Place> {
  readonly role: PlaceRole
}

/** The places that sentences give as where the work is done, or else as where the employer is. */
export function proseLocations(context: Context, hints: ReadonlySet<string>): Finding<Place>[] {
  const found: SpokenPlace[] = []
  const inLocation = new Set(blocksOf(context, new Set(['location'])))
  const ofTasks = new Set(blocksOf(context, taskKinds))
  for (const block of blocksOf(context, proseKinds)) {
    if (!inLocation.has(block) && !/\p{Lu}/u.test(block.text)) continue
    let role: PlaceRole = 'none'
    let end = -1
    const places = findPlaces(block.text, hints)
    for (const [at, match] of places.entries()) {
      const before = foldWord(block.text.slice(Math.max(0, match.start - sentenceReach), match.start))
      if (role === 'none' || !joiner.test(block.text.slice(end, match.start))) {
        role = roleOfPlace(before, foldWord(block.text.slice(match.end, match.end + sentenceReach)))
        if (role === 'none' && opensWithPlace(block.text, places, at)) role = 'house'
        if ((role === 'none' || role === 'away') && followsCompany(context, before)) role = 'house'
        if (role === 'none' && inLocation.has(block)) role = 'employer'
      }
      end = match.end
      if (match.value.city === null && match.value.country === null) continue
      if (role === 'none' || role === 'away') continue
      if (ofTasks.has(block) && block.kind === 'listItem' && role !== 'job' && !isSentence(block)) continue
      found.push({ ...toFinding(context, match, block.start, 'prose', sureness[role]), role })
    }
  }
  // Who works from anywhere has no use for the employer's houses.
  return nearestToJob(
    isRemote(context) ? found.filter(({ role, value }) => role === 'job' || value.city === null) : found
  )
}

/** Whether the facts of the posting say that the work is remote. */
export function isRemote(context: Context): boolean {
  const lines = [...context.head.filter((block) => !isSentence(block)), ...context.facts]
  return lines.some(({ text }) => findWorkModes(text).some(({ value }) => value === 'remote'))
}

/** How far back and ahead of a place its sentence is read, in UTF-16 units. */
const sentenceReach = 140

const roleOrder: readonly PlaceRole[] = ['job', 'house', 'employer']

/** Where the job is done silences where the employer has houses, and these where it is. */
function nearestToJob(found: readonly SpokenPlace[]): Finding<Place>[] {
  const nearest = roleOrder.find((role) => found.some((finding) => finding.role === role))
  return found.flatMap(({ role, ...finding }) => (role === nearest ? [finding] : []))
}
