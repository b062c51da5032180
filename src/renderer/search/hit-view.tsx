import { untitled } from '../../shared/messages/names'
import { searchText } from '../../shared/messages/search'
import type { Passage, SearchHit } from '../../shared/search-answer'
import { useBoard } from '../state/board-store'
import { openApplication } from '../state/open-application'
import { activate, type SearchOption } from '../state/search'
import { FileText, SquareKanban, StickyNote } from '../ui/icons'
import { Monogram } from '../ui/monogram'
import { MarkedText } from './marked-text'
import { optionId } from './option-id'
import styles from './search-results.module.css'

const icons = { posting: FileText, note: StickyNote, field: SquareKanban } as const

interface HitViewProps {
  readonly hit: SearchHit
  /** Place of its first option among all. */
  readonly from: number
  readonly active: number
  readonly options: readonly SearchOption[]
}

/** An application that was found, with the passages that say why. */
export function HitView({ hit, from, active, options }: HitViewProps) {
  const { applicationId, title, company, stage, where } = hit
  const hue = useBoard(({ stages }) => stages.find(({ name }) => name === stage)?.hue)
  const isOpen = useBoard((state) => state.openId === applicationId)
  const nameId = `search-hit-${applicationId}`
  const employer = company === '' ? untitled.company : company

  function open(index: number): void {
    activate(index)
    void openApplication(applicationId, options[index]?.passage ?? null)
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
    <div className={styles.hit} role="group" aria-labelledby={nameId} data-open={isOpen || undefined}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the first option does the same by keyboard */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the first option does the same */}
      <div className={styles.head} id={nameId} onClick={() => open(from)}>
        <Monogram name={employer} size={22} />
        <span className={styles.title}>{title === '' ? untitled.title : title}</span>
        <span className={styles.company}>{employer}</span>
        <span className={styles.stage}>
          {hue !== undefined && (
            <span className={styles.dot} style={{ background: `var(--stage-${hue})` }} aria-hidden="true" />
          )}
          {stage}
        </span>
      </div>
      {where.length === 0 && <Option index={from} active={active} passage={null} text={title} onOpen={open} />}
      {where.map((passage, index) => (
        <Option
          // biome-ignore lint/suspicious/noArrayIndexKey: passages have no id and come anew with each answer
          key={index}
          index={from + index}
          active={active}
          passage={passage}
          text={passage.text}
          onOpen={open}
        />
      ))}
    </div>
  )
}

interface OptionProps {
  readonly index: number
  readonly active: number
  readonly passage: Passage | null
  readonly text: string
  readonly onOpen: (index: number) => void
}

function Option({ index, active, passage, text, onOpen }: OptionProps) {
  const kind = passage?.kind ?? 'field'
  const Icon = icons[kind]
  return (
    // The focus stays in the search box, which names the option that Enter opens.
    // biome-ignore lint/a11y/useFocusableInteractive: reached by aria-activedescendant
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the search box does the same
    <div
      id={optionId(index)}
      className={styles.option}
      role="option"
      aria-selected={index === active}
      onClick={() => onOpen(index)}
    >
      <span className={styles.kind}>
        <Icon aria-hidden="true" />
        {searchText.where[kind]}
      </span>
      <span className={styles.passage}>
        <MarkedText text={text} marks={passage?.marks ?? []} />
      </span>
    </div>
  )
}
