import { Menu } from '@base-ui/react/menu'
import { useEffect, useRef } from 'react'
import { boardText } from '../../shared/messages/board'
import { employersText } from '../../shared/messages/employers'
import { inboxText } from '../../shared/messages/inbox'
import { outcomeNames } from '../../shared/messages/names'
import { sameText } from '../../shared/messages/same'
import { outcomes, type Stage } from '../../shared/model'
import { useBoard } from '../state/board-store'
import { edit } from '../state/edit'
import { openEmployerOf } from '../state/employers'
import { focusCard } from '../state/focus'
import { moveToStage } from '../state/move-cards'
import { openApplication } from '../state/open-application'
import { toggleSelected } from '../state/selection'
import { trashCards } from '../state/trash'
import { mergeWith } from '../state/versions'
import { Check, ChevronRight } from '../ui/icons'
import styles from '../ui/menu.module.css'

/** Which menu is open, for which card, and where. */
export interface MenuRequest {
  readonly kind: 'actions' | 'stages'
  readonly cardId: number
  /** The element, or the point of the pointer, at which it opens. */
  readonly anchor: Element | { getBoundingClientRect: () => DOMRect }
}

interface StageItemsProps {
  readonly cardId: number
  /** True to begin at the stage in which the card is. */
  readonly beginsAtOwn?: boolean
}

function StageItems({ cardId, beginsAtOwn = false }: StageItemsProps) {
  const ownRef = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!beginsAtOwn) return undefined
    // The menu takes the focus itself when it opens.
    const frame = requestAnimationFrame(() => ownRef.current?.focus())
    return () => cancelAnimationFrame(frame)
  }, [beginsAtOwn])
  const stages = useBoard((state) => state.stages)
  const stageId = useBoard((state) => state.cards.get(cardId)?.stageId)
  const inOrder = stages.toSorted((a, b) => (a.position < b.position ? -1 : 1))
  return inOrder.map((stage: Stage) => (
    <Menu.Item
      key={stage.id}
      ref={stage.id === stageId ? ownRef : undefined}
      className={styles.item}
      label={stage.name}
      aria-current={stage.id === stageId ? 'true' : undefined}
      onClick={() => void moveToStage(cardId, stage.id)}
    >
      <span className={styles.dot} style={{ background: `var(--stage-${stage.hue})` }} aria-hidden="true" />
      {stage.name}
      {stage.id === stageId && <Check className={styles.check} aria-hidden="true" />}
    </Menu.Item>
  ))
}

function OutcomeItems({ cardId }: { readonly cardId: number }) {
  const current = useBoard((state) => state.cards.get(cardId)?.outcome ?? null)
  return [null, ...outcomes].map((outcome) => (
    <Menu.Item
      key={outcome ?? 'open'}
      className={styles.item}
      aria-current={outcome === current ? 'true' : undefined}
      onClick={() => void edit({ type: 'setOutcome', id: cardId, outcome })}
    >
      {outcome === null ? boardText.noOutcome : outcomeNames[outcome]}
      {outcome === current && <Check className={styles.check} aria-hidden="true" />}
    </Menu.Item>
  ))
}

function Submenu({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <Menu.SubmenuRoot>
      <Menu.SubmenuTrigger className={styles.item}>
        {name}
        <ChevronRight className={styles.check} aria-hidden="true" />
      </Menu.SubmenuTrigger>
      <Menu.Portal>
        <Menu.Positioner className={styles.positioner} alignOffset={-5} sideOffset={2}>
          <Menu.Popup className={styles.popup}>{children}</Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.SubmenuRoot>
  )
}

/** The other one of two selected cards; null unless there are two and this is one of them. */
function partnerOf(selection: ReadonlySet<number>, cardId: number): number | null {
  const [partner, ...further] = [...selection].filter((id) => id !== cardId)
  return selection.has(cardId) && partner !== undefined && further.length === 0 ? partner : null
}

function Actions({ cardId }: { readonly cardId: number }) {
  const isSelected = useBoard((state) => state.selection.has(cardId))
  const hasEmployer = useBoard((state) => (state.cards.get(cardId)?.company ?? '') !== '')
  const isWaiting = useBoard((state) => (state.cards.get(cardId)?.review ?? null) !== null)
  const partnerId = useBoard(({ selection }) => partnerOf(selection, cardId))
  return (
    <>
      <Menu.Item className={styles.item} onClick={() => void openApplication(cardId)}>
        {boardText.openCard}
        <kbd className={styles.key}>Enter</kbd>
      </Menu.Item>
      {hasEmployer && (
        <Menu.Item className={styles.item} onClick={() => void openEmployerOf(cardId)}>
          {employersText.openOf}
        </Menu.Item>
      )}
      <Menu.Item className={styles.item} onClick={() => toggleSelected(cardId)}>
        {isSelected ? boardText.unselect : boardText.select}
        <kbd className={styles.key}>X</kbd>
      </Menu.Item>
      {isWaiting && (
        <Menu.Item className={styles.item} onClick={() => void edit({ type: 'setReview', id: cardId, review: null })}>
          {inboxText.acceptCard}
        </Menu.Item>
      )}
      <Menu.Separator className={styles.separator} />
      <Submenu name={boardText.moveTo}>
        <StageItems cardId={cardId} />
      </Submenu>
      <Submenu name={boardText.outcome}>
        <OutcomeItems cardId={cardId} />
      </Submenu>
      {partnerId !== null && (
        <Menu.Item className={styles.item} title={sameText.mergeHint} onClick={() => void mergeWith(cardId, partnerId)}>
          {sameText.mergeTwo}
        </Menu.Item>
      )}
      <Menu.Separator className={styles.separator} />
      <Menu.Item className={styles.item} onClick={() => void trashCards(cardId)}>
        {boardText.trash}
        <kbd className={styles.key}>Del</kbd>
      </Menu.Item>
    </>
  )
}

interface CardMenuProps {
  readonly request: MenuRequest | null
  readonly onClose: () => void
}

/** The one menu of the board: the actions of a card, or the stages that it can go to. */
export function CardMenu({ request, onClose }: CardMenuProps) {
  if (request === null) return null
  const { kind, cardId, anchor } = request
  return (
    <Menu.Root key={`${kind}-${cardId}`} defaultOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Menu.Portal>
        <Menu.Positioner className={styles.positioner} anchor={anchor} align="start" sideOffset={4}>
          <Menu.Popup
            className={styles.popup}
            aria-label={kind === 'stages' ? boardText.moveTo : undefined}
            finalFocus={() => {
              focusCard(cardId)
              return false
            }}
          >
            {kind === 'stages' && (
              <Menu.Group>
                <Menu.GroupLabel className={styles.label}>{boardText.moveTo}</Menu.GroupLabel>
                <StageItems cardId={cardId} beginsAtOwn />
              </Menu.Group>
            )}
            {kind === 'actions' && <Actions cardId={cardId} />}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
