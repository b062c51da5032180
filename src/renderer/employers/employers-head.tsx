import { Menu } from '@base-ui/react/menu'
import { employersText } from '../../shared/messages/employers'
import { employerSorts, filterEmployers, sortEmployers, useEmployers } from '../state/employers'
import { Check, ChevronDown } from '../ui/icons'
import menu from '../ui/menu.module.css'
import styles from './employers.module.css'

interface EmployersHeadProps {
  readonly shown: number
  readonly count: number
}

/** How many there are, what is filtered, and by what they are sorted. */
export function EmployersHead({ shown, count }: EmployersHeadProps) {
  const filter = useEmployers((state) => state.filter)
  return (
    <div className={styles.sideHead}>
      <input
        type="search"
        className={styles.filter}
        data-part="filter"
        aria-label={employersText.filter}
        placeholder={employersText.filter}
        value={filter}
        maxLength={200}
        onChange={(event) => filterEmployers(event.target.value)}
      />
      <div className={styles.sideLine}>
        <p role="status">{shown === count ? employersText.count(count) : employersText.countOf(shown, count)}</p>
        <SortMenu />
      </div>
    </div>
  )
}

function SortMenu() {
  const sort = useEmployers((state) => state.sort)
  return (
    <Menu.Root>
      <Menu.Trigger className={styles.sort} aria-label={employersText.sort(employersText.sorts[sort])}>
        {employersText.sorts[sort]}
        <ChevronDown aria-hidden="true" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className={menu.positioner} align="end" sideOffset={5}>
          <Menu.Popup className={menu.popup}>
            {employerSorts.map((other) => (
              <Menu.Item
                key={other}
                className={menu.item}
                aria-current={other === sort ? 'true' : undefined}
                onClick={() => sortEmployers(other)}
              >
                {employersText.sorts[other]}
                {other === sort && <Check className={menu.check} aria-hidden="true" />}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
