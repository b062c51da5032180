import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import type { Employer, EmployerLine } from '../../shared/employer'
import { employersText, lineSentence } from '../../shared/messages/employers'
import { shellText } from '../../shared/messages/window'
import { mergeEmployer, shownEmployers, useEmployers } from '../state/employers'
import { today } from '../state/today'
import { Monogram } from '../ui/monogram'
import { Sheet } from '../ui/sheet'
import styles from './same-employer-picker.module.css'

interface SameEmployerPickerProps {
  readonly employer: Employer
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** A dialog in which the employer is chosen that this one is. */
export function SameEmployerPicker({ employer, isOpen, onClose }: SameEmployerPickerProps) {
  return (
    <Sheet
      title={employersText.pickTitle(employer.name)}
      closeLabel={shellText.close}
      isOpen={isOpen}
      onClose={onClose}
    >
      <Choice employer={employer} onClose={onClose} />
    </Sheet>
  )
}

/** Those that are likely the same first, then all others by their names. */
function inOrder(lines: readonly EmployerLine[], { likely }: Employer): readonly EmployerLine[] {
  const first = new Set(likely.map(({ key }) => key))
  return lines.toSorted((a, b) => Number(first.has(b.key)) - Number(first.has(a.key)))
}

/** Most employers that are listed at once; more are found by typing. */
const maxShown = 50

function Choice({ employer, onClose }: Omit<SameEmployerPickerProps, 'isOpen'>) {
  const lines = useEmployers((state) => state.lines) ?? []
  const [filter, setFilter] = useState('')
  const [active, setActive] = useState(0)
  const id = useId()
  const others = shownEmployers(lines, { filter, sort: 'name' }, today()).filter(({ key }) => key !== employer.key)
  const shown = inOrder(others, employer).slice(0, maxShown)
  const current = Math.min(active, shown.length - 1)

  useEffect(() => {
    document.getElementById(`${id}-${current}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, current])

  function pick(line: EmployerLine | undefined): void {
    if (line === undefined) return
    onClose()
    void mergeEmployer(employer.key, line.key)
  }

  function handleKey(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) setActive(Math.min(Math.max(current + step, 0), shown.length - 1))
    else if (event.key === 'Enter') pick(shown[current])
    else return
    event.preventDefault()
  }

  return (
    <div className={styles.choice}>
      <p>{employersText.pickHint}</p>
      <input
        className={styles.field}
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={current < 0 ? undefined : `${id}-${current}`}
        aria-autocomplete="list"
        aria-label={employersText.pickLabel}
        placeholder={employersText.pickPlaceholder}
        // biome-ignore lint/a11y/noAutofocus: the dialog was opened to type in it
        autoFocus
        value={filter}
        onChange={(event) => {
          setFilter(event.target.value)
          setActive(0)
        }}
        onKeyDown={handleKey}
      />
      {shown.length === 0 && <p role="status">{employersText.noneFound(filter.trim())}</p>}
      <div id={`${id}-list`} className={styles.list} role="listbox" aria-label={employersText.pickList}>
        {shown.map((line, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the focus and the keys
          <div
            key={line.key}
            id={`${id}-${at}`}
            className={styles.option}
            role="option"
            tabIndex={-1}
            aria-selected={at === current}
            onClick={() => pick(line)}
          >
            <Monogram name={line.name} />
            <span className={styles.name}>{line.name}</span>
            <span className={styles.counts}>{lineSentence(line)}</span>
          </div>
        ))}
      </div>
    </div>
  )
}
