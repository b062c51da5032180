import type { RefusedFile } from '../../shared/inbox'
import { failureSentence } from '../../shared/messages/failures'
import { inboxText, whyRefused } from '../../shared/messages/inbox'
import { OriginalView } from '../posting/original-view'
import { saveOriginal } from '../state/save-original'
import { Button } from '../ui/button'
import { dateInFull, sizeInWords } from '../ui/format-date'
import { DetailHead } from './detail-head'
import styles from './inbox.module.css'

/** A file that could not be taken in: why, what can be done about it, and the file itself as far as it can be shown. */
export function RefusedDetail({ refused }: { readonly refused: RefusedFile }) {
  const { id, fileName, code, size, refusedAt } = refused
  return (
    <article className={styles.detail} aria-label={fileName}>
      <DetailHead
        title={fileName}
        accept={inboxText.addAnyway}
        acceptHint={inboxText.addAnywayHint}
        dismiss={inboxText.letGo}
        dismissHint={inboxText.letGoHint}
      >
        <p>
          <span className={styles.company}>{inboxText.added(dateInFull(refusedAt), sizeInWords(size))}</span>
          <span className={styles.why}>{whyRefused(code)}</span>
        </p>
      </DetailHead>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={styles.refused} data-part="file" tabIndex={0} aria-label={inboxText.file}>
        <div className={styles.reason}>
          <p>{failureSentence({ code, about: fileName })}</p>
          <p>{inboxText.addAnywayHint}</p>
          <p>{inboxText.keptAnyway}</p>
          <Button onClick={() => void saveOriginal({ refusalId: id })}>{inboxText.saveFile}</Button>
        </div>
        <OriginalView key={id} refusalId={id} />
      </section>
    </article>
  )
}
