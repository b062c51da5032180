import type { RefusedFile } from '../../shared/inbox'
import { failureSentence } from '../../shared/messages/failures'
import { inboxText, whyRefused } from '../../shared/messages/inbox'
import { dateInFull, sizeInWords } from '../ui/format-date'
import { DetailHead } from './detail-head'
import styles from './inbox.module.css'

/** A file that could not be taken in: why, and what can be done about it. */
export function RefusedDetail({ refused }: { readonly refused: RefusedFile }) {
  const { fileName, code, size, refusedAt } = refused
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
      <div className={styles.refused}>
        <p>{failureSentence({ code, about: fileName })}</p>
        <p>{inboxText.addAnywayHint}</p>
        <p>{inboxText.keptAnyway}</p>
      </div>
    </article>
  )
}
