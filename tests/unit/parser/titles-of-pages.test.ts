import { describe, expect, test } from 'vitest'
import { cleanTitle } from '../../../src/parser/findings/seniority'
import { titlesWithRemarks } from './cases/titles-with-remarks'
import { titlesWithSurroundings } from './cases/titles-with-surroundings'

type Rank = string | null

/** Titles with what boards, systems and people write around them. */
const titles: [raw: string, title: string, seniority: Rank, level?: string | null][] = [
  ['Job Application for Data Engineer at Norrvik', 'Data Engineer', null],
  ['Norrvik hiring Data Engineer in Stockholm, Sweden | LinkedIn', 'Data Engineer', null],
  ['Dental Receptionist - Bristol - Indeed.com', 'Dental Receptionist', null],
  ['Registered Nurse job in Plymouth | Glassdoor', 'Registered Nurse', null],
  ['Stellenangebot: Kfz-Mechatroniker (m/w/d)', 'Kfz-Mechatroniker', null],
  ['Stellenangebot Elektroniker (m/w/d)', 'Elektroniker', null],
  ["Offre d'emploi : Technicien de maintenance H/F", 'Technicien de maintenance', null],
  ["Offre d'emploi Infirmier H/F", 'Infirmier', null],
  ['Oferta de empleo: Enfermero/a', 'Enfermero/a', null],
  ['Vacature Verpleegkundige (m/v/x)', 'Verpleegkundige', null],
  ['Vaga de Analista de Dados Pleno', 'Analista de Dados Pleno', 'mid'],
  ['Offerta di lavoro: Impiegato amministrativo', 'Impiegato amministrativo', null],
  ['WANTED: Electrician', 'Electrician', null],
  ['Process Engineer (Job ID 12345)', 'Process Engineer', null],
  ['Process Engineer R-00123', 'Process Engineer', null],
  ['Process Engineer - JR-004512', 'Process Engineer', null],
  ['Process Engineer [REQ-1234]', 'Process Engineer', null],
  ['Product Manager - Remote', 'Product Manager', null],
  ['Product Manager - Berlin', 'Product Manager', null],
  ['Product Manager @ Acme', 'Product Manager', null],
  ['Product Manager at Acme', 'Product Manager', null],
  ['Softwareentwickler:in (all genders)', 'Softwareentwickler:in', null],
  ['Ingénieur(e) DevOps H/F', 'Ingénieur(e) DevOps', null],
  ['Enfermeiro(a) (m/f)', 'Enfermeiro(a)', null],
  ['Verkäufer/in (m/w/d) in Teilzeit', 'Verkäufer/in', null],
  ['Entwickler*innen (d/m/w)', 'Entwickler*innen', null],
  ['Psychologue (f/m/x)', 'Psychologue', null],
  ['Software Engineer II', 'Software Engineer II', null, 'II'],
  ['Software Engineer, L5', 'Software Engineer, L5', null, 'L5'],
  ['Sr. Software Engineer', 'Sr. Software Engineer', 'senior'],
  ['Jr. Accountant', 'Jr. Accountant', 'junior'],
  ['Lead Data Engineer', 'Lead Data Engineer', 'lead'],
  ['Principal Engineer, Storage', 'Principal Engineer, Storage', 'principal'],
  ['Staff Engineer', 'Staff Engineer', 'staff'],
  ['Engineering Manager', 'Engineering Manager', 'manager'],
  ['Head of Data', 'Head of Data', 'director'],
  ['VP of Sales', 'VP of Sales', 'executive'],
  ['Chief Technology Officer', 'Chief Technology Officer', 'executive'],
  ['Werkstudent Controlling (m/w/d)', 'Werkstudent Controlling', 'intern'],
  ['Praktikum im Marketing (m/w/d)', 'Praktikum im Marketing', 'intern'],
  ['Stagiaire Communication H/F', 'Stagiaire Communication', 'intern'],
  ['Becario de Finanzas', 'Becario de Finanzas', 'intern'],
  ['Stage Marketing', 'Stage Marketing', 'intern'],
  ['Software Engineering Intern - Summer 2027', 'Software Engineering Intern', 'intern'],
  ['Graduate Engineer', 'Graduate Engineer', 'junior'],
  ['Junior Buchhalter:in 80-100%', 'Junior Buchhalter:in', 'junior'],
  ['Senior Pflegefachfrau / Pflegefachmann', 'Senior Pflegefachfrau / Pflegefachmann', 'senior'],
  ['Teamleiter:in Logistik (m/w/d)', 'Teamleiter:in Logistik', 'lead'],
  ['Filialleiter (m/w/d) Graz', 'Filialleiter', 'manager'],
  ['Geschäftsführer (m/w/d)', 'Geschäftsführer', 'executive'],
  ['Staff Nurse', 'Staff Nurse', null],
  ['Product Manager', 'Product Manager', null],
  ['Lead Generation Specialist', 'Lead Generation Specialist', null],
  ['Acme is hiring a DevOps Engineer', 'DevOps Engineer', null],
  ['Account Executive (Remote, US)', 'Account Executive', null],
  ['Nurse Manager', 'Nurse Manager', 'manager'],
  ['Trainee Solicitor', 'Trainee Solicitor', 'junior'],
  ['Mid-Level Backend Developer', 'Mid-Level Backend Developer', 'mid'],
  ['Barista | Part-time | Leeds', 'Barista', null],
  ['Position: Payroll Clerk', 'Payroll Clerk', null]
]

describe('cleanTitle on titles as pages show them', () => {
  test.each(titles)('reads %s', (raw, title, seniority, level = null) => {
    expect(cleanTitle(raw)).toEqual({ title, seniority, level })
  })
})

describe('cleanTitle on titles with calls, grades, hours, pay and places', () => {
  test.each(titlesWithSurroundings)('reads %s', (raw, title) => {
    expect(cleanTitle(raw).title).toBe(title)
  })
})

describe('cleanTitle on titles with remarks about time, terms, gender and contests', () => {
  test.each(titlesWithRemarks)('reads %s', (raw, title) => {
    expect(cleanTitle(raw).title).toBe(title)
  })
})
