import { Menu } from '@base-ui/react/menu'
import { useEffect, useRef } from 'react'
import { type Employer, isHeld } from '../../shared/employer'
import { employersText, stanceNames } from '../../shared/messages/employers'
import { type CompanyStance, companyStances, type Hold } from '../../shared/model'
import { setStance } from '../state/employers'
import { today } from '../state/today'
import { EditableText } from '../ui/editable-text'
import { dayInFull } from '../ui/format-date'
import { Ban, Check, ChevronDown, Hourglass } from '../ui/icons'
import menu from '../ui/menu.module.css'
import { withCentury } from '../ui/with-century'
import styles from './stance.module.css'

/** How long a cool-down is when nothing else is said, in months: what employers often ask for. */
const usualMonths = 6

function change({ key, hold }: Employer, stance: CompanyStance): void {
  if (stance === (hold?.stance ?? 'open')) return
  void setStance(key, stance, hold?.reason ?? '', stance === 'cooling' ? today(usualMonths) : null)
}

/** What a person holds of an employer; opens the menu that changes it. */
export function StanceMenu({ employer }: { readonly employer: Employer }) {
  const current = employer.hold?.stance ?? 'open'
  const isHeldNow = isHeld(employer.hold, today())
  return (
    <Menu.Root>
      <Menu.Trigger
        className={styles.chip}
        data-stance={isHeldNow ? current : 'open'}
        aria-label={employersText.stance(stanceNames[current])}
      >
        {stanceNames[current]}
        <ChevronDown aria-hidden="true" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className={menu.positioner} align="end" sideOffset={5}>
          <Menu.Popup className={menu.popup}>
            <div className={menu.label}>{employersText.setStance}</div>
            {companyStances.map((stance) => (
              <Menu.Item
                key={stance}
                className={menu.item}
                aria-current={stance === current ? 'true' : undefined}
                onClick={() => change(employer, stance)}
              >
                {stanceNames[stance]}
                {stance === current && <Check className={menu.check} aria-hidden="true" />}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}

interface HoldNoticeProps {
  readonly employer: Employer
  readonly hold: Hold
}

/** Why a person holds back, and until when; both are edited where they stand. */
export function HoldNotice({ employer: { key }, hold }: HoldNoticeProps) {
  const { stance, reason, until } = hold
  const isOver = !isHeld(hold, today())
  const hint = stance === 'blocked' ? employersText.blockedHint : employersText.coolingHint
  return (
    <section className={styles.hold} data-stance={isOver ? 'over' : stance} aria-label={stanceNames[stance]}>
      {stance === 'blocked' ? <Ban aria-hidden="true" /> : <Hourglass aria-hidden="true" />}
      <div className={styles.words}>
        <EditableText
          value={reason}
          label={employersText.reason}
          editLabel={employersText.editReason}
          placeholder={employersText.addReason}
          className={styles.reason}
          onCommit={(text) => setStance(key, stance, text, until)}
        />
        {stance === 'cooling' && <Until keyOf={key} hold={hold} />}
      </div>
      <p>{isOver && until !== null ? employersText.over(dayInFull(until)) : hint}</p>
    </section>
  )
}

/** The last day of a cool-down; an empty field is a cool-down without an end. */
function Until({ keyOf, hold: { reason, until } }: { readonly keyOf: string; readonly hold: Hold }) {
  const ref = useRef<HTMLInputElement>(null)
  // An undo changes the day while the field stands.
  useEffect(() => {
    if (ref.current !== null) ref.current.value = until ?? ''
  }, [until])
  function save(value: string): void {
    const day = value === '' ? null : withCentury(value)
    if (day !== until) void setStance(keyOf, 'cooling', reason, day)
  }
  return (
    <label className={styles.until}>
      {employersText.until}
      <input
        ref={ref}
        type="date"
        aria-label={employersText.untilLabel}
        defaultValue={until ?? ''}
        onKeyDown={(event) => {
          if (event.key === 'Enter') save(event.currentTarget.value)
          else if (event.key === 'Escape') event.currentTarget.value = until ?? ''
        }}
        onBlur={(event) => save(event.currentTarget.value)}
      />
    </label>
  )
}
