import { inboxText } from '../../shared/messages/inbox'
import { shellText } from '../../shared/messages/window'
import { useBoard, type View } from '../state/board-store'
import { openEmployers } from '../state/employers'
import { openInbox } from '../state/inbox/choose'
import { useInbox } from '../state/inbox/inbox-store'
import { keyLabels } from '../state/match-shortcut'
import { type ShortcutName, shortcuts } from '../state/shortcuts'
import { focusSearch, showView } from '../state/views'
import { Building2, Inbox, Search, Settings, SquareKanban, Trash2 } from '../ui/icons'
import { Tip } from '../ui/tip'
import styles from './shell.module.css'

function keysOf(name: ShortcutName): readonly string[] {
  const keys = shortcuts.find((shortcut) => shortcut.name === name)?.keys[0]
  return keys === undefined ? [] : keyLabels(keys)
}

function openView(view: View): void {
  if (view === 'inbox') openInbox()
  else if (view === 'employers') openEmployers()
  else showView(view)
  if (view === 'search') focusSearch()
}

const views = [
  { view: 'board', icon: SquareKanban, shortcut: 'showBoard' },
  { view: 'inbox', icon: Inbox, shortcut: 'showInbox' },
  { view: 'employers', icon: Building2, shortcut: 'showEmployers' },
  { view: 'search', icon: Search, shortcut: 'search' },
  { view: 'trash', icon: Trash2, shortcut: 'showTrash' },
  { view: 'settings', icon: Settings, shortcut: 'showSettings' }
] as const

/** The views, at the left of the window. */
export function Rail() {
  const current = useBoard((state) => state.view)
  const waiting = useInbox(({ entries }) => entries?.length ?? 0)
  return (
    <nav className={styles.rail} aria-label={shellText.views}>
      {views.map(({ view, icon: Icon, shortcut }) => (
        <Tip key={view} text={shellText[view]} keys={keysOf(shortcut)} side="right">
          <button
            type="button"
            className={styles.railButton}
            aria-label={view === 'inbox' ? inboxText.count(waiting) : shellText[view]}
            aria-current={view === current ? 'page' : undefined}
            onClick={() => openView(view)}
          >
            <Icon aria-hidden="true" />
            {view === 'inbox' && waiting > 0 && (
              <span className={styles.railCount} aria-hidden="true">
                {waiting > 99 ? '99+' : waiting}
              </span>
            )}
          </button>
        </Tip>
      ))}
    </nav>
  )
}
