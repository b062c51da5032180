import { describe, expect, test } from 'vitest'
import { cleanTitle, looksLikeTitle } from '../../../src/parser/findings/seniority'

const cleaned: [raw: string, title: string, seniority?: string | null, level?: string | null][] = [
  ['Marketing Intern (6 months)', 'Marketing Intern', 'intern'],
  ['Staff Machine Learning Engineer', 'Staff Machine Learning Engineer', 'staff'],
  ['Machine Learning Engineer, II', 'Machine Learning Engineer, II', null, 'II'],
  ['Vibe Coder (Full-Stack AI/SEO) at Example SEO', 'Vibe Coder (Full-Stack AI/SEO)'],
  ['Senior Softwareentwickler (m/w/d)', 'Senior Softwareentwickler', 'senior'],
  ['Softwareentwickler:in Backend (all genders)', 'Softwareentwickler:in Backend'],
  ['Mechatroniker*in (gn)', 'Mechatroniker*in'],
  ['Entwickler/in (w/m/x)', 'Entwickler/in'],
  ['Projektleiter (d/m/w) Hochbau', 'Projektleiter Hochbau'],
  ['Buchhalter m/w/d', 'Buchhalter'],
  ['Koch (m/f/d)', 'Koch'],
  ['Infirmier(e) H/F', 'Infirmier(e)'],
  ['Ingénieur DevOps H/F - Paris', 'Ingénieur DevOps'],
  ['Développeur Full Stack (F/H)', 'Développeur Full Stack'],
  ['Chef de projet (H/F/X)', 'Chef de projet'],
  ['Verpleegkundige (m/v/x)', 'Verpleegkundige'],
  ['Camarero/a', 'Camarero/a'],
  ['Enfermera (H/M)', 'Enfermera'],
  ['Engineer, Search', 'Engineer, Search'],
  ['Director of Engineering, Payments', 'Director of Engineering, Payments', 'director'],
  ['Software Engineer - Remote', 'Software Engineer'],
  ['Software Engineer (Remote)', 'Software Engineer'],
  ['Remote Software Engineer', 'Software Engineer'],
  ['Senior Product Designer (Remote, US)', 'Senior Product Designer', 'senior'],
  ['Software Engineer | London | Hybrid', 'Software Engineer'],
  ['Product Designer - New York, NY', 'Product Designer'],
  ['Product Designer, Berlin', 'Product Designer'],
  ['Product Designer in Berlin', 'Product Designer'],
  ['Data Analyst – München', 'Data Analyst'],
  ['Data Analyst (London)', 'Data Analyst'],
  ['Data Analyst [Paris]', 'Data Analyst'],
  ['Data Analyst @ Example Ltd', 'Data Analyst'],
  ['Berlin: Frontend Engineer', 'Frontend Engineer'],
  ['Job in Berlin: Data Engineer', 'Data Engineer'],
  ['🔥 URGENT: Registered Nurse (RN) - Dallas, TX', 'Registered Nurse (RN)'],
  ["We're hiring: Barista", 'Barista'],
  ['Now hiring! Warehouse Worker', 'Warehouse Worker'],
  ['Stellenangebot: Elektriker (m/w/d)', 'Elektriker'],
  ['Offre d’emploi : Boulanger H/F', 'Boulanger'],
  ['Vacature: Chauffeur', 'Chauffeur'],
  ['R-12345 Senior Data Scientist', 'Senior Data Scientist', 'senior'],
  ['Senior Data Scientist - R-12345', 'Senior Data Scientist', 'senior'],
  ['Software Engineer (Req #4521)', 'Software Engineer'],
  ['Software Engineer #4521', 'Software Engineer'],
  ['Accountant JR100234', 'Accountant'],
  ['Accountant - Job ID: 88123', 'Accountant'],
  ['Data Scientist (Contract)', 'Data Scientist'],
  ['Data Scientist - Full-time', 'Data Scientist'],
  ['Verkäufer (m/w/d) Teilzeit', 'Verkäufer'],
  ['Pflegefachkraft (w/m/d) 80-100%', 'Pflegefachkraft'],
  ['Sachbearbeiter 60 - 80 %', 'Sachbearbeiter'],
  ['Full Stack Developer – $120k-$150k', 'Full Stack Developer'],
  ['Truck Driver - up to $2,000 weekly', 'Truck Driver'],
  ['Backend Engineer (Go)', 'Backend Engineer (Go)'],
  ['Frontend Engineer (React) [Remote]', 'Frontend Engineer (React)'],
  ['C++ Developer', 'C++ Developer'],
  ['Remote Sensing Scientist', 'Remote Sensing Scientist'],
  ['A/V Technician', 'A/V Technician'],
  ['Technician I/O', 'Technician I/O', null, null],
  ['Summer Intern 2026', 'Summer Intern 2026', 'intern'],
  ['Account Executive, EMEA', 'Account Executive, EMEA', null],
  ['Sales Manager DACH', 'Sales Manager DACH', 'manager'],
  ['Postdoctoral Researcher in Machine Learning', 'Postdoctoral Researcher in Machine Learning'],
  ['Lehrer für Mathematik', 'Lehrer für Mathematik'],
  ['Nurse - Night Shift', 'Nurse'],
  ['Kfz-Mechatroniker (m/w/d) Hamburg', 'Kfz-Mechatroniker'],
  ['Mitarbeiter im Kundenservice (w/m/d) - Teilzeit 20 Std.', 'Mitarbeiter im Kundenservice'],
  ['Conseiller de vente H/F CDI 35h - Lille', 'Conseiller de vente'],
  ['Medewerker klantenservice (24-32 uur) Utrecht', 'Medewerker klantenservice'],
  ['Delivery Driver - Earn up to $25/hr', 'Delivery Driver'],
  ['CNC-Fräser (m/w/d) ab sofort gesucht!', 'CNC-Fräser'],
  ['Lead Data Scientist, GenAI - London or Remote (UK)', 'Lead Data Scientist, GenAI', 'lead'],
  ['Product Manager, Payments (f/m/d) (Berlin, DE)', 'Product Manager, Payments', null],
  // ranks
  ['Software Engineering Intern', 'Software Engineering Intern', 'intern'],
  ['Werkstudent Marketing', 'Werkstudent Marketing', 'intern'],
  ['Praktikant Vertrieb', 'Praktikant Vertrieb', 'intern'],
  ['Stagiaire communication', 'Stagiaire communication', 'intern'],
  ['Junior Accountant', 'Junior Accountant', 'junior'],
  ['Graduate Engineer', 'Graduate Engineer', 'junior'],
  ['Jr. Developer', 'Jr. Developer', 'junior'],
  ['Mid-level Backend Developer', 'Mid-level Backend Developer', 'mid'],
  ['Medior Developer', 'Medior Developer', 'mid'],
  ['Sr. Software Engineer', 'Sr. Software Engineer', 'senior'],
  ['Senior Staff Engineer', 'Senior Staff Engineer', 'staff'],
  ['Principal Engineer', 'Principal Engineer', 'principal'],
  ['Team Lead Customer Support', 'Team Lead Customer Support', 'lead'],
  ['Teamleiter Vertrieb (m/w/d) in München', 'Teamleiter Vertrieb', 'lead'],
  ['Lead Engineer', 'Lead Engineer', 'lead'],
  ["Chef d'équipe", "Chef d'équipe", 'lead'],
  ['Engineering Manager', 'Engineering Manager', 'manager'],
  ['Store Manager', 'Store Manager', 'manager'],
  ['Front Office Manager', 'Front Office Manager', 'manager'],
  ['Post Office Manager', 'Post Office Manager', 'manager'],
  ['Marketing Manager', 'Marketing Manager', 'manager'],
  ['Office Manager', 'Office Manager', null],
  ['Product Marketing Manager', 'Product Marketing Manager', null],
  ['Case Manager', 'Case Manager', null],
  ['Account Manager', 'Account Manager', null],
  ['Filialleiter', 'Filialleiter', 'manager'],
  ['Manager, Data Platform', 'Manager, Data Platform', 'manager'],
  ['Head of Engineering', 'Head of Engineering', 'director'],
  ['Senior Director, Finance', 'Senior Director, Finance', 'director'],
  ['VP, Product', 'VP, Product', 'executive'],
  ['Chief Technology Officer', 'Chief Technology Officer', 'executive'],
  ['Geschäftsführer', 'Geschäftsführer', 'executive'],
  ['Product Manager', 'Product Manager', null],
  ['Senior Product Manager', 'Senior Product Manager', 'senior'],
  ['Project Manager', 'Project Manager', null],
  ['Staff Nurse', 'Staff Nurse', null],
  ['Staff Accountant', 'Staff Accountant', null],
  ['Chief of Staff', 'Chief of Staff', null],
  ['Executive Assistant to the CEO', 'Executive Assistant to the CEO', null],
  ['Lead Generation Specialist', 'Lead Generation Specialist', null],
  ['School Principal', 'School Principal', null],
  ['Senior Living Nurse', 'Senior Living Nurse', null],
  ['Account Executive', 'Account Executive', null],
  ['Electrician', 'Electrician', null],
  // grades
  ['Sr. Software Engineer (L5)', 'Sr. Software Engineer (L5)', 'senior', 'L5'],
  ['Software Engineer III', 'Software Engineer III', null, 'III'],
  ['SDE II', 'SDE II', null, 'II'],
  ['Software Engineer 2', 'Software Engineer 2', null, '2'],
  ['Data Engineer (IC4)', 'Data Engineer (IC4)', null, 'IC4'],
  ['Band 6 Physiotherapist', 'Band 6 Physiotherapist', null, 'Band 6']
]

