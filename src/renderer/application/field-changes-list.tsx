import { fieldNames } from '../../shared/messages/names'
import { type FieldChangeWords, sameText } from '../../shared/messages/same'
import styles from './difference.module.css'

/** The fields that changed, each in words: what it said, and what it says. */
export function FieldChanges({ changes }: { readonly changes: readonly FieldChangeWords[] }) {
  return (
    <dl className={styles.fields} aria-label={sameText.fields}>
      {changes.map((change) => (
        <div key={change.field}>
          <dt>{fieldNames[change.field]}</dt>
          <dd>
            <Words change={change} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Words({ change: { before, after, removed, added } }: { readonly change: FieldChangeWords }) {
  if (removed.length + added.length > 0) {
    return (
      <>
        {removed.length > 0 && (
          <span className={styles.part}>
            {sameText.removed} <del>{removed.join(', ')}</del>
          </span>
        )}
        {added.length > 0 && (
          <span className={styles.part}>
            {sameText.added} <ins>{added.join(', ')}</ins>
          </span>
        )}
      </>
    )
  }
  if (after === '') {
    return (
      <>
        {sameText.removed} <del>{before}</del>
      </>
    )
  }
  if (before === '') {
    return (
      <>
        {sameText.added} <ins>{after}</ins>
      </>
    )
  }
  return (
    <>
      <del>{before}</del> {sameText.became} <ins>{after}</ins>
    </>
  )
}
