import { failureSentence } from '../../shared/messages/failures'
import { movingInText } from '../../shared/messages/moving-in'
import { outcomeNames, workModeNames } from '../../shared/messages/names'
import { shellText } from '../../shared/messages/window'
import type { ImportRow } from '../../shared/moving-in/import-row'
import { useBoard } from '../state/board-store'
import { goToStep } from '../state/moving-in/check-plan'
import { type Check, useMovingIn } from '../state/moving-in/moving-in-store'
import type { Plan } from '../state/moving-in/plan-table'
import { type Fate, fatesOf } from '../state/moving-in/table-facts'
import { Button } from '../ui/button'
import { CircleAlert } from '../ui/icons'
import { Monogram } from '../ui/monogram'
import { headingOf } from './columns-step'
import { dayInWords } from './day-in-words'
import { LeftOut } from './left-out'
import styles from './moving-in.module.css'

/** Cards of the preview. */
const shownCards = 5

/** The last step: what would be added, what is left out and why, before anything happens. */
export function CheckStep() {
  const check = useMovingIn((state) => state.check)
  switch (check.status) {
    case 'none':
    case 'checking':
      return (
        <p className={styles.checking} role="status">
          {movingInText.checking}
        </p>
      )
    case 'failed':
      return (
        <div className={styles.step} role="alert">
          <p>{failureSentence(check.failure)}</p>
          <Button onClick={() => goToStep('check')}>{shellText.tryAgain}</Button>
        </div>
      )
    case 'ready':
      return <Found check={check} />
    default:
      return check satisfies never
  }
}

function placesOf(fates: readonly Fate[], fate: Fate): readonly number[] {
  return fates.flatMap((own, place) => (own === fate ? [place] : []))
}

function Found({ check }: { readonly check: Extract<Check, { status: 'ready' }> }) {
  const { plan, matches } = check
  const fates = fatesOf(plan.entries, matches)
  const fresh = placesOf(fates, 'new')
  const groups = (['there', 'nameless', 'repeated'] as const).map((fate) => ({ fate, places: placesOf(fates, fate) }))
  return (
    <div className={styles.step}>
      <dl className={styles.counts}>
        <Count name={movingInText.fresh} count={fresh.length} />
        {groups.map(({ fate, places }) => (
          <Count key={fate} name={movingInText[fate]} count={places.length} />
        ))}
      </dl>
      {fresh.length > 0 && (
        <>
          <WhereTo rows={fresh.flatMap((place) => plan.entries[place]?.row ?? [])} />
          <Preview rows={fresh.slice(0, shownCards).flatMap((place) => plan.entries[place]?.row ?? [])} />
        </>
      )}
      {groups.map(({ fate, places }) => (
        <LeftOut key={fate} fate={fate} places={places} plan={plan} matches={matches} />
      ))}
      <UnreadCells plan={plan} />
    </div>
  )
}

function Count({ name, count }: { readonly name: string; readonly count: number }) {
  return (
    <div data-none={count === 0 || undefined}>
      <dt>{name}</dt>
      <dd>{count.toLocaleString()}</dd>
    </div>
  )
}

/** How many of the new rows go to each stage. */
function WhereTo({ rows }: { readonly rows: readonly ImportRow[] }) {
  const stages = useBoard((state) => state.stages)
  const counts = new Map<number, number>()
  for (const { entries } of rows) {
    const id = entries.at(-1)?.stageId ?? 0
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return (
    <section>
      <h3>{movingInText.whereTo}</h3>
      <ul className={styles.whereTo}>
        {stages.map(({ id, name, hue }) => (
          <li key={id} data-none={!counts.has(id) || undefined}>
            <span className={styles.dot} style={{ background: `var(--stage-${hue})` }} />
            {name}
            <strong>{(counts.get(id) ?? 0).toLocaleString()}</strong>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The first new rows, with what was read of each. */
function Preview({ rows }: { readonly rows: readonly ImportRow[] }) {
  const stages = useBoard((state) => state.stages)
  return (
    <section>
      <h3>{movingInText.preview}</h3>
      <ul className={styles.preview}>
        {rows.map((row) => {
          const last = row.entries.at(-1)
          const stage = stages.find(({ id }) => id === last?.stageId)?.name ?? ''
          const facts = [
            row.places.join(', '),
            row.facts.workMode === null ? '' : workModeNames[row.facts.workMode],
            row.facts.salary?.text ?? '',
            row.notes.length === 0 ? '' : movingInText.notes(row.notes.length)
          ]
          return (
            <li key={row.part}>
              <Monogram name={row.company} size={24} />
              <span className={styles.names}>
                <strong>{row.title === '' ? movingInText.untitled : row.title}</strong>
                <span className={styles.company}>{row.company === '' ? movingInText.noEmployer : row.company}</span>
              </span>
              <span className={styles.facts}>{facts.filter((fact) => fact !== '').join(' · ')}</span>
              <span className={styles.where}>
                {[stage, row.outcome === null ? '' : outcomeNames[row.outcome.outcome]].filter(Boolean).join(' · ')}
                <small>{dayInWords(row.entries[0]?.at.slice(0, 10) ?? '')}</small>
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** The columns of which some cells could not be read as what they hold. */
function UnreadCells({ plan }: { readonly plan: Plan }) {
  const table = useMovingIn((state) => state.table)
  if (table === null || plan.unread.length === 0) return null
  return (
    <section>
      <h3>{movingInText.unreadTitle}</h3>
      <ul className={styles.unread}>
        {plan.unread.map(({ column, count, example }) => (
          <li key={column}>
            <CircleAlert aria-hidden="true" />
            {movingInText.unread(headingOf(table, column), count, example.slice(0, 80))}
          </li>
        ))}
      </ul>
    </section>
  )
}
