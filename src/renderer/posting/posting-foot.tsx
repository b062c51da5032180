import { postingText } from '../../shared/messages/application'
import type { StoredPosting } from '../../shared/model'
import { dateInFull, sizeInWords } from '../ui/format-date'
import styles from './read-posting.module.css'

/** Where the posting came from, and what was odd about it. */
export function PostingFoot({ stored }: { readonly stored: StoredPosting }) {
  const { fileName, size, importedAt, warnings } = stored
  return (
    <footer className={styles.foot}>
      <p>{postingText.imported(fileName, sizeInWords(size), dateInFull(importedAt))}</p>
      <p>{postingText.kept}</p>
      {warnings.length > 0 && (
        <>
          <h3>{postingText.warnings}</h3>
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </>
      )}
    </footer>
  )
}
