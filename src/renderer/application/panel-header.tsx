import { applicationText } from '../../shared/messages/application'
import { employersText } from '../../shared/messages/employers'
import { untitled } from '../../shared/messages/names'
import type { Card, EmployerMemory } from '../../shared/model'
import { EmployerNote } from '../posting/employer-note'
import { light, setWide, usePanel } from '../state/application-detail'
import { edit } from '../state/edit'
import { openEmployers } from '../state/employers'
import { Button } from '../ui/button'
import { EditableText } from '../ui/editable-text'
import { Building2, Maximize2, Minimize2, X } from '../ui/icons'
import { Monogram } from '../ui/monogram'
import { NextStepRow } from './next-step-row'
import { OutcomeMenu } from './outcome-menu'
import styles from './panel-header.module.css'
import { StageMenu } from './stage-menu'

interface PanelHeaderProps {
  readonly card: Card
  /** What is remembered of the employer; null while it is read, or when none is named. */
  readonly employer: EmployerMemory | null
  readonly onClose: () => void
}

/** Who, what, where it stands and what comes next. */
export function PanelHeader({ card, employer, onClose }: PanelHeaderProps) {
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
        {employer !== null && (
          <Button
            look="icon"
            aria-label={employersText.openPage(employer.name)}
            title={employersText.openPage(employer.name)}
            onClick={() => openEmployers(employer.key)}
          >
            <Building2 aria-hidden="true" />
          </Button>
        )}
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
      {employer !== null && <EmployerNote memory={employer} />}
    </header>
  )
}
