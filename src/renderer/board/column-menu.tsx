import { Menu } from '@base-ui/react/menu'
import { stagesText } from '../../shared/messages/stages'
import type { Stage } from '../../shared/model'
import { shownColumns } from '../state/current-columns'
import { changeStage, moveStageBeside, showStageForm, stageBeside } from '../state/stages'
import { Ellipsis } from '../ui/icons'
import menu from '../ui/menu.module.css'
import styles from './column.module.css'

/** What can be done with a stage, behind the button at the head of its column. */
export function ColumnMenu({ stage }: { readonly stage: Stage }) {
  return (
    <Menu.Root>
      <Menu.Trigger className={styles.tool} aria-label={stagesText.menu(stage.name)}>
        <Ellipsis aria-hidden="true" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className={menu.positioner} align="start" sideOffset={4}>
          <Menu.Popup className={menu.popup}>
            <Actions stage={stage} />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}

function Actions({ stage: { id } }: { readonly stage: Stage }) {
  const columns = shownColumns()
  const hasOther = columns.length > 1
  const behind = stageBeside(columns, id, 'right')
  const nextId = columns[columns.findIndex(({ stage }) => stage.id === id) + 1]?.stage.id ?? null
  return (
    <>
      <Item name={stagesText.edit} onClick={() => showStageForm({ kind: 'edit', id })} />
      <Item name={stagesText.addBehind} onClick={() => showStageForm({ kind: 'add', before: nextId })} />
      <Menu.Separator className={menu.separator} />
      <Item
        name={stagesText.moveLeft}
        isDisabled={stageBeside(columns, id, 'left') === undefined}
        onClick={() => void moveStageBeside(id, 'left')}
      />
      <Item
        name={stagesText.moveRight}
        isDisabled={behind === undefined}
        onClick={() => void moveStageBeside(id, 'right')}
      />
      <Menu.Separator className={menu.separator} />
      <Item name={stagesText.collapse} onClick={() => void changeStage(id, { isCollapsed: true })} />
      <Item name={stagesText.hide} isDisabled={!hasOther} onClick={() => void changeStage(id, { isHidden: true })} />
      <Menu.Separator className={menu.separator} />
      <Item name={stagesText.remove} isDisabled={!hasOther} onClick={() => showStageForm({ kind: 'remove', id })} />
    </>
  )
}

interface ItemProps {
  readonly name: string
  readonly isDisabled?: boolean
  readonly onClick: () => void
}

function Item({ name, isDisabled = false, onClick }: ItemProps) {
  return (
    <Menu.Item className={menu.item} disabled={isDisabled} onClick={onClick}>
      {name}
    </Menu.Item>
  )
}
