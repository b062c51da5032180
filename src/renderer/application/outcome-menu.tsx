import { Menu } from '@base-ui/react/menu'
import { applicationText } from '../../shared/messages/application'
import { boardText } from '../../shared/messages/board'
import { outcomeNames } from '../../shared/messages/names'
import { type Card, outcomes } from '../../shared/model'
import { edit } from '../state/edit'
import { Check, ChevronDown } from '../ui/icons'
import menu from '../ui/menu.module.css'
import styles from './panel-header.module.css'

/** How an application ended; opens the menu that sets or clears it. */
export function OutcomeMenu({ card }: { readonly card: Card }) {
  const { outcome } = card
  const name = outcome === null ? boardText.noOutcome : outcomeNames[outcome]
  return (
    <Menu.Root>
      <Menu.Trigger className={styles.chip} data-outcome={outcome ?? 'open'} aria-label={applicationText.outcome(name)}>
        {outcome === null ? applicationText.setOutcome : name}
        <ChevronDown aria-hidden="true" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className={menu.positioner} align="start" sideOffset={5}>
          <Menu.Popup className={menu.popup}>
            {[null, ...outcomes].map((other) => (
              <Menu.Item
                key={other ?? 'open'}
                className={menu.item}
                aria-current={other === outcome ? 'true' : undefined}
                onClick={() => {
                  if (other !== outcome) void edit({ type: 'setOutcome', id: card.id, outcome: other })
                }}
              >
                {other === null ? boardText.noOutcome : outcomeNames[other]}
                {other === outcome && <Check className={menu.check} aria-hidden="true" />}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
