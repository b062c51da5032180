import type { EmployerPerson } from '../../shared/employer'
import { employersText, personWords } from '../../shared/messages/employers'
import { openApplication } from '../state/open-application'
import { dateInFull } from '../ui/format-date'
import styles from './employer-page.module.css'

/** The people at an employer: those who were met, and those whom postings name. */
export function EmployerPeople({ people }: { readonly people: readonly EmployerPerson[] }) {
  return (
    <section>
      <h3>{employersText.people}</h3>
      {people.length === 0 && <p className={styles.quiet}>{employersText.noPeople}</p>}
      <ul className={styles.people}>
        {people.map((person) => (
          <Person key={`${person.name} ${person.applicationId}`} person={person} />
        ))}
      </ul>
    </section>
  )
}

function Person({ person }: { readonly person: EmployerPerson }) {
  const { name, role, email, phone, applicationId } = person
  const reach = [role, email === name ? null : email, phone === name ? null : phone].filter((part) => part !== null)
  return (
    <li>
      <span className={styles.person}>{name}</span>
      {reach.length > 0 && <span className={styles.reach}>{reach.join(' · ')}</span>}
      <button type="button" className={styles.from} onClick={() => void openApplication(applicationId)}>
        {personWords(person, dateInFull)}
      </button>
    </li>
  )
}
