import { applicationText } from '../../shared/messages/application'
import { untitled } from '../../shared/messages/names'
import type { Card } from '../../shared/model'
import { light, setWide, usePanel } from '../state/application-detail'
import { edit } from '../state/edit'
import { Button } from '../ui/button'
import { EditableText } from '../ui/editable-text'
import { Maximize2, Minimize2, X } from '../ui/icons'
import { Monogram } from '../ui/monogram'
import { NextStepRow } from './next-step-row'
import { OutcomeMenu } from './outcome-menu'
import styles from './panel-header.module.css'
import { StageMenu } from './stage-menu'

interface PanelHeaderProps {
  readonly card: Card
  readonly onClose: () => void
}

/** Who, what, where it stands and what comes next. */
export function PanelHeader({ card, onClose }: PanelHeaderProps) {
  const { id, title, company } = card
  const isWide = usePanel((state) => state.isWide)
  async function save(fields: { title: string } | { company: string }): Promise<boolean> {
    return (await edit({ type: 'changeApplication', id, fields })).ok
  }
  const widthLabel = isWide ? applicationText.narrow : applicationText.widen
  return (
    <header className={styles.head}>
      <div className={styles.top}>
        <Monogram name={company === '' ? untitled.company : company} />
        <span className={styles.company} onPointerEnter={() => light('company')} onPointerLeave={() => light(null)}>
          <EditableText
            key={id}
            value={company}
            label={applicationText.company}
            editLabel={applicationText.editCompany}
            placeholder={untitled.company}
            onCommit={(text) => save({ company: text })}
          />
        </span>
        <Button look="icon" aria-label={widthLabel} title={widthLabel} onClick={() => setWide(!isWide)}>
          {isWide ? <Minimize2 aria-hidden="true" /> : <Maximize2 aria-hidden="true" />}
        </Button>
        <Button look="icon" aria-label={applicationText.close} title={applicationText.close} onClick={onClose}>
          <X aria-hidden="true" />
        </Button>
      </div>
      <h2 onPointerEnter={() => light('title')} onPointerLeave={() => light(null)}>
        <EditableText
          key={id}
          value={title}
          label={applicationText.title}
          editLabel={applicationText.editTitle}
          placeholder={untitled.title}
          onCommit={(text) => save({ title: text })}
        />
      </h2>
      <div className={styles.state}>
        <StageMenu card={card} />
        <OutcomeMenu card={card} />
        <NextStepRow card={card} />
      </div>
    </header>
  )
}
