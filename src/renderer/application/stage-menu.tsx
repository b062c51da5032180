import { Menu } from '@base-ui/react/menu'
import { applicationText } from '../../shared/messages/application'
import type { Card } from '../../shared/model'
import { useBoard } from '../state/board-store'
import { useColumns } from '../state/current-columns'
import { moveCards, topOf } from '../state/move-cards'
import { Check, ChevronDown } from '../ui/icons'
import menu from '../ui/menu.module.css'
import styles from './panel-header.module.css'

/** The stage of an application; opens the menu that moves it. */
export function StageMenu({ card }: { readonly card: Card }) {
  const columns = useColumns()
  const stage = useBoard(({ stages }) => stages.find(({ id }) => id === card.stageId))
  if (stage === undefined) return null
  return (
    <Menu.Root>
      <Menu.Trigger className={styles.chip} aria-label={applicationText.stage(stage.name)}>
        <span className={styles.dot} style={{ background: `var(--stage-${stage.hue})` }} aria-hidden="true" />
        {stage.name}
        <ChevronDown aria-hidden="true" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className={menu.positioner} align="start" sideOffset={5}>
          <Menu.Popup className={menu.popup}>
            {columns.map(({ stage: other }) => (
              <Menu.Item
                key={other.id}
                className={menu.item}
                label={other.name}
                aria-current={other.id === card.stageId ? 'true' : undefined}
                onClick={() => {
                  if (other.id !== card.stageId) void moveCards([card.id], topOf(columns, other.id, [card.id]))
                }}
              >
                <span className={menu.dot} style={{ background: `var(--stage-${other.hue})` }} aria-hidden="true" />
                {other.name}
                {other.id === card.stageId && <Check className={menu.check} aria-hidden="true" />}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
