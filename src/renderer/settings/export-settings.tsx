import { useState } from 'react'
import { type ExportFormat, exportFormats } from '../../shared/keeping'
import { keepingText } from '../../shared/messages/keeping'
import { exportAs } from '../state/keeping/copies'
import { Button } from '../ui/button'
import styles from './settings.module.css'

/** The ways to take everything out. */
export function ExportSettings() {
  const [busy, setBusy] = useState<ExportFormat | null>(null)
  async function run(format: ExportFormat): Promise<void> {
    setBusy(format)
    await exportAs(format)
    setBusy(null)
  }
  return (
    <section>
      <h2>{keepingText.export}</h2>
      {exportFormats.map((format) => {
        const { name, hint, button } = keepingText.formats[format]
        return (
          <div key={format} className={styles.row}>
            <div>
              <div>{name}</div>
              <p>{hint}</p>
            </div>
            <Button disabled={busy !== null} onClick={() => void run(format)}>
              {busy === format ? keepingText.exporting : button}
            </Button>
          </div>
        )
      })}
    </section>
  )
}
