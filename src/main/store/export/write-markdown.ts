import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileNameFrom } from '../../../shared/file-name'
import { markdownText as words } from '../../../shared/messages/export'
import { untitled } from '../../../shared/messages/names'
import type { Card, Stage } from '../../../shared/model'
import { findApplicationDetail } from '../application-detail'
import { readBoard } from '../board'
import type { Db } from '../schema'
import { applicationWords, inlineText, linkTo, momentOf } from './markdown'
import type { ExportStamp } from './write-json'
import { syncAll } from './write-whole'

/** The first line of the overview, by which a folder is known as one that an export wrote. */
export const overviewMark = `# ${words.title}`
/** Name of the overview in the folder. */
export const overviewName = 'README.md'

/** A name for a file that says what is in it, behind a number that is its own. */
function nameOf(id: number, said: string, ending: string): string {
  const slug = said
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return [String(id).padStart(4, '0'), slug.slice(0, 60)].filter(Boolean).join('-') + ending
}

/** Every original as a file of its own, just as it came; answers the paths by the id of the original. */
async function writeOriginals(db: Db, folder: string): Promise<ReadonlyMap<number, string>> {
  const postings = await db.selectFrom('posting').select(['originalId', 'fileName']).orderBy('id', 'desc').execute()
  const refused = await db.selectFrom('refusal').select(['originalId', 'fileName']).execute()
  const names = new Map([...refused, ...postings].map(({ originalId, fileName }) => [originalId, fileName]))
  const paths = new Map<number, string>()
  if (names.size > 0) await mkdir(join(folder, 'originals'))
  for (const [id, fileName] of names) {
    const query = db.selectFrom('original').select('bytes').where('id', '=', id)
    const { bytes } = await query.executeTakeFirstOrThrow()
    const path = `originals/${String(id).padStart(4, '0')}-${fileNameFrom(fileName)}`
    await writeFile(join(folder, path), bytes)
    paths.set(id, path)
  }
  return paths
}

async function readOriginalIds(db: Db): Promise<ReadonlyMap<number, number>> {
  const rows = await db.selectFrom('posting').select(['id', 'originalId']).execute()
  return new Map(rows.map(({ id, originalId }) => [id, originalId]))
}

function overviewOf(stages: readonly Stage[], written: readonly (readonly [Card, string])[]): readonly string[] {
  if (written.length === 0) return [words.none]
  return stages.flatMap((stage) => {
    const own = written.filter(([{ stageId }]) => stageId === stage.id)
    if (own.length === 0) return []
    const rows = own.map(([card, path]) => {
      const title = inlineText(card.title) || untitled.title
      return `| [${title}](${linkTo(path)}) | ${inlineText(card.company)} | ${card.enteredAt.slice(0, 10)} |`
    })
    const head = `| ${words.role} | ${words.employer} | ${words.since} |\n| --- | --- | --- |`
    return [`## ${inlineText(stage.name)} (${own.length})`, [head, ...rows].join('\n')]
  })
}

async function refusedWords(db: Db, paths: ReadonlyMap<number, string>): Promise<readonly string[]> {
  const rows = await db.selectFrom('refusal').select(['originalId', 'fileName']).orderBy('id').execute()
  if (rows.length === 0) return []
  const lines = rows.map(
    ({ originalId, fileName }) => `- [${inlineText(fileName)}](${linkTo(paths.get(originalId) ?? '')})`
  )
  return [`## ${words.refused}`, lines.join('\n')]
}

/**
 * Writes the applications on the board as a folder of Markdown files that needs no program to be read: an overview, a
 * file for each application with its notes, interviews, history and posting, and every original as it came.
 */
export async function writeMarkdown(db: Db, folder: string, { app, exportedAt }: ExportStamp): Promise<void> {
  await mkdir(join(folder, 'applications'), { recursive: true })
  const originals = await writeOriginals(db, folder)
  const originalIds = await readOriginalIds(db)
  const { stages, cards } = await readBoard(db)
  const written: [Card, string][] = []
  for (const card of cards) {
    const detail = await findApplicationDetail(db, card.id)
    if (detail === undefined) continue
    const original = originals.get(originalIds.get(card.postingId ?? 0) ?? 0) ?? null
    const path = `applications/${nameOf(card.id, `${card.title} ${card.company}`, '.md')}`
    const stage = stages.find(({ id }) => id === card.stageId)?.name ?? ''
    await writeFile(join(folder, path), applicationWords(detail, stage, original))
    written.push([card, path])
  }
  const overview = [
    overviewMark,
    words.made(momentOf(exportedAt), app),
    words.complete,
    ...overviewOf(stages, written),
    ...(await refusedWords(db, originals))
  ]
  await writeFile(join(folder, overviewName), `${overview.join('\n\n')}\n`)
  await syncAll(folder)
}
