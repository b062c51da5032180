import { importText } from '../../shared/messages/import'
import { usePanel } from '../state/application-detail'
import { useBoard } from '../state/board-store'
import { useImports } from '../state/imports'
import styles from './import-progress.module.css'
import { ImportRunView } from './import-run-view'

/** How far the imports are, and what came of them, at the bottom right of the window. */
export function ImportProgress() {
  const runs = useImports((all) => all)
  const isPanelOpen = useBoard((state) => state.openId !== null)
  const isWide = usePanel((state) => state.isWide)
  const view = useBoard((state) => state.view)
  return (
    <section
      className={styles.stack}
      aria-label={importText.panel}
      data-panel={(isPanelOpen && !isWide) || undefined}
      data-view={view}
      hidden={runs.length === 0}
    >
      {runs.toReversed().map((run) => (
        <ImportRunView key={run.id} run={run} />
      ))}
    </section>
  )
}
