import { writeSync } from 'node:fs'
import { applyEdit } from '../../../../src/main/store/log/apply-edit'
import { openStore } from '../../../../src/main/store/open-store'
import type { Edit } from '../../../../src/shared/edit'

// Makes edits without end and writes a line for each that was committed. Its parent kills it.
const [folder = '', run = ''] = process.argv.slice(2)
const opened = openStore(folder)
if (!opened.ok) throw new Error(opened.failure.code)
const store = opened.value

async function make(edit: Edit): Promise<number> {
  const change = await applyEdit(store, edit)
  if (!change.ok) throw new Error(`${edit.type}: ${change.failure.code}`)
  return change.value.createdId ?? 0
}

function acknowledge(what: string): void {
  writeSync(1, `${what}\n`)
}

function card(title: string) {
  return { type: 'addApplication', title, company: 'Harbour Works', postingId: null, stageId: 1, before: null } as const
}

for (let n = 0; ; n += 1) {
  const name = `${run}-${n}`
  const id = await make(card(name))
  acknowledge(`card ${name}`)
  await make({ type: 'addNote', applicationId: id, interviewId: null, body: name })
  acknowledge(`note ${name}`)
  await make({ type: 'moveApplication', id, stageId: 2, before: null })
  acknowledge(`move ${name}`)
  await make({ type: 'batch', edits: [card(`${name}/1`), card(`${name}/2`), card(`${name}/3`)] })
  acknowledge(`batch ${name}`)
}
