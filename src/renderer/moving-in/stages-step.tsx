import { movingInText } from '../../shared/messages/moving-in'
import { outcomeNames } from '../../shared/messages/names'
import { type Outcome, outcomes, type StageKind } from '../../shared/model'
import { useBoard } from '../state/board-store'
import { setChoice } from '../state/moving-in/map-columns'
import { useMovingIn } from '../state/moving-in/moving-in-store'
import { type StageValue, stageOfKind, type ValueChoice, valuesOf } from '../state/moving-in/stage-values'
import { meaningOf } from '../state/moving-in/stage-words'
import { headingOf } from './columns-step'
import styles from './moving-in.module.css'

const undecided: ValueChoice = { stageId: null, outcome: null }

function isLeft({ stageId, outcome }: ValueChoice): boolean {
  return stageId === null && outcome === null
}

/** The second step: what each value of the stage and outcome columns becomes; unknown ones come first. */
export function StagesStep() {
  const stages = useBoard((state) => state.stages)
  const first = stages[0]?.name ?? ''
  const nameOf = (kind: StageKind) => stageOfKind(stages, kind)?.name ?? first
  return (
    <div className={styles.step}>
      <p className={styles.hint}>{movingInText.stagesHint(nameOf('applied'), nameOf('saved'))}</p>
      <Values kind="stage" />
      <Values kind="outcome" />
    </div>
  )
}

function Values({ kind }: { readonly kind: 'stage' | 'outcome' }) {
  const table = useMovingIn((state) => state.table)
  const roles = useMovingIn((state) => state.roles)
  const choices = useMovingIn((state) => state.choices)
  const column = roles.indexOf(kind)
  if (table === null || column === -1) return null
  const all = valuesOf(table, roles, kind)
  const isKnown = ({ text }: StageValue) => Number(meaningOf(text) !== null)
  // By what the words mean and not by what was chosen: a row must not leave while somebody works on it.
  const values = all.toSorted((a, b) => isKnown(a) - isKnown(b))
  const choiceOf = ({ key }: StageValue) => choices.get(key) ?? undecided
  const left = values.filter((value) => isLeft(choiceOf(value))).length
  const heading = headingOf(table, column)
  return (
    <section>
      <h3>{movingInText.stageValues(heading)}</h3>
      {left > 0 && <p className={styles.warning}>{movingInText.unplaced(left)}</p>}
      <table className={styles.values} aria-label={movingInText.stageValues(heading)}>
        <thead>
          <tr>
            <th scope="col">{movingInText.value}</th>
            <th scope="col">{movingInText.times}</th>
            {kind === 'stage' && <th scope="col">{movingInText.becomes}</th>}
            <th scope="col">{movingInText.ends}</th>
          </tr>
        </thead>
        <tbody>
          {values.map((value) => (
            <ValueRow key={value.key} kind={kind} value={value} choice={choiceOf(value)} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface ValueRowProps {
  readonly kind: 'stage' | 'outcome'
  readonly value: StageValue
  readonly choice: ValueChoice
}

function ValueRow({ kind, value, choice }: ValueRowProps) {
  const stages = useBoard((state) => state.stages)
  const { key, text, count } = value
  const empty = kind === 'stage' && choice.outcome !== null ? movingInText.noStage : movingInText.leave
  return (
    <tr data-left={isLeft(choice) || undefined}>
      <th scope="row">{text}</th>
      <td className={styles.count}>{count}</td>
      {kind === 'stage' && (
        <td>
          <select
            aria-label={movingInText.stageOf(text)}
            value={choice.stageId ?? ''}
            onChange={(event) => {
              const stageId = event.target.value === '' ? null : Number(event.target.value)
              setChoice(key, { ...choice, stageId })
            }}
          >
            <option value="">{empty}</option>
            {stages.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </td>
      )}
      <td>
        <select
          aria-label={movingInText.outcomeOf(text)}
          value={choice.outcome ?? ''}
          onChange={(event) => {
            const outcome = event.target.value === '' ? null : (event.target.value as Outcome)
            setChoice(key, { ...choice, outcome })
          }}
        >
          <option value="">{kind === 'stage' ? movingInText.noOutcome : movingInText.leave}</option>
          {outcomes.map((outcome) => (
            <option key={outcome} value={outcome}>
              {outcomeNames[outcome]}
            </option>
          ))}
        </select>
      </td>
    </tr>
  )
}
