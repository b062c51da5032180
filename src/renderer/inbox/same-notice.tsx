import { useEffect, useState } from 'react'
import { earlierSentence, reasonSentence, sameText } from '../../shared/messages/same'
import type { SameAs } from '../../shared/same-posting'
import { mergeChosen, showSame } from '../state/inbox/settle'
import { openApplication } from '../state/open-application'
import { tracker } from '../tracker'
import { Button } from '../ui/button'
import { dateInFull } from '../ui/format-date'
import { Tip } from '../ui/tip'
import styles from './inbox.module.css'

/** The application that the posting may repeat, what is different, and the way to make them one. */
export function SameNotice({ postingId }: { readonly postingId: number }) {
  const [same, setSame] = useState<SameAs | null>(null)
  useEffect(() => {
    let isWanted = true
    void tracker.findSameApplications({ postingId }).then((answer) => {
      const first = answer.ok ? (answer.value[0] ?? null) : null
      if (!isWanted) return
      setSame(first)
      showSame(first?.applicationId ?? null)
    })
    return () => {
      isWanted = false
      showSame(null)
    }
  }, [postingId])
  const earlier = same?.earlier ?? null
  if (same === null || earlier === null) return null
  return (
    <div className={styles.same}>
      <p>
        {earlierSentence(same, dateInFull)}. {reasonSentence(same)}
      </p>
      <div className={styles.ways}>
        <Button look="quiet" onClick={() => void openApplication(earlier.id)}>
          {sameText.openEarlier}
        </Button>
        <Tip text={sameText.mergeHint} keys={['M']}>
          <Button look="quiet" onClick={() => void mergeChosen(earlier.id)}>
            {sameText.merge}
          </Button>
        </Tip>
      </div>
    </div>
  )
}
