import Database from 'better-sqlite3'
import { repairText } from '../../../shared/messages/repair'
import { type CopyFile, listCopies } from '../keeping/backup'
import { hashedContent } from '../keeping/doctor'
import { sha256Of } from '../sha256'
import type { Tell } from './fix-references'

interface HashedRow {
  readonly id: number
  readonly content: string | Uint8Array
  readonly sha256: string
}

type Hashed = (typeof hashedContent)[number]

/** Does something with each copy that can be opened, the newest first, until it answers true. */
export function someCopy(backups: string, use: (copy: Database.Database, file: CopyFile) => boolean): boolean {
  return listCopies(backups).some((file) => {
    try {
      const copy = new Database(file.path, { readonly: true, fileMustExist: true })
      try {
        return use(copy, file)
      } finally {
        copy.close()
      }
    } catch (_unreadable) {
      return false
    }
  })
}

function isSound({ content, sha256 }: HashedRow): boolean {
  return sha256Of(content) === sha256
}

/** Writes what a copy knows of a row: its content, or, where only the hash was hit, its hash. True when it knows. */
function takeFromCopy(
  raw: Database.Database,
  { table, key, content, hash, sql }: Hashed,
  row: HashedRow,
  copy: Database.Database
): boolean {
  const kept = copy.prepare<[number], HashedRow>(`select * from (${sql}) where id = ?`).get(row.id)
  if (kept === undefined || !isSound(kept)) return false
  const isSameHash = kept.sha256 === row.sha256
  if (!isSameHash && sha256Of(row.content) !== kept.sha256) return false
  raw
    .prepare(`update "${table}" set "${content}" = ?, "${hash}" = ? where "${key}" = ?`)
    .run(kept.content, kept.sha256, row.id)
  return true
}

/** Rows that are not what was stored. */
function damagedRows(raw: Database.Database, sql: string): readonly HashedRow[] {
  const damaged: HashedRow[] = []
  for (const row of raw.prepare<[], HashedRow>(sql).iterate()) if (!isSound(row)) damaged.push(row)
  return damaged
}

/** Puts texts and originals right in which bits changed, where a copy has them as they were. Needs a transaction without triggers. */
export function fixContents(raw: Database.Database, backups: string, tell: Tell): void {
  for (const hashed of hashedContent) {
    for (const row of damagedRows(raw, hashed.sql)) {
      const isRepaired = someCopy(backups, (copy, { madeAt }) => {
        const isTaken = takeFromCopy(raw, hashed, row, copy)
        if (isTaken) tell(repairText.fromCopy(hashed.name, String(row.id), madeAt))
        return isTaken
      })
      if (!isRepaired) tell(repairText.notRepaired(hashed.name, String(row.id)))
    }
  }
}
