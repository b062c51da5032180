import { Fragment } from 'react'
import { shellText, shortcutText } from '../../shared/messages/window'
import { useBoard } from '../state/board-store'
import { keyLabels } from '../state/match-shortcut'
import { type Scope, shortcuts } from '../state/shortcuts'
import { showShortcuts } from '../state/views'
import { Sheet } from '../ui/sheet'
import styles from './shortcut-sheet.module.css'

const scopes: readonly Scope[] = ['everywhere', 'panel', 'inbox', 'employers', 'board', 'lifted', 'moving-in']

type Line = readonly [string, readonly string[]]

/** Pasting is an event of its own, which a handler of its keys would take away. */
const pasteLine: Line = [shortcutText.does.paste, ['Mod+v']]

/** The keys of each deed of a scope; shortcuts that do the same share a line. */
function linesOf(scope: Scope): readonly Line[] {
  const inScope = shortcuts.filter((shortcut) => shortcut.scope === scope)
  const lines = [...Map.groupBy(inScope, (shortcut) => shortcut.does)].map(
    ([does, same]): Line => [does, same.flatMap((shortcut) => shortcut.keys)]
  )
  return scope === 'everywhere' ? [...lines, pasteLine] : lines
}

/** Keys of one line: arrows in four directions stand together after what is held with them. */
function Keys({ keys }: { readonly keys: readonly string[] }) {
  const [first] = keys
  const areArrows = keys.length === 4 && keys.every((key) => key.includes('Arrow'))
  if (areArrows && first !== undefined) {
    const held = keyLabels(first).slice(0, -1)
    return [...held, ...keys.map((key) => keyLabels(key).at(-1) ?? '')].map((label) => <kbd key={label}>{label}</kbd>)
  }
  return keys.map((key, index) => (
    <Fragment key={key}>
      {index > 0 && <span className={styles.or}>{shortcutText.or}</span>}
      {keyLabels(key).map((label) => (
        <kbd key={label}>{label}</kbd>
      ))}
    </Fragment>
  ))
}

/** All shortcuts, from the list that the handlers read. */
export function ShortcutSheet() {
  const isShown = useBoard((state) => state.shortcutsShown)
  return (
    <Sheet
      title={shortcutText.title}
      closeLabel={shellText.close}
      isOpen={isShown}
      onClose={() => showShortcuts(false)}
    >
      <div className={styles.groups}>
        {scopes.map((scope) => (
          <section key={scope} className={styles.group}>
            <h3>{shortcutText[scope]}</h3>
            <dl>
              {linesOf(scope).map(([does, keys]) => (
                <div key={does}>
                  <dt>{does}</dt>
                  <dd>
                    <Keys keys={keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Sheet>
  )
}