const titles: string[] = [
  'Staff Machine Learning Engineer',
  'Registered Nurse',
  'Pflegefachkraft (m/w/d)',
  'Lagermitarbeiter',
  'Vertriebsingenieurin',
  'Infirmière diplômée d’État',
  'Ingénieur logiciel',
  'Enfermero de urgencias',
  'Impiegato amministrativo',
  'Wijkverpleegkundige',
  'Professora de Matemática',
  'Electrician',
  'Assistant Professor of Physics',
  'Head of Marketing',
  'Support Engineer',
  'Help Desk Technician',
  'Barista',
  'Dachdecker',
  'Forklift Driver - Night Shift',
  'Kfz-Mechatroniker (m/w/d) in Vollzeit'
]

const others: string[] = [
  'About the Role',
  'What You’ll Do',
  'Similar Jobs',
  'Work with engineers and designers',
  'London / Stockholm',
  'Full-time',
  'You are comfortable navigating ambiguity',
  'Manage a team of engineers',
  'How big is the engineering team?',
  'Meet the team',
  'Bachelor degree in computer science',
  'We are looking for an engineer.',
  'Apply now',
  'Responsibilities',
  'https://jobs.example.com/engineer',
  'Sign in'
]

describe('cleanTitle', () => {
  test.each(cleaned)('cleans %s', (raw, title, seniority, level) => {
    const read = cleanTitle(raw)
    expect(read.title).toBe(title)
    if (seniority !== undefined) expect(read.seniority).toBe(seniority)
    if (level !== undefined) expect(read.level).toBe(level)
  })

  test('leaves a line of which nothing would remain', () => {
    expect(cleanTitle('(m/w/d)').title).not.toBe('')
  })
})

describe('looksLikeTitle', () => {
  test.each(titles)('takes %s for a title', (line) => {
    expect(looksLikeTitle(line)).toBeGreaterThan(0.5)
  })

  test.each(others)('takes %s for none', (line) => {
    expect(looksLikeTitle(line)).toBeLessThan(0.3)
  })
})
