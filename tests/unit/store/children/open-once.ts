import { writeSync } from 'node:fs'
import { applyEdit } from '../../../../src/main/store/log/apply-edit'
import { closeStore, openStore } from '../../../../src/main/store/open-store'

/** Opens a store, changes something in it and closes it; tells what came of it. */
async function openOnce(folder: string): Promise<string> {
  const opened = openStore(folder)
  if (!opened.ok) return opened.failure.code
  const change = await applyEdit(opened.value, { type: 'changeStage', id: 1, fields: { name: 'Wishes' } })
  closeStore(opened.value)
  return change.ok ? 'ok' : change.failure.code
}

const [folder = '', user] = process.argv.slice(2)
if (user !== undefined) process.setuid?.(Number(user))
writeSync(1, await openOnce(folder))
