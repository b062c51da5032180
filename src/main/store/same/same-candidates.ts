import { sql } from 'kysely'
import { parseCardFacts } from '../card-facts'
import {
  type CompanyRows,
  keysOfEmployer,
  readCompanyRows,
  rootOf,
  spellingKeyOf,
  wordsKeyOf
} from '../employers/employer-keys'
import type { Db } from '../schema'
import { companyKeyOf } from './company-key'
import type { Role } from './grade-same'
import { plainWords } from './plain-words'
import { titleKeyOf } from './posting-keys'
import { findNearPostings } from './posting-traces'

/** A posting of the store that may be the same, with the application that shows it or another version of it. */
export interface Candidate extends Role {
  readonly postingId: number
  readonly applicationId: number
}

/** Most applications of one employer that are compared, the newest first. */
const maxPeers = 200
/** Most postings of one employer and title that are compared, the newest first. */
const maxNamesakes = 50
/** Most postings that are compared because their texts may share much. */
const maxNear = 40

/** The ids of postings worth comparing: those whose texts may share much first, then the newest. */
async function findIds(db: Db, role: Role, trace: Uint32Array | null): Promise<readonly number[]> {
  const companies = JSON.stringify(wordsOfKeys(role.companyKeys))
  const titles = JSON.stringify(role.titleKeys)
  const { rows: peers } = await sql<{ id: number }>`
    select "postingId" as id from application
    where "companyKey" in (select value from json_each(${companies})) and "trashedAt" is null and "postingId" is not null
    order by id desc limit ${maxPeers}`.execute(db)
  const { rows: namesakes } = await sql<{ id: number }>`
    select id from posting
    where "companyKey" in (select value from json_each(${companies}))
      and "titleKey" in (select value from json_each(${titles}))
    order by id desc limit ${maxNamesakes}`.execute(db)
  const near = trace === null ? [] : await findNearPostings(db, trace, maxNear)
  return [...new Set([...near, ...[...namesakes, ...peers].map(({ id }) => id)])]
}

interface CandidateRow {
  readonly id: number
  readonly applicationId: number
  readonly facts: string
  readonly postingCompany: string | null
  readonly companyKey: string
  readonly titleKey: string
  readonly textKey: string
  readonly canonicalUrl: string | null
  readonly requisitionId: string | null
  readonly title: string
  readonly company: string
}

/** The keys that say something, each once. */
export function keysOf(...keys: readonly string[]): readonly string[] {
  return [...new Set(keys.filter((key) => key !== ''))]
}

/** The words of places. */
export function placeWordsOf(places: string): ReadonlySet<string> {
  return new Set(
    plainWords(places)
      .split(' ')
      .filter((word) => word !== '')
  )
}

/** The key under which a name is compared: its own, where a person treated that spelling alone, else its words. */
function comparedKeyOf(rows: CompanyRows, company: string | null, words = companyKeyOf(company)): string {
  const own = spellingKeyOf(company ?? '')
  return rows.has(own) ? own : words
}

/** What is compared of a posting, with the employer by what a person said of its spelling. */
export function withOwnSpelling(rows: CompanyRows, role: Role, company: string | null): Role {
  return { ...role, companyKeys: keysOf(comparedKeyOf(rows, company)) }
}

/** What is compared of an incoming posting, with all spellings of its employer that a person put together. */
export function withSpellings(rows: CompanyRows, role: Role, company: string | null): Role {
  const { companyKeys } = withOwnSpelling(rows, role, company)
  return { ...role, companyKeys: companyKeys.flatMap((key) => keysOfEmployer(rows, rootOf(rows, key))) }
}

/** Keys of employers as the words under which postings and applications are found. */
export function wordsOfKeys(keys: readonly string[]): readonly string[] {
  return keysOf(...keys.map(wordsKeyOf))
}

/** What is left out: versions of the posting itself, and other postings of its file. */
export interface Except {
  readonly rootId?: number
  readonly sha256: string
}

/**
 * The postings that may be the same as one: of the same employer, or with a text that may share much. Only those of which
 * a version is shown by an application that is not in the trash.
 */
export async function findCandidates(
  db: Db,
  role: Role,
  trace: Uint32Array | null,
  { rootId = 0, sha256 }: Except
): Promise<readonly Candidate[]> {
  const ids = JSON.stringify(await findIds(db, role, trace))
  const { rows } = await sql<CandidateRow>`
    select c.*, a.title as title, a.company as company from (
      select e.key as place, p.id as id, p.facts as facts, p.company as "postingCompany",
        p."companyKey" as "companyKey", p."titleKey" as "titleKey",
        p."textKey" as "textKey", p."canonicalUrl" as "canonicalUrl", p."requisitionId" as "requisitionId",
        (select x.id from application x where x."trashedAt" is null and x."postingId" in (
          select f.id from posting f where f.id = coalesce(p."sameAsId", p.id) or f."sameAsId" = coalesce(p."sameAsId", p.id)
        ) order by x.id limit 1) as "applicationId"
      from json_each(${ids}) e cross join posting p on p.id = e.value
      where coalesce(p."sameAsId", p.id) != ${rootId}
        and p."originalId" != coalesce((select o.id from original o where o.sha256 = ${sha256}), 0)
    ) c join application a on a.id = c."applicationId"
    order by c.place`.execute(db)
  const companies = await readCompanyRows(db)
  return rows.map((row) => ({
    postingId: row.id,
    applicationId: row.applicationId,
    companyKeys: keysOf(
      comparedKeyOf(companies, row.postingCompany, row.companyKey),
      comparedKeyOf(companies, row.company)
    ),
    titleKeys: keysOf(row.titleKey, titleKeyOf(row.title)),
    placeWords: placeWordsOf(parseCardFacts(row.facts).places),
    textKey: row.textKey,
    canonicalUrl: row.canonicalUrl,
    requisitionId: row.requisitionId
  }))
}
