import { memo, useEffect, useRef } from 'react'
import type { EmployerLine } from '../../shared/employer'
import { employersText, lineSentence } from '../../shared/messages/employers'
import { HoldMark } from '../posting/hold-mark'
import { chooseEmployer, filterEmployers, takesEmployerFocus, useEmployers } from '../state/employers'
import { Button } from '../ui/button'
import { dateInFull } from '../ui/format-date'
import look from '../ui/lines.module.css'
import { Monogram } from '../ui/monogram'
import { timeAgo } from '../ui/time-ago'
import { useNow } from '../ui/use-now'
import styles from './employers-list.module.css'

/** The employers, one line each; one stop for Tab. */
export function EmployersList({ lines }: { readonly lines: readonly EmployerLine[] }) {
  const chosen = useEmployers((state) => state.chosen)
  const filter = useEmployers((state) => state.filter)
  const now = useNow()
  if (lines.length === 0) {
    return (
      <div className={styles.none}>
        <p>{employersText.noneFound(filter.trim())}</p>
        <Button look="quiet" onClick={() => filterEmployers('')}>
          {employersText.clearFilter}
        </Button>
      </div>
    )
  }
  const stop = lines.some(({ key }) => key === chosen) ? chosen : (lines[0]?.key ?? null)
  return (
    <ul className={`${look.lines} ${styles.list}`} data-part="list">
      {lines.map((line) => (
        <Line key={line.key} line={line} isChosen={line.key === chosen} isTabStop={line.key === stop} now={now} />
      ))}
    </ul>
  )
}

interface LineProps {
  readonly line: EmployerLine
  readonly isChosen: boolean
  readonly isTabStop: boolean
  readonly now: string
}

const Line = memo(function Line({ line, isChosen, isTabStop, now }: LineProps) {
  const ref = useRef<HTMLButtonElement>(null)
  const focusSerial = useEmployers((state) => (isChosen ? state.focusSerial : 0))
  const { key, name, contactAt, hold } = line
  useEffect(() => {
    if (focusSerial === 0 || !takesEmployerFocus()) return
    ref.current?.focus({ preventScroll: true })
    ref.current?.scrollIntoView({ block: 'nearest' })
  }, [focusSerial])
  return (
    <li>
      <button
        ref={ref}
        type="button"
        className={look.line}
        aria-current={isChosen || undefined}
        tabIndex={isTabStop ? 0 : -1}
        data-employer={key}
        onClick={() => chooseEmployer(key)}
      >
        <Monogram name={name} />
        <span className={styles.words}>
          <span className={styles.name}>{name}</span>
          <span className={styles.counts}>{lineSentence(line)}</span>
          <HoldMark company={name} hold={hold} />
        </span>
        {contactAt !== null && (
          <span className={styles.ago} title={employersText.lastContact(dateInFull(contactAt))}>
            <span aria-hidden="true">{timeAgo(contactAt, now)}</span>
            <span className={styles.hidden}>{employersText.lastContact(dateInFull(contactAt))}</span>
          </span>
        )}
      </button>
    </li>
  )
})
