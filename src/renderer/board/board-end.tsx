import { Menu } from '@base-ui/react/menu'
import { stagesText, stageTemplates } from '../../shared/messages/stages'
import { useColumns } from '../state/current-columns'
import { changeStage, showStageForm, takeTemplate } from '../state/stages'
import { ChevronRight, Plus } from '../ui/icons'
import menu from '../ui/menu.module.css'
import styles from './column.module.css'

/** Behind the last column: a new stage, those that are hidden, and whole pipelines. */
export function BoardEnd() {
  const hidden = useColumns().filter(({ stage }) => stage.isHidden)
  return (
    <div className={styles.last}>
      <Menu.Root>
        <Menu.Trigger className={styles.tool} data-always="true" aria-label={stagesText.more}>
          <Plus aria-hidden="true" />
          {hidden.length > 0 && <span className={styles.mark} aria-hidden="true" />}
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner className={menu.positioner} align="end" sideOffset={4}>
            <Menu.Popup className={menu.popup}>
              <Menu.Item className={menu.item} onClick={() => showStageForm({ kind: 'add', before: null })}>
                {stagesText.add}
              </Menu.Item>
              <Templates />
              {hidden.length > 0 && (
                <Menu.Group>
                  <Menu.Separator className={menu.separator} />
                  <Menu.GroupLabel className={menu.label}>{stagesText.hidden}</Menu.GroupLabel>
                  {hidden.map(({ stage, cards }) => (
                    <Menu.Item
                      key={stage.id}
                      className={menu.item}
                      onClick={() => void changeStage(stage.id, { isHidden: false })}
                    >
                      <span
                        className={menu.dot}
                        style={{ background: `var(--stage-${stage.hue})` }}
                        aria-hidden="true"
                      />
                      {stagesText.show(stage.name, cards.length)}
                    </Menu.Item>
                  ))}
                </Menu.Group>
              )}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
    </div>
  )
}

function Templates() {
  return (
    <Menu.SubmenuRoot>
      <Menu.SubmenuTrigger className={menu.item}>
        {stagesText.templates}
        <ChevronRight className={menu.check} aria-hidden="true" />
      </Menu.SubmenuTrigger>
      <Menu.Portal>
        <Menu.Positioner className={menu.positioner} alignOffset={-5} sideOffset={2}>
          <Menu.Popup className={menu.popup}>
            {stageTemplates.map((template) => (
              <Menu.Item key={template.name} className={menu.item} onClick={() => void takeTemplate(template)}>
                {template.name}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.SubmenuRoot>
  )
}
