import { describe, expect, test } from 'vitest'
import { findEmploymentTypes, findWorkload } from '../../../src/parser/findings/employment'
import { forms, shares as moreShares } from './cases/employment-stated'

const stated: [text: string, ...types: string[]][] = [
  ['40 hours per week, full time, permanent.', 'full-time', 'permanent'],
  ['The role is permanent and full-time.', 'permanent', 'full-time'],
  ['💼 Contract', 'contract'],
  ['Full-time', 'full-time'],
  ['Vertretung: Elternzeitvertretung, Vollzeit', 'temporary', 'full-time'],
  ['Mutterschaftsvertretung in Teilzeit', 'temporary', 'part-time'],
  ['Sustitución por maternidad, jornada completa', 'temporary', 'full-time'],
  ['para cubrir una sustitución por baja', 'temporary'],
  ['Remplacement congé maternité, temps complet', 'temporary', 'full-time'],
  ['Sostituzione maternità, orario pieno', 'temporary', 'full-time'],
  ['Zwangerschapsvervanging, fulltime', 'temporary', 'full-time'],
  ['Substituição por licença, horário completo', 'temporary', 'full-time'],
  ['The post is permanent, 37.5 hours a week.', 'permanent'],
  ['This is a full time, permanent post on the main scale.', 'full-time', 'permanent'],
  ['We are seeking a permanent part-time Pharmacy Assistant', 'permanent', 'part-time'],
  ['This is a temporary appointment of 13 months.', 'temporary'],
  ['The position will be temporary.', 'temporary'],
  ['Die Stelle ist grundsätzlich teilzeitgeeignet.', 'part-time'],
  ['offre uno stage di sei mesi', 'internship'],
  ['Nous proposons un stage de six mois', 'internship'],
  ['Tillsvidareanställning, heltid', 'permanent', 'full-time'],
  ['Deltid, vikariat', 'part-time', 'temporary'],
  ['Fuldtid', 'full-time'],
  ['pełny etat', 'full-time'],
  ['Time-served apprenticeship or NVQ level 3'],
  ['Apprenticeship or equivalent qualification'],
  ['Auszubildende anleiten und begleiten'],
  ['Du hilfst, Auszubildende anzuleiten'],
  ['Training apprentices on the floor'],
  ['The damage may be permanent'],
  ['We are looking for a permanent solution'],
  ['Full-timeStaff+PythonJava', 'full-time'],
  ['Full-time, permanent position', 'full-time', 'permanent'],
  ['Employment type: Contract', 'contract'],
  ['Contract, 6 months', 'contract'],
  ['a 12-month contract position', 'contract'],
  ['Permanent /', 'permanent'],
  ['Part-time', 'part-time'],
  ['Full-/Part-time', 'full-time', 'part-time'],
  ['Freelance / Contract', 'freelance', 'contract'],
  ['W2/contract', 'contract'],
  ['Contract to hire', 'contract'],
  ['Fixed-term contract (maternity cover)', 'temporary', 'temporary'],
  ['This is a temporary role.', 'temporary'],
  ['seasonal', 'temporary'],
  ['Internship', 'internship'],
  ['Summer internship program', 'internship'],
  ['Apprenticeship', 'apprenticeship'],
  ['Volunteer position', 'volunteer'],
  ['Vollzeit, unbefristet', 'full-time', 'permanent'],
  ['Voll- oder Teilzeit', 'full-time', 'part-time'],
  ['in Vollzeit oder Teilzeit', 'full-time', 'part-time'],
  ['befristet auf 2 Jahre', 'temporary'],
  ['Festanstellung', 'permanent'],
  ['Werkstudent (m/w/d)', 'internship'],
  ['Praktikum im Marketing', 'internship'],
  ['Ausbildung zum Mechatroniker (m/w/d) 2026', 'apprenticeship'],
  ['Minijob', 'part-time'],
  ['freiberuflich', 'freelance'],
  ['CDI', 'permanent'],
  ['CDI - Temps plein', 'permanent', 'full-time'],
  ["Type d'emploi : Temps plein, CDI", 'full-time', 'permanent'],
  ['CDD 6 mois', 'temporary'],
  ['Alternance - 12 mois', 'apprenticeship'],
  ['Stage de 6 mois', 'internship'],
  ['Stage', 'internship'],
  ['Intérim', 'temporary'],
  ['Jornada completa', 'full-time'],
  ['Contrato indefinido a tiempo completo', 'permanent', 'full-time'],
  ['contrato temporal', 'temporary'],
  ['Tempo indeterminato', 'permanent'],
  ['tempo pieno', 'full-time'],
  ['Tirocinio', 'internship'],
  ['Partita IVA', 'freelance'],
  ['Fulltime', 'full-time'],
  ['Tijdelijk contract', 'temporary'],
  ['vast dienstverband', 'permanent'],
  ['Meewerkstage', 'internship'],
  ['Tempo integral', 'full-time'],
  ['Estágio', 'internship'],
  ['contrato sem termo', 'permanent'],
  // silent
  ['You will negotiate contracts'],
  ['contract law and employment contracts'],
  ['early-stage startup'],
  ['at this stage of growth'],
  ['permanent residents'],
  ['full-time students'],
  ['full-time equivalents'],
  ['500 full-time employees'],
  ['temporary accommodation'],
  ['paid volunteer days'],
  ['previous internship experience'],
  ['Erste Erfahrung durch Praktikum'],
  ['abgeschlossene Ausbildung zum Elektroniker'],
  ['première expérience (stage, alternance)'],
  ['Internal applicants']
]

const shares: [text: string, ...shares: [number, number][]][] = [
  ['80–100%', [80, 100]],
  ['Pensum 80%', [80, 80]],
  ['Pensum: 40–60 %', [40, 60]],
  ['Pflegefachkraft 80-100%', [80, 100]],
  ['Entwickler (m/w/d) 60 - 80 %', [60, 80]],
  ['Projektleiter (80%)', [80, 80]],
  ["Taux d'activité: 80 à 100%", [80, 100]],
  ['0.8 FTE', [80, 80]],
  ['Beschäftigungsgrad 50%', [50, 50]],
  ['elle cherche un(e) assistant(e) à 60%, contrat de durée indéterminée', [60, 60]],
  ['Wir suchen eine Pflegefachperson zu 80%, unbefristet', [80, 80]],
  ['Full Stack Engineer (m/w/d) 80-100% - Murmel AG', [80, 100]],
  ['Sie arbeiten zu 60% im Homeoffice'],
  ['10-20% bonus'],
  ['Travel 20–30%'],
  ['100% remote'],
  ['bis zu 60% Homeoffice'],
  ['grew by 80-100% a year'],
  ['100% employer-paid health cover']
]

describe('findEmploymentTypes', () => {
  test.each([...stated, ...forms])('reads %s', (text, ...types) => {
    expect(findEmploymentTypes(text).map((found) => found.value)).toEqual(types)
  })

  test('answers the words', () => {
    const text = 'We offer: unbefristet, in Vollzeit'
    expect(findEmploymentTypes(text).map((found) => text.slice(found.start, found.end))).toEqual([
      'unbefristet',
      'in Vollzeit'
    ])
  })
})

describe('findWorkload', () => {
  test.each([...shares, ...moreShares])('reads %s', (text, ...expected) => {
    expect(findWorkload(text).map(({ value }) => [value.min, value.max])).toEqual(expected)
  })
})
