import { useEffect, useMemo, useRef } from 'react'
import { sameText } from '../../shared/messages/same'
import type { StoredPosting } from '../../shared/model'
import { chooseLook, differenceLooks, takeAsked, useVersions } from '../state/versions'
import { dateInFull, momentInFull } from '../ui/format-date'
import { Segments } from '../ui/segments'
import styles from './difference.module.css'
import { differenceRows } from './difference-rows'
import { DifferenceText } from './difference-text'
import { fieldChanges } from './field-changes'
import { FieldChanges } from './field-changes-list'

interface DifferenceProps {
  /** The older version. */
  readonly before: StoredPosting
  /** The newer one. */
  readonly after: StoredPosting
}

/** What two versions are called: the day each came in, with the time where that is one day, else the name of its file. */
function namesOf(before: StoredPosting, after: StoredPosting): readonly [string, string] {
  const ways = [dateInFull, momentInFull].map((way) => [way(before.importedAt), way(after.importedAt)] as const)
  return ways.find(([one, other]) => one !== other) ?? [before.fileName, after.fileName]
}

/** What differs between two versions of a posting: the fields in words, and the words of the text. */
export function Difference({ before, after }: DifferenceProps) {
  const look = useVersions((state) => state.look)
  const changes = useMemo(() => fieldChanges(before.posting, after.posting), [before, after])
  const rows = useMemo(() => differenceRows(before, after), [before, after])
  const names = namesOf(before, after)
  const ref = useRef<HTMLElement>(null)
  const asked = useVersions((state) => state.asked)
  useEffect(() => {
    // Asked for by a button that may be gone, or out of sight of what it asked for.
    if (asked && takeAsked()) ref.current?.focus()
  }, [asked])
  const hasSameText = rows.every(({ kind }) => kind === 'same')
  return (
    <section ref={ref} className={styles.difference} tabIndex={-1} aria-label={sameText.difference}>
      <header>
        <h3>{sameText.difference}</h3>
        <p className={styles.dates}>{sameText.fromTo(...names)}</p>
      </header>
      {changes.length === 0 ? <p className={styles.none}>{sameText.sameFields}</p> : <FieldChanges changes={changes} />}
      {hasSameText ? (
        <p className={styles.none}>{sameText.sameText}</p>
      ) : (
        <>
          <div className={styles.head}>
            <h4>{sameText.words}</h4>
            <LookChoice />
          </div>
          <DifferenceText rows={rows} look={look} names={names} language={after.posting.language} />
        </>
      )}
    </section>
  )
}

function LookChoice() {
  const chosen = useVersions((state) => state.look)
  return (
    <Segments
      legend={sameText.look}
      options={differenceLooks.map((value) => ({ value, label: sameText.looks[value] }))}
      value={chosen}
      onChoose={chooseLook}
    />
  )
}
