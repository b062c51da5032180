import { movingInText } from '../../shared/messages/moving-in'
import { settingsText } from '../../shared/messages/window'
import { showShortcuts, showView } from '../state/views'
import { Button } from '../ui/button'
import { ShieldCheck } from '../ui/icons'
import { CareChoice } from './care-choice'
import { CopiesSettings } from './copies-settings'
import { DataSettings } from './data-settings'
import { ExportSettings } from './export-settings'
import styles from './settings.module.css'
import { ThemeChoice } from './theme-choice'
import { WatchedFolder } from './watched-folder'

/** The settings, and where the person's data is. */
export function Settings() {
  return (
    <div className={styles.page}>
      <div className={styles.column}>
        <section className={styles.promise}>
          <ShieldCheck aria-hidden="true" />
          <div>
            <h2>{settingsText.privacy}</h2>
            <p>{settingsText.privacyHint}</p>
          </div>
        </section>
        <DataSettings />
        <CopiesSettings />
        <ExportSettings />
        <section>
          <h2>{movingInText.settings}</h2>
          <div className={styles.row}>
            <p>{movingInText.settingsHint}</p>
            <Button onClick={() => showView('moving-in')}>{movingInText.menu}</Button>
          </div>
        </section>
        <section>
          <h2>{settingsText.imports}</h2>
          <div className={styles.row}>
            <div>
              <div>{settingsText.care}</div>
              <p>{settingsText.careHint}</p>
            </div>
            <CareChoice />
          </div>
          <WatchedFolder />
        </section>
        <section>
          <h2>{settingsText.look}</h2>
          <div className={styles.row}>
            <div>
              <div>{settingsText.theme}</div>
              <p>{settingsText.themeHint}</p>
            </div>
            <ThemeChoice />
          </div>
        </section>
        <section>
          <h2>{settingsText.keyboard}</h2>
          <div className={styles.row}>
            <p>{settingsText.keyboardHint}</p>
            <Button onClick={() => showShortcuts(true)}>{settingsText.showShortcuts}</Button>
          </div>
        </section>
      </div>
    </div>
  )
}
