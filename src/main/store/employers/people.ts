import { sql } from 'kysely'
import type { EmployerPerson } from '../../../shared/employer'
import type { Instant } from '../../../shared/model'
import type { PostingContact } from '../../../shared/posting'
import { plainWords } from '../same/plain-words'
import type { Db } from '../schema'
import { latest } from './timelines'

interface Round {
  readonly applicationId: number
  readonly title: string
  readonly people: string
  readonly startsAt: Instant | null
}

/** The lines of a text about people, one person each; bullets in front of them are left out. */
function linesOf(people: string): readonly string[] {
  return people
    .split(/[\n;]/)
    .map((line) => line.replace(/^[\s\-*•–]+/, '').trim())
    .filter((line) => plainWords(line) !== '')
}

async function readRounds(db: Db, ids: string): Promise<readonly Round[]> {
  return db
    .selectFrom('interview')
    .innerJoin('application', 'application.id', 'interview.applicationId')
    .select(['applicationId', 'application.title', 'people', 'startsAt'])
    .where('applicationId', 'in', sql<number>`(select value from json_each(${ids}))`)
    .where('interview.trashedAt', 'is', null)
    .where('people', '!=', '')
    .orderBy('interview.id')
    .execute()
}

/** People met in the rounds of these applications, by their names in plain words; of a round ahead nobody is met yet. */
async function readMet(db: Db, ids: string, now: Instant): Promise<Map<string, EmployerPerson>> {
  const met = new Map<string, EmployerPerson>()
  for (const { applicationId, title, people, startsAt } of await readRounds(db, ids)) {
    const isMet = startsAt === null || startsAt <= now
    for (const name of linesOf(people)) {
      const known = met.get(plainWords(name))
      const metAt = latest(known?.metAt ?? null, isMet ? startsAt : null)
      const person = { name, role: null, email: null, phone: null, isMet: isMet || known?.isMet === true, metAt }
      met.set(plainWords(name), { ...person, applicationId, title })
    }
  }
  return met
}

interface ContactRow {
  readonly applicationId: number
  readonly title: string
  readonly contacts: string | null
}

async function readContacts(db: Db, ids: string): Promise<readonly ContactRow[]> {
  const { rows } = await sql<ContactRow>`
    select a.id as "applicationId", a.title as title,
      coalesce(json_extract(c.corrections, '$.contacts'), json_extract(c.fields, '$.contacts')) as contacts
    from application a join "postingContent" c on c."postingId" = a."postingId"
    where a.id in (select value from json_each(${ids})) order by a.id`.execute(db)
  return rows
}

/** Adds somebody whom a posting names, to what is known of them already. */
function addContact(people: Map<string, EmployerPerson>, contact: PostingContact, row: ContactRow): void {
  const name = contact.name ?? contact.email ?? contact.phone
  if (name === null) return
  const words = plainWords(name)
  const key = [...people.keys()].find((known) => known === words || known.startsWith(`${words} `)) ?? words
  const known = people.get(key)
  people.set(key, {
    name: known?.name ?? name,
    role: contact.role ?? known?.role ?? null,
    email: contact.email ?? known?.email ?? null,
    phone: contact.phone ?? known?.phone ?? null,
    isMet: known?.isMet ?? false,
    metAt: known?.metAt ?? null,
    applicationId: known?.isMet === true ? known.applicationId : row.applicationId,
    title: known?.isMet === true ? known.title : row.title
  })
}

/** Everybody who is known from these applications: those who were met first, the last met before the others. */
export async function readPeople(db: Db, ids: readonly number[]): Promise<readonly EmployerPerson[]> {
  const wanted = JSON.stringify(ids)
  const people = await readMet(db, wanted, new Date().toISOString())
  for (const row of await readContacts(db, wanted)) {
    const contacts: readonly PostingContact[] = JSON.parse(row.contacts ?? '[]')
    for (const contact of contacts) addContact(people, contact, row)
  }
  const rank = ({ isMet, metAt }: EmployerPerson) => (isMet ? `2${metAt ?? ''}` : '1')
  return [...people.values()].sort((a, b) => (rank(a) < rank(b) ? 1 : rank(a) > rank(b) ? -1 : 0))
}

/** Names of the people who were met in these applications. */
export async function readMetNames(db: Db, ids: readonly number[]): Promise<readonly string[]> {
  const people = await readMet(db, JSON.stringify(ids), new Date().toISOString())
  return [...people.values()].filter(({ isMet }) => isMet).map(({ name }) => name)
}
