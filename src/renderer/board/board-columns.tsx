import {
  type CSSProperties,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useRef,
  useState
} from 'react'
import { boardText } from '../../shared/messages/board'
import { boardStore, useBoard } from '../state/board-store'
import { isStrip } from '../state/columns'
import { useShownColumns } from '../state/current-columns'
import { focusCard, rememberFocus } from '../state/focus'
import { putBack } from '../state/lift'
import { openApplication } from '../state/open-application'
import { selectTo, toggleSelected } from '../state/selection'
import { useNow } from '../ui/use-now'
import styles from './board.module.css'
import { LiftHint, SelectionBar } from './board-bars'
import { BoardEnd } from './board-end'
import { cardIdOf, handleCardKey } from './card-keys'
import { CardMenu, type MenuRequest } from './card-menu'
import { ColumnView } from './column'
import { ColumnStrip } from './column-strip'
import { StageSheets } from './stage-sheets'
import { useBoardDrop } from './use-board-drop'

/** The day of a moment in the person's own zone, `2026-03-01`. */
function dayOf(now: string): string {
  return Temporal.Instant.from(now).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString()
}

function clickCard(event: MouseEvent, openMenu: (request: MenuRequest) => void): void {
  const id = cardIdOf(event.target)
  if (id === undefined || !(event.target instanceof Element)) return
  const more = event.target.closest('[data-more]')
  if (more !== null) openMenu({ kind: 'actions', cardId: id, anchor: more })
  else if (event.ctrlKey || event.metaKey) toggleSelected(id)
  else if (event.shiftKey) selectTo(id)
  else void openApplication(id)
}

function contextMenuOf(event: MouseEvent): MenuRequest | null {
  const id = cardIdOf(event.target)
  if (id === undefined) return null
  event.preventDefault()
  const { clientX, clientY } = event
  const card = (event.target as Element).closest('[data-card-id]')
  // The menu key of the keyboard comes without a point.
  const isByKey = clientX === 0 && clientY === 0
  const atPointer = { getBoundingClientRect: () => new DOMRect(clientX, clientY, 0, 0) }
  focusCard(id)
  return { kind: 'actions', cardId: id, anchor: isByKey && card !== null ? card : atPointer }
}

/** The columns side by side, with everything that moves cards: keys, menu and mouse. */
export function BoardColumns() {
  const columns = useShownColumns()
  const focusedId = useBoard((state) =>
    state.focusedId !== null && state.cards.has(state.focusedId) ? state.focusedId : null
  )
  const openId = useBoard((state) => state.openId)
  const ref = useRef<HTMLDivElement>(null)
  const [menu, setMenu] = useState<MenuRequest | null>(null)
  const now = useNow()
  const today = dayOf(now)
  useBoardDrop(ref)
  useEffect(() => putBack, [])
  useEffect(() => {
    if (openId === null) return
    const card = ref.current?.querySelector(`[data-card-id="${openId}"]`)
    card?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [openId])
  const openCount = columns.filter((column) => !isStrip(column, [focusedId, openId])).length
  const tabStop = focusedId ?? columns.find(({ cards }) => cards.length > 0)?.cards[0]?.id ?? null
  const chooseStage = (cardId: number, anchor: HTMLElement) => setMenu({ kind: 'stages', cardId, anchor })

  /** A lifted card that loses the focus to something else goes back; one that is drawn anew loses it to nothing. */
  function putBackWhenLeft({ relatedTarget }: FocusEvent): void {
    const { liftedId } = boardStore.getState()
    if (relatedTarget !== null && cardIdOf(relatedTarget) !== liftedId) putBack()
  }

  function rememberWhere(event: FocusEvent): void {
    const id = cardIdOf(event.target)
    if (id !== undefined) rememberFocus(id)
  }

  return (
    <div className={styles.board}>
      <section
        ref={ref}
        className={styles.columns}
        aria-label={boardText.board}
        style={{ '--columns': openCount, '--strips': columns.length - openCount } as CSSProperties}
        data-panel={openId !== null || undefined}
        onKeyDown={(event: KeyboardEvent) => handleCardKey(event, chooseStage)}
        onClick={(event) => clickCard(event, setMenu)}
        onContextMenu={(event) => setMenu(contextMenuOf(event) ?? menu)}
        onFocus={rememberWhere}
        onBlur={putBackWhenLeft}
        onPointerDown={putBack}
      >
        {columns.map((column) =>
          isStrip(column, [focusedId, openId]) ? (
            <ColumnStrip key={column.stage.id} column={column} />
          ) : (
            <ColumnView
              key={column.stage.id}
              column={column}
              now={now}
              today={today}
              tabStop={column.cards.some((card) => card.id === tabStop) ? tabStop : null}
            />
          )
        )}
        <BoardEnd />
      </section>
      <StageSheets />
      <LiftHint />
      <SelectionBar chooseStage={chooseStage} />
      <CardMenu request={menu} onClose={() => setMenu(null)} />
    </div>
  )
}
