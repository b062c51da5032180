import { Tabs } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'
import { applicationText } from '../../shared/messages/application'
import type { ApplicationDetail } from '../../shared/model'
import type { Passage } from '../../shared/search-answer'
import { showTab, type Tab, tabs, usePanel } from '../state/application-detail'
import { useNotes } from '../state/save-note'
import { useMedia } from '../ui/use-media'
import { InterviewsTab } from './interviews-tab'
import { notesShown } from './notes-shown'
import { NotesTab } from './notes-tab'
import styles from './panel-tabs.module.css'
import { PostingTab } from './posting-tab'
import { SameNotice } from './same-notice'
import { TimelineTab } from './timeline-tab'
import { VersionsTab } from './versions-tab'

/** From which width of the window on the notes stand beside the posting. */
const roomForNotes = '(min-width: 860px)'

interface PanelTabsProps {
  readonly detail: ApplicationDetail
  /** The passage that a search led to, or null. */
  readonly passage: Passage | null
}

/** The parts of an application. In the full window the notes stand beside whatever else is shown. */
export function PanelTabs({ detail, passage }: PanelTabsProps) {
  const { card, posting, notes, interviews, events, versions } = detail
  const tab = usePanel((state) => state.tab)
  const hasRoom = useMedia(roomForNotes)
  const isWide = usePanel((state) => state.isWide) && hasRoom
  const noteCount = useNotes((drafts) => notesShown(card.id, notes, drafts).length)
  const counts: Partial<Record<Tab, number>> = {
    notes: noteCount,
    interviews: interviews.length,
    versions: versions.length > 1 ? versions.length : 0
  }
  const current = isWide && tab === 'notes' ? 'posting' : tab
  const notesTab = <NotesTab detail={detail} passage={passage?.kind === 'note' ? passage : null} />
  const shownTabs = isWide ? tabs.filter((name) => name !== 'notes') : tabs

  return (
    <Tabs.Root className={styles.root} value={current} onValueChange={(value: Tab) => showTab(value)}>
      <Tabs.List className={styles.list} aria-label={applicationText.tabs} activateOnFocus>
        {shownTabs.map((name) => (
          <Tabs.Tab key={name} className={styles.tab} value={name}>
            {applicationText.tabNames[name]}
            {counts[name] !== undefined && counts[name] > 0 && <span className={styles.count}>{counts[name]}</span>}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <SameNotice detail={detail} isShown={current === 'posting'} />
      <div className={styles.columns} data-wide={isWide || undefined}>
        <Part name="posting" isFixed>
          <PostingTab posting={posting} passage={passage?.kind === 'posting' ? passage : null} />
        </Part>
        {!isWide && <Part name="notes">{notesTab}</Part>}
        <Part name="interviews">
          <InterviewsTab key={card.id} detail={detail} />
        </Part>
        <Part name="versions">
          <VersionsTab detail={detail} />
        </Part>
        <Part name="timeline">
          <TimelineTab events={events} applicationId={card.id} />
        </Part>
        {isWide && (
          <section className={styles.side} aria-label={applicationText.tabNames.notes} data-scroller="">
            <h3 className={styles.sideHead}>{applicationText.tabNames.notes}</h3>
            {notesTab}
          </section>
        )}
      </div>
    </Tabs.Root>
  )
}

interface PartProps {
  readonly name: Tab
  /** True when the part scrolls within itself. */
  readonly isFixed?: boolean
  readonly children: ReactNode
}

function Part({ name, isFixed = false, children }: PartProps) {
  return (
    <Tabs.Panel
      className={styles.part}
      value={name}
      data-fixed={isFixed || undefined}
      data-scroller={isFixed ? undefined : ''}
    >
      {children}
    </Tabs.Panel>
  )
}
