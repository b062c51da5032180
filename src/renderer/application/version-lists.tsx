import type { ReactNode } from 'react'
import { earlierSentence, reasonSentence, sameText } from '../../shared/messages/same'
import type { ApplicationDetail, Card, MergedApplication } from '../../shared/model'
import type { SameAs } from '../../shared/same-posting'
import { edit } from '../state/edit'
import { openApplication } from '../state/open-application'
import { compareWith, keepApart, mergeWith } from '../state/versions'
import { Button } from '../ui/button'
import { dateInFull, momentInFull } from '../ui/format-date'
import styles from './versions-tab.module.css'

interface LineProps {
  readonly name: ReactNode
  readonly facts: string
  readonly isCompared?: boolean
  readonly children?: ReactNode
}

function Line({ name, facts, isCompared = false, children }: LineProps) {
  return (
    <li className={styles.line} data-compared={isCompared || undefined}>
      <div className={styles.words}>
        <span className={styles.name}>{name}</span>
        <span className={styles.facts}>{facts}</span>
      </div>
      <div className={styles.ways}>{children}</div>
    </li>
  )
}

interface CompareProps {
  readonly postingId: number
  readonly isCompared: boolean
  readonly name: string
}

function Compare({ postingId, isCompared, name }: CompareProps) {
  return (
    <Button
      look="quiet"
      aria-pressed={isCompared}
      aria-label={`${sameText.compare}: ${name}`}
      onClick={() => compareWith(postingId)}
    >
      {sameText.compare}
    </Button>
  )
}

interface VersionListProps {
  readonly detail: ApplicationDetail
  readonly comparedId: number | null
}

/** The versions of the posting; one is on the card, the others can be compared, shown, or made cards. */
export function VersionList({ detail: { card, versions }, comparedId }: VersionListProps) {
  return (
    <section>
      <h3>{sameText.versions}</h3>
      <ul>
        {versions.map(({ id, title, fileName, importedAt }) => {
          const name = momentInFull(importedAt)
          const facts = [title ?? sameText.unnamed, fileName].join(' · ')
          if (id === card.postingId) {
            return (
              <Line key={id} name={name} facts={facts}>
                <span className={styles.mark}>{sameText.shown}</span>
              </Line>
            )
          }
          return (
            <Line key={id} name={name} facts={facts} isCompared={id === comparedId}>
              <Compare postingId={id} isCompared={id === comparedId} name={name} />
              <Button look="quiet" onClick={() => void edit({ type: 'showVersion', id: card.id, postingId: id })}>
                {sameText.show}
              </Button>
              <Button look="quiet" onClick={() => void edit({ type: 'splitVersion', id: card.id, postingId: id })}>
                {sameText.ownCard}
              </Button>
            </Line>
          )
        })}
      </ul>
    </section>
  )
}

interface SameListProps {
  readonly found: readonly SameAs[]
  readonly card: Card
  readonly comparedId: number | null
}

/** Other applications with a posting like this one; each opens, and can be compared or merged. */
export function SameList({ found, card, comparedId }: SameListProps) {
  return (
    <section>
      <h3>{sameText.alike}</h3>
      <ul>
        {found.map((same) => {
          const { postingId, earlier } = same
          if (earlier === null) return null
          const title = earlier.title === '' ? sameText.unnamed : earlier.title
          const isCompared = postingId === comparedId
          const name = (
            <button type="button" className={styles.open} onClick={() => void openApplication(earlier.id)}>
              {[title, earlier.company].filter((part) => part !== '').join(' · ')}
            </button>
          )
          const facts = `${earlierSentence(same, dateInFull)}. ${reasonSentence(same)}`
          return (
            <Line key={postingId} name={name} facts={facts} isCompared={isCompared}>
              <Compare postingId={postingId} isCompared={isCompared} name={title} />
              <Button
                look="quiet"
                title={sameText.mergeHint}
                aria-label={`${sameText.merge}: ${title}`}
                onClick={() => void mergeWith(card.id, earlier.id)}
              >
                {sameText.merge}
              </Button>
              {card.review === 'same' && (
                <Button look="quiet" onClick={() => void keepApart(card.id)}>
                  {sameText.notSame}
                </Button>
              )}
            </Line>
          )
        })}
      </ul>
    </section>
  )
}

/** The applications that were merged into this one; each can be split off again. */
export function MergedList({ merged }: { readonly merged: readonly MergedApplication[] }) {
  return (
    <section>
      <h3>{sameText.merged}</h3>
      <ul>
        {merged.map(({ id, title, company, mergedAt }) => {
          const name = [title === '' ? sameText.unnamed : title, company].filter((part) => part !== '').join(' · ')
          return (
            <Line key={id} name={name} facts={sameText.mergedOn(dateInFull(mergedAt))}>
              <Button
                look="quiet"
                aria-label={`${sameText.split}: ${name}`}
                onClick={() => void edit({ type: 'splitApplication', id })}
              >
                {sameText.split}
              </Button>
            </Line>
          )
        })}
      </ul>
    </section>
  )
}
