import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { movingInText } from '../../shared/messages/moving-in'
import { keyLabels, matchShortcut } from '../state/match-shortcut'
import { goToStep } from '../state/moving-in/check-plan'
import { importPlannedRows } from '../state/moving-in/import-rows'
import { forgetTable, openTable } from '../state/moving-in/map-columns'
import { type MovingIn, type Step, useMovingIn } from '../state/moving-in/moving-in-store'
import { hindranceOf } from '../state/moving-in/table-facts'
import { showView } from '../state/views'
import { Button } from '../ui/button'
import { Tip } from '../ui/tip'
import { CheckStep } from './check-step'
import { ChooseTable } from './choose-table'
import { ColumnsStep } from './columns-step'
import styles from './moving-in.module.css'
import { StagesStep } from './stages-step'
import { useAdding } from './use-adding'

/** The steps that a table has: values are only mapped where a column holds stages or outcomes. */
function stepsOf({ roles }: MovingIn): readonly Step[] {
  const hasValues = roles.includes('stage') || roles.includes('outcome')
  return hasValues ? ['columns', 'stages', 'check'] : ['columns', 'check']
}

function StepBody({ step }: { readonly step: Step }) {
  switch (step) {
    case 'columns':
      return <ColumnsStep />
    case 'stages':
      return <StagesStep />
    case 'check':
      return <CheckStep />
    default:
      return step satisfies never
  }
}

function leave(): void {
  forgetTable()
  showView('board')
}

/** A table that was read: what it is, the steps, the step that is open, and the way on. */
export function OpenTable() {
  const step = useMovingIn((state) => state.step)
  const allSteps = useMovingIn((state) => stepsOf(state).join(' ')).split(' ') as Step[]
  const hindrance = useMovingIn(hindranceOf)
  const titleRef = useRef<HTMLHeadingElement>(null)
  const bodyRef = useRef<HTMLDivElement>(null)
  const at = allSteps.indexOf(step)
  const next = allSteps[at + 1]
  const previous = allSteps[at - 1]

  // biome-ignore lint/correctness/useExhaustiveDependencies: each step begins at its top, with the focus on its name
  useEffect(() => {
    titleRef.current?.focus()
    if (bodyRef.current !== null) bodyRef.current.scrollTop = 0
  }, [step])

  function goOn(): void {
    if (next !== undefined && hindrance === null) goToStep(next)
  }

  function handleKey(event: KeyboardEvent): void {
    // The shortcut of the window passes over fields, and this view is made of them.
    if (event.key === 'Escape') {
      event.preventDefault()
      showView('board')
      return
    }
    if (matchShortcut(event.nativeEvent, 'moving-in') !== 'goOn') return
    event.preventDefault()
    if (next === undefined) void importPlannedRows()
    else goOn()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: takes the key that goes on from any of its fields
    <div className={styles.view} onKeyDown={handleKey}>
      <Head />
      <ol className={styles.steps} aria-label={movingInText.steps}>
        {allSteps.map((name, index) => (
          <li key={name}>
            <button
              type="button"
              aria-current={name === step ? 'step' : undefined}
              disabled={index > at && hindrance !== null}
              onClick={() => goToStep(name)}
            >
              <span aria-hidden="true">{index + 1}</span>
              {movingInText[name]}
            </button>
          </li>
        ))}
      </ol>
      <div ref={bodyRef} className={styles.body}>
        <h2 ref={titleRef} tabIndex={-1} className={styles.hidden}>
          {movingInText[step]}
        </h2>
        <StepBody step={step} />
      </div>
      <footer className={styles.foot}>
        <Button look="quiet" onClick={leave}>
          {movingInText.cancel}
        </Button>
        <Hindrance>{hindrance === null || step === 'check' ? null : hindranceText[hindrance]}</Hindrance>
        {previous !== undefined && <Button onClick={() => goToStep(previous)}>{movingInText.back}</Button>}
        {next === undefined ? (
          <AddButton />
        ) : (
          <Tip text={movingInText.next} keys={keyLabels('Mod+Enter')}>
            <Button look="primary" disabled={hindrance !== null} onClick={goOn}>
              {movingInText.next}
            </Button>
          </Tip>
        )}
      </footer>
    </div>
  )
}

const hindranceText = { 'needs-name': movingInText.needsName, 'needs-order': movingInText.orderNeeded } as const

function Hindrance({ children }: { readonly children: ReactNode }) {
  return (
    <p className={styles.hindrance} role="status">
      {children}
    </p>
  )
}

function AddButton() {
  const count = useAdding()
  return (
    <Tip text={movingInText.adds} keys={keyLabels('Mod+Enter')}>
      <Button look="primary" disabled={count === null || count === 0} onClick={() => void importPlannedRows()}>
        {count === null ? movingInText.checking : movingInText.add(count)}
      </Button>
    </Tip>
  )
}

function Head() {
  const table = useMovingIn((state) => state.table)
  const file = useMovingIn((state) => state.file)
  const files = useMovingIn((state) => state.files)
  const known = useMovingIn((state) => state.known)
  if (table === null || file === null) return null
  const { sheets, sheet, rows, headings, above } = table
  const facts = [
    known === null ? '' : movingInText.known(known),
    movingInText.size(rows.length, headings.length),
    above > 0 ? movingInText.above(above) : ''
  ]
  const openOther = (place: number) => {
    const other = files[place]
    if (other !== undefined) void openTable(other, null, files)
  }
  return (
    <div className={styles.head}>
      <div className={styles.about}>
        <strong className={styles.fileName}>{file.name.slice(file.name.lastIndexOf('!') + 1)}</strong>
        <p>{facts.filter((words) => words !== '').join(' · ')}</p>
      </div>
      {files.length > 1 && (
        <Choice
          label={movingInText.file}
          names={files.map(({ name }) => name.slice(name.lastIndexOf('!') + 1))}
          chosen={files.indexOf(file)}
          onChoose={openOther}
        />
      )}
      {sheets.length > 1 && (
        <Choice
          label={movingInText.sheet}
          names={sheets}
          chosen={sheet}
          onChoose={(place) => void openTable(file, place, files)}
        />
      )}
      <ChooseTable>{movingInText.another}</ChooseTable>
    </div>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly names: readonly string[]
  readonly chosen: number
  readonly onChoose: (place: number) => void
}

/** Chooses among tables that came together: files of a drop, sheets of a workbook. */
function Choice({ label, names, chosen, onChoose }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      {label}
      <select value={chosen} onChange={(event) => onChoose(Number(event.target.value))}>
        {names.map((name, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they are told by their place
          <option key={place} value={place}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
