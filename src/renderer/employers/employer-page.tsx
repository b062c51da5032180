import { Fragment, useEffect, useRef, useState } from 'react'
import { calendarDays, type Employer, isWaiting } from '../../shared/employer'
import { countsSentence, employersText, replySentence, waitingSentence } from '../../shared/messages/employers'
import { Button } from '../ui/button'
import { dateInFull } from '../ui/format-date'
import { Monogram } from '../ui/monogram'
import { useNow } from '../ui/use-now'
import { EmployerApplications } from './employer-applications'
import { EmployerNames } from './employer-names'
import styles from './employer-page.module.css'
import { EmployerPeople } from './employer-people'
import { SameEmployerPicker } from './same-employer-picker'
import { HoldNotice, StanceMenu } from './stance'

/** Everything that is known of an employer. Its heading stays, and with it the focus, while another one is read. */
export function EmployerPage({ employer }: { readonly employer: Employer }) {
  const { key, name, hold, applications, people } = employer
  const [isPicking, setPicking] = useState(false)
  const ref = useRef<HTMLElement>(null)
  // Another employer begins at its top.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another key is the sign of another employer
  useEffect(() => ref.current?.scrollTo({ top: 0 }), [key])
  return (
    <article ref={ref} className={styles.page} data-part="page" aria-label={employersText.page(name)}>
      <div className={styles.column}>
        <header className={styles.head}>
          <Monogram name={name} size={32} />
          <h2 tabIndex={-1}>{name}</h2>
          <div className={styles.ways}>
            <StanceMenu employer={employer} />
            <Button onClick={() => setPicking(true)}>{employersText.sameAs}</Button>
          </div>
        </header>
        <Fragment key={key}>
          {hold !== null && <HoldNotice employer={employer} hold={hold} />}
          <Facts employer={employer} />
          {applications.length > 0 && <EmployerApplications applications={applications} />}
          <EmployerPeople people={people} />
          <EmployerNames employer={employer} />
        </Fragment>
      </div>
      <SameEmployerPicker key={key} employer={employer} isOpen={isPicking} onClose={() => setPicking(false)} />
    </article>
  )
}

/** How the applications went, how long answers took, and when both last had to do with each other. */
function Facts({ employer: { applications } }: { readonly employer: Employer }) {
  const now = useNow()
  const waits = applications.filter(isWaiting).map(({ appliedAt }) => calendarDays(appliedAt ?? now, now))
  const replies = [replySentence(applications), waitingSentence(waits)].filter((sentence) => sentence !== '')
  const contact = applications.reduce(
    (last, { contactAt }) => ((contactAt ?? '') > last ? (contactAt ?? '') : last),
    ''
  )
  const sentences = [
    `${countsSentence(applications)}.`,
    ...replies,
    ...(contact === '' ? [] : [employersText.lastContact(dateInFull(contact))])
  ]
  return (
    <ul className={styles.facts}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
