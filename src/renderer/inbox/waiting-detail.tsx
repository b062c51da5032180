import { useEffect } from 'react'
import type { WaitingApplication } from '../../shared/inbox'
import { inboxText, whyItWaits } from '../../shared/messages/inbox'
import { untitled } from '../../shared/messages/names'
import { shortcutText } from '../../shared/messages/window'
import { EmployerNote } from '../posting/employer-note'
import { ReadPosting } from '../posting/read-posting'
import { correctField, light } from '../state/application-detail'
import { useInbox } from '../state/inbox/inbox-store'
import { titleOf } from '../state/title-of'
import { DetailHead } from './detail-head'
import styles from './inbox.module.css'
import { SameNotice } from './same-notice'
import { SelectionBar } from './selection-bar'

/** An application that waits: its fields, and the words of its posting beside them. */
export function WaitingDetail({ waiting }: { readonly waiting: WaitingApplication }) {
  const { card, review } = waiting
  const detail = useInbox(({ details }) => details.get(card.id))
  useEffect(
    () => () => {
      light(null)
      correctField(null)
    },
    []
  )
  const company = card.company === '' ? untitled.company : card.company
  const posting = detail?.posting ?? null
  return (
    <article className={styles.detail} aria-label={inboxText.detail(titleOf(card), company)}>
      <DetailHead
        title={titleOf(card)}
        accept={inboxText.accept}
        acceptHint={shortcutText.does.accept}
        dismiss={inboxText.dismiss}
        dismissHint={inboxText.dismissHint}
      >
        <p>
          <span className={styles.company}>{card.company}</span>
          <span className={styles.why}>{whyItWaits(waiting)}</span>
        </p>
        {review === 'list' && <p>{inboxText.onlyInList}</p>}
        {detail?.employer && <EmployerNote memory={detail.employer} />}
        {review === 'same' && posting !== null && <SameNotice postingId={posting.id} />}
      </DetailHead>
      <div className={styles.posting}>
        {posting !== null && <ReadPosting key={posting.id} stored={posting} passage={null} card={card} isSideBySide />}
      </div>
      {posting !== null && <SelectionBar card={card} stored={posting} />}
    </article>
  )
}
