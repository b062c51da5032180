import { movingInText, roleNames } from '../../shared/messages/moving-in'
import { type ColumnRole, columnRoles } from '../../shared/moving-in/column-roles'
import type { Table } from '../../shared/table'
import { setDayOrder, setRole } from '../state/moving-in/map-columns'
import { useMovingIn } from '../state/moving-in/moving-in-store'
import { type DayOrder, readDay } from '../state/moving-in/read-dates'
import { orderOf } from '../state/moving-in/table-facts'
import { dayInWords } from './day-in-words'
import styles from './moving-in.module.css'

/** Rows of the preview. */
const shownRows = 3

/** What stands over a column, or its number where nothing does. */
export function headingOf({ headings }: Pick<Table, 'headings'>, column: number): string {
  const heading = headings[column]?.trim() ?? ''
  return heading === '' ? movingInText.unnamed(column + 1) : heading
}

/** The first step: what each column holds, beside its first cells. */
export function ColumnsStep() {
  const table = useMovingIn((state) => state.table)
  const roles = useMovingIn((state) => state.roles)
  if (table === null) return null
  const rows = table.rows.slice(0, shownRows)
  return (
    <div className={styles.step}>
      <p className={styles.hint}>{movingInText.columnsHint}</p>
      <OrderQuestion />
      <table className={styles.columns} aria-label={movingInText.table}>
        <thead>
          <tr>
            <th scope="col">{movingInText.column}</th>
            <th scope="col">{movingInText.holds}</th>
            {rows.map((_, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the preview never changes
              <th key={index} scope="col">
                {movingInText.rowNumber(table.numbers[index] ?? index + 1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.headings.map((_, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns are told by their place
            <ColumnRow key={column} table={table} column={column} role={roles[column] ?? 'note'} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface ColumnRowProps {
  readonly table: Table
  readonly column: number
  readonly role: ColumnRole
}

function ColumnRow({ table, column, role }: ColumnRowProps) {
  const heading = headingOf(table, column)
  return (
    <tr data-role={role}>
      <th scope="row">{heading}</th>
      <td>
        <select
          aria-label={movingInText.holdsOf(heading)}
          value={role}
          onChange={(event) => setRole(column, event.target.value as ColumnRole)}
        >
          {columnRoles.map((name) => (
            <option key={name} value={name}>
              {roleNames[name]}
            </option>
          ))}
        </select>
      </td>
      {table.rows.slice(0, shownRows).map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the preview never changes
        <td key={index} className={styles.sample} title={row[column]}>
          {row[column]}
        </td>
      ))}
    </tr>
  )
}

/** Asks which day a date is that can be read in two ways, where nothing in the file tells. */
function OrderQuestion() {
  const example = useMovingIn(({ table, roles }) => {
    const judged = table === null ? null : orderOf(table, roles)
    return judged !== null && 'ask' in judged ? judged.ask : null
  })
  const chosen = useMovingIn((state) => state.dayOrder)
  if (example === null) return null
  const orders: readonly DayOrder[] = ['day-first', 'month-first']
  return (
    <fieldset className={styles.question}>
      <legend>{movingInText.orderTitle(example)}</legend>
      <p>{movingInText.orderHint}</p>
      <div className={styles.answers}>
        {orders.map((order) => (
          <label key={order}>
            <input type="radio" name="day-order" checked={chosen === order} onChange={() => setDayOrder(order)} />
            <span className={styles.day}>
              {dayInWords(readDay(example, order) ?? '')}
              <small>{order === 'day-first' ? movingInText.dayFirst : movingInText.monthFirst}</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
