import { type RefObject, useEffect, useRef } from 'react'
import { failureSentence } from '../../shared/messages/failures'
import { trashedFrom, trashedName, trashText } from '../../shared/messages/trash'
import { shellText } from '../../shared/messages/window'
import type { TrashedItem } from '../../shared/trash'
import { followTrash, refreshTrash, restoreItem, useTrash } from '../state/trash-view'
import { showView } from '../state/views'
import { Button } from '../ui/button'
import { dateInFull } from '../ui/format-date'
import { Calendar, CircleAlert, SquareKanban, StickyNote, Trash2 } from '../ui/icons'
import { Notice } from '../ui/notice'
import styles from './trash.module.css'

const icons = { application: SquareKanban, note: StickyNote, interview: Calendar } as const

/** Everything that was thrown away, with the way back. */
export function Trash() {
  const items = useTrash((state) => state.items)
  const failure = useTrash((state) => state.failure)
  const ref = useRef<HTMLUListElement>(null)
  useEffect(followTrash, [])
  if (failure !== null && items === null) {
    return (
      <Notice icon={CircleAlert} role="alert" title={trashText.failedTitle} hint={failureSentence(failure)}>
        <Button onClick={() => void refreshTrash()}>{shellText.tryAgain}</Button>
      </Notice>
    )
  }
  if (items === null) return <div role="status" aria-label={trashText.loading} />
  if (items.length === 0) return <Empty />
  return (
    <div className={styles.page}>
      <div className={styles.column}>
        <p className={styles.hint}>{trashText.hint(items.length)}</p>
        <ul ref={ref} className={styles.list} aria-label={trashText.list}>
          {items.map((item) => (
            <Row key={`${item.kind}-${item.id}`} item={item} list={ref} />
          ))}
        </ul>
      </div>
    </div>
  )
}

/** The button that takes the focus when this row goes: the next one's, else the one before. */
function heirOf(list: HTMLElement | null, row: Element | null): HTMLElement | null {
  const rows = [...(list?.children ?? [])]
  const at = row === null ? -1 : rows.indexOf(row)
  return (rows[at + 1] ?? rows[at - 1])?.querySelector('button') ?? null
}

function Row({ item, list }: { readonly item: TrashedItem; readonly list: RefObject<HTMLElement | null> }) {
  const ref = useRef<HTMLLIElement>(null)
  const Icon = icons[item.kind]
  const name = trashedName(item)
  async function restore(): Promise<void> {
    const heir = heirOf(list.current, ref.current)
    if (await restoreItem(item)) heir?.focus()
  }
  return (
    <li ref={ref} className={styles.row}>
      <Icon aria-hidden="true" />
      <span className={styles.words}>
        <span className={styles.name}>{name}</span>
        <span className={styles.from}>{trashedFrom(item)}</span>
      </span>
      <time className={styles.day} dateTime={item.trashedAt}>
        {dateInFull(item.trashedAt)}
      </time>
      <Button aria-label={trashText.restoreOf(name)} onClick={() => void restore()}>
        {trashText.restore}
      </Button>
    </li>
  )
}

function Empty() {
  return (
    <Notice icon={Trash2} title={trashText.emptyTitle} hint={trashText.emptyHint}>
      <Button onClick={() => showView('board')}>{trashText.toBoard}</Button>
    </Notice>
  )
}
