import { useEffect, useRef } from 'react'
import { changesSentence, earlierSentence, reasonSentence, sameText } from '../../shared/messages/same'
import type { ApplicationDetail, PostingVersion } from '../../shared/model'
import type { SameAs } from '../../shared/same-posting'
import { edit } from '../state/edit'
import { openApplication } from '../state/open-application'
import { compareWith, findSame, keepApart, mergeWith, readToCompare, useVersions } from '../state/versions'
import { Button } from '../ui/button'
import { dateInFull } from '../ui/format-date'
import { Copy, History } from '../ui/icons'
import { fieldChanges } from './field-changes'
import styles from './same-notice.module.css'
import { useKeptFocus } from './use-kept-focus'

/** The newest version of the posting, when the card shows an older one. */
function newerVersion({ versions, card }: ApplicationDetail): PostingVersion | null {
  const [newest] = versions
  return newest === undefined || newest.id === card.postingId ? null : newest
}

interface SameNoticeProps {
  readonly detail: ApplicationDetail
  /** False where the same is said in another way. */
  readonly isShown: boolean
}

/** Above the tabs: what the person did about this posting before, and that a newer version came in. */
export function SameNotice({ detail, isShown }: SameNoticeProps) {
  const { postingId, id, review } = detail.card
  const same = useVersions((state) => state.same)
  const ref = useRef<HTMLDivElement>(null)
  useKeptFocus(ref)
  // Once a person said what it is, the tab of versions still tells.
  const isWaiting = review === 'same'
  useEffect(() => {
    if (postingId !== null && isWaiting) void findSame(postingId)
  }, [postingId, isWaiting])
  const found = isWaiting && same.postingId === postingId ? same.found : []
  const newer = newerVersion(detail)
  const [first] = found
  return (
    <div ref={ref} className={styles.notices} tabIndex={-1}>
      {isShown && first !== undefined && <Earlier same={first} cardId={id} further={found.length - 1} />}
      {isShown && newer !== null && <Newer version={newer} detail={detail} />}
    </div>
  )
}

interface EarlierProps {
  readonly same: SameAs
  readonly cardId: number
  /** How many more there are. */
  readonly further: number
}

function Earlier({ same, cardId, further }: EarlierProps) {
  const otherId = same.earlier?.id ?? 0
  return (
    <section className={styles.notice} aria-label={sameText.notice}>
      <Copy aria-hidden="true" />
      <div>
        <button type="button" className={styles.earlier} onClick={() => void openApplication(otherId)}>
          {earlierSentence(same, dateInFull)}
        </button>
        <p className={styles.reason}>
          {reasonSentence(same)}
          {further > 0 && ` ${sameText.more(further)}.`}
        </p>
      </div>
      <div className={styles.ways}>
        <Button look="quiet" onClick={() => compareWith(same.postingId)}>
          {sameText.compare}
        </Button>
        <Button look="quiet" title={sameText.mergeHint} onClick={() => void mergeWith(cardId, otherId)}>
          {sameText.merge}
        </Button>
        <Button look="quiet" onClick={() => void keepApart(cardId)}>
          {sameText.notSame}
        </Button>
      </div>
    </section>
  )
}

function Newer({ version, detail }: { readonly version: PostingVersion; readonly detail: ApplicationDetail }) {
  const other = useVersions((state) => state.read.get(version.id))
  const { card, posting } = detail
  useEffect(() => void readToCompare(version.id), [version.id])
  const changes = other === undefined || posting === null ? [] : fieldChanges(posting.posting, other.posting)
  return (
    <section className={styles.notice} aria-label={sameText.versions}>
      <History aria-hidden="true" />
      <p className={styles.newer}>{sameText.newer(dateInFull(version.importedAt), changesSentence(changes))}</p>
      <div className={styles.ways}>
        <Button look="quiet" onClick={() => compareWith(version.id)}>
          {sameText.seeChanges}
        </Button>
        <Button look="quiet" onClick={() => void edit({ type: 'showVersion', id: card.id, postingId: version.id })}>
          {sameText.show}
        </Button>
      </div>
    </section>
  )
}
