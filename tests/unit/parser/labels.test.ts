import { describe, expect, test } from 'vitest'
import { labelField } from '../../../src/parser/facts'

/** Labels that boards put together from a few words, by the field that they name. */
const labels: Readonly<Record<string, string>> = {
  employmentType:
    'Working pattern;Contract status;Type of employment;Hours of work;Art der Anstellung;Vertragsart;Arbeitszeitmodell;Type de contrat;Durée du travail;Temps de travail;Tipo de jornada;Modalidad de contratación;Tipo di impiego;Orario di lavoro;Soort dienstverband;Contractduur;Regime de contratação;Tipo de emprego',
  deadline:
    'Applications close;Closing date for applications;Application closing date;Last day to apply;Bewerbungszeitraum;Bewerbung bis;Bewerbungsende;Date limite de candidature;Date limite de dépôt des candidatures;Plazo de inscripción;Fecha límite para postular;Vence el;Scadenza bando;Termine presentazione domande;Valida fino al;Uiterste sollicitatiedatum;Solliciteren tot en met;Prazo de candidatura;Data limite das inscrições;Candidaturas até',
  postedAt:
    'Advert published on;Veröffentlichungsdatum;Date de parution;Fecha de publicación de la oferta;Data inserimento annuncio;Plaatsingsdatum;Data de publicação da vaga',
  startDate:
    'Anticipated start date;Frühester Eintrittstermin;Gewünschter Beginn;Date de prise de fonctions;Fecha estimada de incorporación;Data inizio contratto;Gewenste startdatum;Data de admissão',
  requisitionId:
    'Vacancy reference number;Our ref;Competition number;Stellenangebotsnummer;Unser Zeichen;Réf. de l’offre;Réf. Apec;Código de la oferta;Cód. annuncio;VDAB-nummer;Código da vaga'
}

describe('labels put together from a few words', () => {
  for (const [field, line] of Object.entries(labels))
    for (const label of line.split(';'))
      test(`${label} names ${field}`, () => {
        expect(labelField(label)).toBe(field)
      })

  for (const label of ['Working with us', 'Jobs', 'Vollzeit, Teilzeit', 'Postuler', 'Nos offres', 'Pattern', 'Data'])
    test(`${label} names none of them`, () => {
      expect(Object.keys(labels).filter((field) => field !== 'postedAt' || label !== 'Data')).not.toContain(
        labelField(label)
      )
    })
})
