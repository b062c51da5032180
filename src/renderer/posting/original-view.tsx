import { useEffect, useState } from 'react'
import { originalText } from '../../shared/messages/application'
import { failureSentence } from '../../shared/messages/failures'
import type { OriginalOwner } from '../../shared/original-owner'
import type { OriginalView as Original } from '../../shared/original-view'
import type { Result } from '../../shared/result'
import { tracker } from '../tracker'
import styles from './original-view.module.css'

/** An original as it looked, safely: nothing in it runs, loads or leads away. */
export function OriginalView(owner: OriginalOwner) {
  const postingId = 'postingId' in owner ? owner.postingId : null
  const refusalId = 'refusalId' in owner ? owner.refusalId : null
  const [answer, setAnswer] = useState<Result<Original> | null>(null)
  useEffect(() => {
    let isWanted = true
    setAnswer(null)
    const asked = postingId === null ? { refusalId: refusalId ?? 0 } : { postingId }
    void tracker.viewOriginal(asked).then((next) => isWanted && setAnswer(next))
    return () => {
      isWanted = false
    }
  }, [postingId, refusalId])
  if (answer === null) return <p className={styles.hint}>{originalText.loading}</p>
  if (!answer.ok) {
    // Why a refused file cannot be read is said of it already.
    const sentence = refusalId === null ? failureSentence(answer.failure) : originalText.notShown
    return <p className={styles.hint}>{sentence}</p>
  }
  return <Shown original={answer.value} isRefused={refusalId !== null} />
}

function Shown({ original, isRefused }: { readonly original: Original; readonly isRefused: boolean }) {
  switch (original.kind) {
    case 'page':
      return <Frame url={original.url} />
    case 'mail':
      return <Mail mail={original} />
    case 'pdf':
      return <Pages urls={original.pages} />
    case 'text':
      return <pre className={styles.plain}>{original.text}</pre>
    case 'other':
      return <p className={styles.hint}>{isRefused ? originalText.notShown : originalText.other}</p>
    default:
      return original satisfies never
  }
}

/** A page in a frame that may do nothing: no script, no network, no form, no way out. */
function Frame({ url }: { readonly url: string }) {
  return (
    <>
      <p className={styles.note}>{originalText.locked}</p>
      <iframe className={styles.frame} src={url} sandbox="" title={originalText.page} referrerPolicy="no-referrer" />
    </>
  )
}

function Mail({ mail }: { readonly mail: Extract<Original, { kind: 'mail' }> }) {
  const { headers, text, url, attachments } = mail
  return (
    <>
      <dl className={styles.headers}>
        {headers.map(({ name, value }) => (
          <div key={name}>
            <dt>{originalText.headers[name] ?? name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {attachments.length > 0 && (
          <div>
            <dt>{originalText.attachments}</dt>
            <dd>{attachments.join(', ')}</dd>
          </div>
        )}
      </dl>
      {url !== null && <Frame url={url} />}
      {text !== null && <pre className={styles.plain}>{text}</pre>}
    </>
  )
}

function Pages({ urls }: { readonly urls: readonly string[] }) {
  return (
    <ol className={styles.pages}>
      {urls.map((url, at) => (
        <li key={url}>
          <PageOf url={url} number={at + 1} of={urls.length} />
        </li>
      ))}
    </ol>
  )
}

/** A page of a PDF, drawn when it comes into sight. */
function PageOf({ url, number, of }: { readonly url: string; readonly number: number; readonly of: number }) {
  const [isLost, setLost] = useState(false)
  const name = originalText.pageOf(number, of)
  if (isLost) return <p className={styles.hint}>{originalText.undrawn(number)}</p>
  return <img className={styles.sheet} src={url} alt={name} loading="lazy" onError={() => setLost(true)} />
}
