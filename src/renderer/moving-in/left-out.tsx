import { movingInText } from '../../shared/messages/moving-in'
import { outcomeNames } from '../../shared/messages/names'
import type { RowMatch } from '../../shared/moving-in/import-row'
import { useBoard } from '../state/board-store'
import { setWanted } from '../state/moving-in/map-columns'
import { useMovingIn } from '../state/moving-in/moving-in-store'
import type { Plan } from '../state/moving-in/plan-table'
import styles from './moving-in.module.css'

/** Rows that are shown of a group. */
const shownRows = 50

const hints = {
  there: movingInText.thereHint,
  nameless: movingInText.namelessHint,
  repeated: movingInText.repeatedHint
} as const

interface LeftOutProps {
  readonly fate: keyof typeof hints
  /** Their places in the plan. */
  readonly places: readonly number[]
  readonly plan: Plan
  readonly matches: readonly (RowMatch | null)[]
}

/** Rows that are left out unless somebody ticks them, one by one or all. */
export function LeftOut({ fate, places, plan, matches }: LeftOutProps) {
  const wanted = useMovingIn((state) => state.wanted)
  if (places.length === 0) return null
  const all = places.every((place) => wanted.has(place))
  const shown = places.slice(0, shownRows)
  return (
    <section>
      <h3>{movingInText[fate]}</h3>
      <p className={styles.hint}>{hints[fate]}</p>
      <label className={styles.all}>
        <input type="checkbox" checked={all} onChange={() => setWanted(places, !all)} />
        {movingInText.addThem(places.length)}
      </label>
      {places.length > 1 && (
        <ul className={styles.left}>
          {shown.map((place) => (
            <LeftRow
              key={place}
              place={place}
              plan={plan}
              match={matches[place] ?? null}
              isWanted={wanted.has(place)}
            />
          ))}
        </ul>
      )}
      {places.length === 1 && <Only place={places[0] ?? 0} plan={plan} match={matches[places[0] ?? 0] ?? null} />}
      {shown.length < places.length && <p className={styles.hint}>{movingInText.more(places.length - shown.length)}</p>}
    </section>
  )
}

interface RowProps {
  readonly place: number
  readonly plan: Plan
  readonly match: RowMatch | null
}

/** The stage and the outcome of the application that a row repeats. */
function useStanding(match: RowMatch | null): string {
  const stages = useBoard((state) => state.stages)
  const card = useBoard((state) => (match === null ? undefined : state.cards.get(match.applicationId)))
  if (card === undefined) return ''
  const stage = stages.find(({ id }) => id === card.stageId)?.name ?? ''
  return card.outcome === null ? stage : `${stage}, ${outcomeNames[card.outcome]}`
}

function Words({ place, plan, match }: RowProps) {
  const standing = useStanding(match)
  const entry = plan.entries[place]
  if (entry === undefined) return null
  const { row, number, repeats } = entry
  const name = [row.title, row.company].filter((part) => part !== '').join(' · ')
  const reason = match === null ? '' : match.by === 'link' ? movingInText.sameLink : movingInText.sameRole
  // Of a row without a name its note says what it is about.
  const note = row.notes.join(' ').replaceAll(/[#*]+/g, '').slice(0, 120)
  const words = match !== null ? [standing, reason] : [repeats === null ? note : movingInText.repeatsRow(repeats)]
  return (
    <>
      <span className={styles.number}>{movingInText.rowNumber(number)}</span>
      <span className={styles.name}>{name === '' ? movingInText.untitled : name}</span>
      <span className={styles.why}>{words.filter((part) => part !== '').join(' · ')}</span>
    </>
  )
}

function Only(props: RowProps) {
  return (
    <p className={styles.only}>
      <Words {...props} />
    </p>
  )
}

function LeftRow({ isWanted, ...props }: RowProps & { readonly isWanted: boolean }) {
  return (
    <li>
      <label>
        <input type="checkbox" checked={isWanted} onChange={() => setWanted([props.place], !isWanted)} />
        <Words {...props} />
      </label>
    </li>
  )
}
