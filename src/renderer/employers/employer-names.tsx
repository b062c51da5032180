import { useRef } from 'react'
import type { Employer, EmployerSpelling } from '../../shared/employer'
import { employersText, likelyWords } from '../../shared/messages/employers'
import { chooseEmployer, mergeEmployer, separateEmployer } from '../state/employers'
import { Button } from '../ui/button'
import styles from './employer-page.module.css'

/** How the employer is written, and who may be the same: nothing of that is done before a person says so. */
export function EmployerNames({ employer }: { readonly employer: Employer }) {
  const { key, spellings, likely } = employer
  const heading = useRef<HTMLHeadingElement>(null)
  /** Does what a button says that goes away with it: the focus stays here. */
  function keepFocus(deed: () => Promise<void>): void {
    heading.current?.focus({ preventScroll: true })
    void deed()
  }
  return (
    <>
      {spellings.length > 0 && (
        <section>
          <h3 ref={heading} tabIndex={-1}>
            {employersText.spellings}
          </h3>
          <ul className={styles.names}>
            {spellings.map((spelling) => (
              <Spelling
                key={spelling.name}
                spelling={spelling}
                onSeparate={(separateKey) => keepFocus(() => separateEmployer(separateKey))}
              />
            ))}
          </ul>
        </section>
      )}
      {likely.length > 0 && (
        <section>
          <h3>{employersText.likely}</h3>
          <ul className={styles.names}>
            {likely.map((other) => (
              <li key={other.key}>
                <span className={styles.words}>
                  <button type="button" className={styles.other} onClick={() => chooseEmployer(other.key)}>
                    {other.name}
                  </button>
                  <span className={styles.quiet}>
                    {`${employersText.written(other.applications)} · ${likelyWords(other)}`}
                  </span>
                </span>
                <Button
                  look="quiet"
                  aria-label={employersText.sameOf(other.name)}
                  onClick={() => keepFocus(() => mergeEmployer(other.key, key))}
                >
                  {employersText.same}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

interface SpellingProps {
  readonly spelling: EmployerSpelling
  readonly onSeparate: (key: string) => void
}

function Spelling({ spelling: { name, count, by, separateKey }, onSeparate }: SpellingProps) {
  return (
    <li>
      <span className={styles.words}>
        <span className={styles.spelling}>{name}</span>
        <span className={styles.quiet}>
          {employersText.written(count)}
          {by === 'merged' && ` · ${employersText.merged}`}
        </span>
      </span>
      {separateKey !== null && (
        <Button
          look="quiet"
          aria-label={employersText.separateOf(name)}
          title={employersText.separateHint}
          onClick={() => onSeparate(separateKey)}
        >
          {employersText.separate}
        </Button>
      )}
    </li>
  )
}
