import { useEffect, useRef } from 'react'
import { failureSentence } from '../../shared/messages/failures'
import { inboxText } from '../../shared/messages/inbox'
import { shellText } from '../../shared/messages/window'
import { chosenEntry, rightOnes, useInbox } from '../state/inbox/inbox-store'
import { refreshInbox } from '../state/inbox/read-inbox'
import { acceptRight } from '../state/inbox/settle'
import { showView } from '../state/views'
import { Button } from '../ui/button'
import { Check, CircleAlert } from '../ui/icons'
import { Notice } from '../ui/notice'
import styles from './inbox.module.css'
import { InboxList } from './inbox-list'
import { RefusedDetail } from './refused-detail'
import { useInboxKeys } from './use-inbox-keys'
import { WaitingDetail } from './waiting-detail'

/** What waits for a person's word: the list at the left, and the one that is looked at with its posting. */
export function Inbox() {
  const entries = useInbox((state) => state.entries)
  const failure = useInbox((state) => state.failure)
  const entry = useInbox(chosenEntry)
  const ref = useRef<HTMLDivElement>(null)
  useInboxKeys(ref)

  if (failure !== null && entries === null) {
    return (
      <Notice icon={CircleAlert} role="alert" title={inboxText.failedTitle} hint={failureSentence(failure)}>
        <Button onClick={() => void refreshInbox()}>{shellText.tryAgain}</Button>
      </Notice>
    )
  }
  if (entries === null) return <div role="status" aria-label={inboxText.loading} />
  if (entries.length === 0) return <Empty />
  const right = rightOnes(entries).length
  return (
    <div ref={ref} className={styles.inbox}>
      <section className={styles.side} aria-label={inboxText.list}>
        <div className={styles.sideHead}>
          <h2>{inboxText.waiting(entries.length)}</h2>
          {right > 0 && (
            <Button title={inboxText.acceptRightHint} onClick={() => void acceptRight()}>
              <Check aria-hidden="true" />
              {inboxText.acceptRight(right)}
            </Button>
          )}
        </div>
        <InboxList entries={entries} />
      </section>
      {entry?.kind === 'application' && <WaitingDetail key={entry.key} waiting={entry.waiting} />}
      {entry?.kind === 'refusal' && <RefusedDetail key={entry.key} refused={entry.refused} />}
    </div>
  )
}

/** What is said when everything was looked over; it takes the focus that the last entry had. */
function Empty() {
  const ref = useRef<HTMLHeadingElement>(null)
  useEffect(() => ref.current?.focus(), [])
  return (
    <Notice icon={Check} isGood title={inboxText.emptyTitle} hint={inboxText.emptyHint} titleRef={ref}>
      <Button onClick={() => showView('board')}>{inboxText.toBoard}</Button>
    </Notice>
  )
}
