import type { Employer, EmployerLine, EmployerSpelling, LikelyEmployer } from '../../../shared/employer'
import type { EmployerMemory, Instant } from '../../../shared/model'
import { companyKeyOf } from '../same/company-key'
import type { Db } from '../schema'
import { readApplicationsByEmployer, readApplicationsOf, readNames } from './employer-applications'
import {
  type CompanyRows,
  employerKeyOf,
  exactSpellingOf,
  holdOf,
  keysOfEmployer,
  type Named,
  readCompanyRows,
  rootOf,
  spellingKeyOf,
  spellingOf,
  wordsKeyOf
} from './employer-keys'
import { likenessOf } from './likely'
import { readMetNames, readPeople } from './people'
import { latest } from './timelines'

/** A name and how many applications write it so. */
type Count = Named & { readonly count: number }

/** True for a name in capitals alone, or in small letters alone, as forms often have it. */
function isOfOneCase(name: string): boolean {
  return name === name.toUpperCase() || name === name.toLowerCase()
}

/** Which of two spellings is shown first: the more used, then the one in capitals and small letters, then the shorter. */
function compareSpellings(a: Count, b: Count): number {
  const byCase = Number(isOfOneCase(a.company)) - Number(isOfOneCase(b.company))
  return b.count - a.count || byCase || a.company.length - b.company.length || (a.company < b.company ? -1 : 1)
}

/** The spellings among names that differ in spaces only, each with the key of its own words; the most used first. */
function countSpellings(names: readonly Count[]): readonly (Count & { readonly words: string })[] {
  const groups = Map.groupBy(names, ({ company }) => spellingOf(company))
  return [...groups]
    .map(([company, same]) => ({
      company,
      companyKey: same[0]?.companyKey ?? null,
      words: same[0]?.companyKey ?? '',
      count: same.reduce((sum, { count }) => sum + count, 0)
    }))
    .sort(compareSpellings)
}

/** By what name an employer goes: the most used spelling of its own key, else the name that the store keeps of it. */
function nameOf(rows: CompanyRows, key: string, names: readonly Count[]): string {
  const spellings = countSpellings(names)
  const exact = exactSpellingOf(key)
  const own = spellings.find(({ company, words }) =>
    exact === null ? words === key && !rows.has(spellingKeyOf(company)) : company === exact
  )
  return own?.company ?? rows.get(key)?.name ?? spellings[0]?.company ?? ''
}

/** The key that a spelling has among those of its employer: its own, where a person treated it alone, else that of its words. */
function ownKeyOf(rows: CompanyRows, { company, words }: { company: string; words: string }): string {
  const exact = spellingKeyOf(company)
  return rows.has(exact) ? exact : words
}

function toSpellings(rows: CompanyRows, name: string, names: readonly Count[]): readonly EmployerSpelling[] {
  const spellings = countSpellings(names)
  const sharing = Map.groupBy(spellings, (spelling) => ownKeyOf(rows, spelling))
  const found = spellings.map((spelling): EmployerSpelling => {
    const { company, count } = spelling
    const own = ownKeyOf(rows, spelling)
    const isMerged = rows.get(own)?.mergedInto != null
    // A key whose only spelling this is goes as a whole, with what will be written so later.
    const goesAlone = isMerged && sharing.get(own)?.length === 1
    const separateKey = company === name ? null : goesAlone ? own : spellingKeyOf(company)
    return { name: company, count, by: isMerged ? 'merged' : 'written', separateKey }
  })
  // The one that it goes by, others of its words, what a person merged.
  const rank = ({ separateKey, by }: EmployerSpelling) => (separateKey === null ? 0 : by === 'written' ? 1 : 2)
  return found.toSorted((one, other) => rank(one) - rank(other))
}

function contactOf(applications: readonly { readonly contactAt: Instant | null }[]): Instant | null {
  return applications.reduce<Instant | null>((at, one) => latest(at, one.contactAt), null)
}

/** The names of applications, with how often each is written. */
function namesIn(applications: readonly { readonly company: string }[]): Count[] {
  const groups = Map.groupBy(applications, ({ company }) => company)
  return [...groups].map(([company, same]) => ({ company, companyKey: companyKeyOf(company), count: same.length }))
}

const collator = new Intl.Collator()

