import { bringBack } from '../../../../src/main/store/export/bring-back'
import { exportStore } from '../../../../src/main/store/export/export-store'
import { restoreStore } from '../../../../src/main/store/keeping/restore'
import { closeStore, openStore } from '../../../../src/main/store/open-store'
import type { ExportFormat } from '../../../../src/shared/keeping'

const [folder = '', what = '', path = ''] = process.argv.slice(2)

/** Takes out, brings back or restores, as the parent asks; prints a line before and one after. */
async function keep(): Promise<void> {
  process.stdout.write('begin\n')
  if (what === 'restore') {
    await restoreStore(folder, path)
    return
  }
  const store = openStore(folder)
  if (!store.ok) throw new Error(store.failure.code)
  if (what === 'bring') await bringBack(store.value, path)
  else await exportStore(store.value, { format: what as ExportFormat, out: path, app: '0.1.0' })
  closeStore(store.value)
}

await keep()
process.stdout.write('end\n')
