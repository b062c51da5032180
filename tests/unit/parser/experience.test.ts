import { describe, expect, test } from 'vitest'
import { findEducation, findExperience } from '../../../src/parser/findings/experience'
import { degrees, demandedYears, years } from './cases/demands'

type Years = [min: number | null, max: number | null]

const asked: [text: string, ...years: Years[]][] = [
  ['5+ years of experience', [5, null]],
  ['3-5 years experience in sales', [3, 5]],
  ['2 to 4 years of relevant experience', [2, 4]],
  ['At least two years of experience', [2, null]],
  ['minimum of 7 years’ experience', [7, null]],
  ['5 (five) years of experience', [5, null]],
  ['Experience: 5 years', [5, null]],
  ['8+ years building distributed software', [8, null]],
  ['up to 2 years experience', [null, 2]],
  ['10+ yrs exp', [10, null]],
  ['mind. 3 Jahre Berufserfahrung', [3, null]],
  ['Mindestens fünf Jahre Erfahrung im Vertrieb', [5, null]],
  ['2-3 Jahre Berufserfahrung', [2, 3]],
  ['au moins 3 ans d’expérience', [3, null]],
  ['expérience de 2 ans minimum', [2, null]],
  ['Experiencia mínima de 2 años', [2, null]],
  ['almeno 3 anni di esperienza', [3, null]],
  ['minimaal 2 jaar werkervaring', [2, null]],
  ['Mínimo de 3 anos de experiência', [3, null]],
  ['5+ years with microcontrollers', [5, null]],
  ['5+ years of system administration', [5, null]],
  ['8+ years in data science, two or more as a lead', [8, null]],
  ['12+ years in rail, ports or heavy logistics', [12, null]],
  ['At least four years of grants management', [4, null]],
  ['Three years or more in a production plant', [3, null]],
  ['4-6 years in growth roles at consumer brands', [4, 6]],
  ['What we hope for: 8+ years in data science', [8, null]],
  ['Was wir uns wünschen: mindestens 4 Jahre Erfahrung', [4, null]],
  ['minst 3 års erfarenhet av undervisning', [3, null]],
  ['min. 3 lata doświadczenia', [3, null]],
  ['mindst 2 års erfaring', [2, null]],
  ['3+ years as a shift leader', [3, null]],
  ['Minimum of 2 years in a call centre', [2, null]],
  ['Mindestens 3 Jahre Praxis', [3, null]],
  ['Mind. 4 Berufsjahre als Elektroniker', [4, null]],
  ['5 Praxisjahre in der Pflege', [5, null]],
  ['Mindestens zwei Jahre als Köchin', [2, null]],
  ['au moins deux ans de pratique', [2, null]],
  ['Au moins 4 ans dans un cabinet comptable', [4, null]],
  ['Mínimo 2 años en hostelería', [2, null]],
  ['Al menos tres años como jefa de obra', [3, null]],
  ['Almeno 7 anni nel ruolo', [7, null]],
  ['Almeno 5 anni in officina', [5, null]],
  ['Minimaal 3 jaar in de zorg', [3, null]],
  ['Pelo menos 2 anos em loja', [2, null]],
  // silent
  ['No more than two moving violations in three years'],
  ['two full years of graduate education'],
  ['a model that has survived three years in production'],
  ['at least two years of college'],
  ['The post is funded for at least three years in the first instance'],
  ['Contract for at least 2 years in Lisbon'],
  ['Mindestens 3 Jahre Ausbildung'],
  ['We have 20 years of experience'],
  ['with over 50 years of experience, we lead the market'],
  ['Our team brings 12 years of experience'],
  ['a 2-year contract'],
  ['18 years or older'],
  ['10 years in business'],
  ['mehrjährige Erfahrung'],
  ['seit 15 Jahren am Markt']
]

const educations: [text: string, ...statements: string[]][] = [
  ['Sie arbeiten mit examinierten und examinierte Fachkräfte zusammen'],
  ['You work alongside colleagues with a degree in nursing'],
  ['Aux côtés de collègues titulaires d’un BTS'],
  ['Titulaire d’un BTS comptable, vous justifiez de 4 à 6 ans de pratique', 'Titulaire d’un BTS comptable'],
  ['Abgeschlossene Ausbildung als Koch, mit 3 bis 5 Jahren Praxis', 'Abgeschlossene Ausbildung als Koch'],
  ['Laurea in economia e hai maturato esperienza', 'Laurea in economia'],
  ['(Bachelor’s degree in biology) or more', 'Bachelor’s degree in biology'],
  ['Afgeronde opleiding (mbo', 'Afgeronde opleiding'],
  [
    "Bachelor's degree in Computer Science or related field; strong",
    "Bachelor's degree in Computer Science or related field"
  ],
  ['BS/MS in Computer Science', 'BS/MS in Computer Science'],
  ['PhD in physics', 'PhD in physics'],
  ['High school diploma or GED', 'High school diploma or GED'],
  [
    'Abgeschlossenes Studium der Informatik oder vergleichbar',
    'Abgeschlossenes Studium der Informatik oder vergleichbar'
  ],
  ['Abgeschlossene Berufsausbildung als Pflegefachkraft.', 'Abgeschlossene Berufsausbildung als Pflegefachkraft'],
  ['Bac+5 en informatique', 'Bac+5 en informatique'],
  ['Formación Profesional de grado superior', 'Formación Profesional de grado superior'],
  ['Laurea in Ingegneria', 'Laurea in Ingegneria'],
  ['HBO werk- en denkniveau', 'HBO werk- en denkniveau'],
  ['Licenciatura em Engenharia', 'Licenciatura em Engenharia'],
  ['Scrum Master certified'],
  ['You master data'],
  ['We support your master’s degree']
]

describe('findExperience', () => {
  test.each([...asked, ...years])('reads %s', (text, ...years) => {
    expect(findExperience(text).map(({ value }) => [value.min, value.max])).toEqual(years)
  })
})

describe('findEducation', () => {
  test.each([...educations, ...degrees])('reads %s', (text, ...statements) => {
    expect(findEducation(text).map((found) => found.value)).toEqual(statements)
  })
})

describe('years in lists of demands', () => {
  test.each(demandedYears)('reads %s', (text, ...expected) => {
    const found = findExperience(text, true).map(({ value }) => [value.min, value.max])
    expect(found.slice(0, 1)).toEqual(expected.slice(0, 1))
  })
})