/** All employers of applications that are not in the trash, and those from which a person holds back; by their names. */
export async function readEmployers(db: Db): Promise<readonly EmployerLine[]> {
  const rows = await readCompanyRows(db)
  const groups = new Map(await readApplicationsByEmployer(db, rows))
  for (const { key, mergedInto } of rows.values()) {
    if (mergedInto === null && !groups.has(key) && holdOf(rows, key) !== null) groups.set(key, [])
  }
  const lines = [...groups].map(([key, applications]): EmployerLine => {
    const names = namesIn(applications)
    return {
      key,
      name: nameOf(rows, key, names),
      spellings: countSpellings(names).map(({ company }) => company),
      applications: applications.length,
      open: applications.filter(({ isClosed }) => !isClosed).length,
      contactAt: contactOf(applications),
      hold: holdOf(rows, key)
    }
  })
  return lines.sort((a, b) => collator.compare(a.name, b.name))
}

/** The names of all employers of applications, by the key of the employer. */
async function readNamesByEmployer(db: Db, rows: CompanyRows): Promise<ReadonlyMap<string, readonly Count[]>> {
  const groups = Map.groupBy(await readNames(db), (named) => employerKeyOf(rows, named))
  groups.delete('')
  return groups
}

/** Most employers that are suggested as likely the same. */
const maxLikely = 5

/** Other employers whose name is much like that of one: guesses, which a person may follow or not. */
function findLikely(
  rows: CompanyRows,
  key: string,
  byEmployer: ReadonlyMap<string, readonly Count[]>
): readonly LikelyEmployer[] {
  const own = keysOfEmployer(rows, key).map(wordsKeyOf)
  const found: LikelyEmployer[] = []
  for (const [other, names] of byEmployer) {
    // What a person separated is not suggested to them again.
    if (other === key || wordsKeyOf(other) === wordsKeyOf(key)) continue
    const keys = keysOfEmployer(rows, other).map(wordsKeyOf)
    const by = own.flatMap((one) => keys.flatMap((two) => likenessOf(one, two) ?? []))[0]
    if (by === undefined) continue
    const applications = names.reduce((sum, { count }) => sum + count, 0)
    found.push({ key: other, name: nameOf(rows, other, names), applications, by })
  }
  return found.sort((a, b) => b.applications - a.applications || (a.name < b.name ? -1 : 1)).slice(0, maxLikely)
}

/** By what name an employer goes; undefined when neither an application nor a person names it. */
export async function findEmployerName(db: Db, rows: CompanyRows, key: string): Promise<string | undefined> {
  const names = (await readNamesByEmployer(db, rows)).get(key) ?? []
  return names.length === 0 && !rows.has(key) ? undefined : nameOf(rows, key, names)
}

/** Everything that is known of an employer; also by a key that was merged into it. Undefined when there is none. */
export async function findEmployer(db: Db, anyKey: string): Promise<Employer | undefined> {
  const rows = await readCompanyRows(db)
  const key = rootOf(rows, anyKey)
  const byEmployer = await readNamesByEmployer(db, rows)
  const names = byEmployer.get(key) ?? []
  const hold = holdOf(rows, key)
  if (names.length === 0 && hold === null) return undefined
  const applications = await readApplicationsOf(db, rows, key)
  const name = nameOf(rows, key, names)
  const ids = applications.map(({ id }) => id)
  return {
    key,
    name,
    hold,
    spellings: toSpellings(rows, name, names),
    applications,
    people: await readPeople(db, ids),
    likely: findLikely(rows, key, byEmployer)
  }
}

/** What is remembered of the employer of an application; null when none is named. */
export async function rememberEmployer(db: Db, applicationId: number): Promise<EmployerMemory | null> {
  const query = db.selectFrom('application').select(['company', 'companyKey']).where('id', '=', applicationId)
  const row = await query.executeTakeFirst()
  const rows = await readCompanyRows(db)
  const key = row === undefined ? '' : employerKeyOf(rows, row)
  if (row === undefined || key === '') return null
  const all = await readApplicationsOf(db, rows, key)
  const others = all.filter(({ id }) => id !== applicationId)
  const names = namesIn(all.length === 0 ? [row] : all)
  const met = await readMetNames(
    db,
    others.map(({ id }) => id)
  )
  return { key, name: nameOf(rows, key, names), hold: holdOf(rows, key), others, met }
}
