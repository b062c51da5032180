import { useState } from 'react'
import { interviewText } from '../../shared/messages/application'
import type { ApplicationDetail } from '../../shared/model'
import { addInterview } from '../state/save-interview'
import { Button } from '../ui/button'
import { Calendar, Plus } from '../ui/icons'
import { byTime } from './by-time'
import { EmptyTab } from './empty-tab'
import { InterviewItem, roundFormId } from './interview-item'
import styles from './interviews-tab.module.css'

/** The rounds of interviews of an application. */
export function InterviewsTab({ detail }: { readonly detail: ApplicationDetail }) {
  const [openId, setOpenId] = useState<number | null>(null)
  const { card, interviews } = detail
  const rounds = byTime(interviews)

  async function add(): Promise<void> {
    const id = await addInterview(card.id)
    if (id === null) return
    setOpenId(id)
    // The button that was pressed goes with the empty tab; the new round is where a person goes on.
    requestAnimationFrame(() => document.getElementById(roundFormId(id))?.querySelector('select')?.focus())
  }

  const button = (
    <Button onClick={() => void add()}>
      <Plus aria-hidden="true" />
      {interviewText.add}
    </Button>
  )
  if (rounds.length === 0) {
    return (
      <EmptyTab icon={Calendar} title={interviewText.empty} hint={interviewText.emptyHint}>
        {button}
      </EmptyTab>
    )
  }
  return (
    <div className={styles.rounds}>
      <div className={styles.bar}>{button}</div>
      {rounds.map((interview) => (
        <InterviewItem
          key={interview.id}
          interview={interview}
          isOpen={openId === interview.id}
          onToggle={() => setOpenId(openId === interview.id ? null : interview.id)}
        />
      ))}
    </div>
  )
}
