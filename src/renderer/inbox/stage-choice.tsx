import { Menu } from '@base-ui/react/menu'
import { inboxText } from '../../shared/messages/inbox'
import { useBoard } from '../state/board-store'
import { acceptChosen } from '../state/inbox/settle'
import { Button } from '../ui/button'
import { ChevronDown } from '../ui/icons'
import menu from '../ui/menu.module.css'

/** Opens the stages: choosing one accepts what is looked at into it. */
export function StageChoice() {
  const stages = useBoard((state) => state.stages)
  const inOrder = stages.toSorted((a, b) => (a.position < b.position ? -1 : 1))
  return (
    <Menu.Root>
      <Menu.Trigger render={<Button look="icon" aria-label={inboxText.acceptTo} title={inboxText.acceptTo} />}>
        <ChevronDown aria-hidden="true" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className={menu.positioner} align="end" sideOffset={5}>
          <Menu.Popup className={menu.popup}>
            <div className={menu.label}>{inboxText.acceptTo}</div>
            {inOrder.map((stage) => (
              <Menu.Item
                key={stage.id}
                className={menu.item}
                label={stage.name}
                onClick={() => void acceptChosen(stage.id)}
              >
                <span className={menu.dot} style={{ background: `var(--stage-${stage.hue})` }} aria-hidden="true" />
                {stage.name}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
