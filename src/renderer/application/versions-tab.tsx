import { useEffect, useRef } from 'react'
import { sameText } from '../../shared/messages/same'
import type { ApplicationDetail, StoredPosting } from '../../shared/model'
import type { SameAs } from '../../shared/same-posting'
import { findSame, readToCompare, useVersions } from '../state/versions'
import { Copy, History } from '../ui/icons'
import { Difference } from './difference'
import { EmptyTab } from './empty-tab'
import { useKeptFocus } from './use-kept-focus'
import { MergedList, SameList, VersionList } from './version-lists'
import styles from './versions-tab.module.css'

/** The posting to compare with: the chosen one, else another version, else what is like it the most. */
function comparedId({ card, versions }: ApplicationDetail, found: readonly SameAs[], chosenId: number | null) {
  const others = versions.map(({ id }) => id).filter((id) => id !== card.postingId)
  const known = [...others, ...found.map(({ postingId }) => postingId)]
  return chosenId !== null && known.includes(chosenId) ? chosenId : (known[0] ?? null)
}

/** The versions of the posting, those like it, what was merged, and what differs between two. */
export function VersionsTab({ detail }: { readonly detail: ApplicationDetail }) {
  const { card, posting, versions, merged } = detail
  const same = useVersions((state) => state.same)
  const chosenId = useVersions((state) => state.chosenId)
  const found = same.postingId === card.postingId ? same.found : []
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is like it changes with these
  useEffect(() => {
    if (card.postingId !== null) void findSame(card.postingId)
  }, [card.postingId, card.review, versions.length, merged.length])
  const ref = useRef<HTMLDivElement>(null)
  useKeptFocus(ref)
  const otherId = comparedId(detail, found, chosenId)
  const other = useVersions((state) => (otherId === null ? undefined : state.read.get(otherId)))
  useEffect(() => {
    if (otherId !== null) void readToCompare(otherId)
  }, [otherId])
  if (versions.length < 2 && found.length === 0 && merged.length === 0) {
    const hint = posting === null ? sameText.noPosting : sameText.emptyHint
    return (
      <div ref={ref} className={styles.none} tabIndex={-1}>
        <EmptyTab icon={History} title={sameText.empty} hint={hint} />
      </div>
    )
  }
  return (
    <div ref={ref} className={styles.tab} tabIndex={-1}>
      {versions.length > 1 && <VersionList detail={detail} comparedId={otherId} />}
      {found.length > 0 && <SameList found={found} card={card} comparedId={otherId} />}
      {merged.length > 0 && <MergedList merged={merged} />}
      {posting !== null && otherId !== null && <Compared posting={posting} other={other} />}
    </div>
  )
}

function Compared({ posting, other }: { readonly posting: StoredPosting; readonly other: StoredPosting | undefined }) {
  if (other === undefined) {
    return (
      <p className={styles.loading}>
        <Copy aria-hidden="true" />
        {sameText.loading}
      </p>
    )
  }
  const isOlder =
    other.importedAt < posting.importedAt || (other.importedAt === posting.importedAt && other.id < posting.id)
  const [before, after] = isOlder ? [other, posting] : [posting, other]
  return <Difference key={`${before.id}-${after.id}`} before={before} after={after} />
}
