import { describe, expect, test } from 'vitest'
import { parsePosting } from '../../../src/parser/parse-posting'

async function codeOf(text: string): Promise<string> {
  const result = await parsePosting({ name: 'a.txt', bytes: new TextEncoder().encode(text), modifiedAt: null })
  return result.ok ? 'posting' : result.failure.code
}

const others: readonly (readonly [name: string, text: string])[] = [
  [
    'neighbours who ask for a plumber',
    'Hi all, we need a good plumber, our kitchen tap has been leaking since Friday. Any recommendations near Frome? We can pay £40 an hour, evenings or weekends.\n\nThanks, Dana\n3 replies\nTom: try Rob on Catherine Street, he was great for us.'
  ],
  [
    'somebody who looks for a flat in French',
    'Bonjour, on cherche un appartement à Lyon, 2 chambres, 900 € par mois maximum, libre en juillet. Nous sommes tous les deux en CDI, temps plein. Merci de nous écrire en privé !'
  ],
  [
    'a parking place to let in Portuguese',
    'Vaga de garagem para alugar no centro, R$ 300 por mês, com portaria e porteiro 24 h. Interessados chamar no privado, falar com o síndico.'
  ],
  [
    'somebody after a van',
    'We are after a used van for the farm, up to £6,000, full service history. The last driver wrecked ours. Message me or ring 01434 555 0166.'
  ],
  [
    'a letter to an employer',
    'Dear Ms Harlow,\n\nI am writing to apply for the position of Office Manager. I have seven years of experience in busy offices, a diploma in accounting and fluent French.\n\nI would be glad to tell you more in an interview.\n\nYours sincerely,\nTess Okafor'
  ],
  [
    'a rejection',
    'Dear Tess,\n\nThank you for your application for the position of Office Manager and for the time you took to speak with us. We had many strong candidates and have decided to go with somebody else.\n\nWe wish you all the best for your search.\n\nThe hiring team at Tallow & Finch'
  ],
  [
    'an invitation to an interview',
    'Hi Tess,\n\nthank you for your application. We would like to invite you to an interview on Tuesday at 10:00 by video. Please let us know whether that suits you.\n\nKind regards,\nMartin'
  ],
  [
    'a confirmation of an application',
    'Ihre Bewerbung ist eingegangen\n\nSehr geehrte Frau Okafor,\n\nvielen Dank für Ihre Bewerbung und Ihr Interesse an unserem Unternehmen. Wir prüfen Ihre Unterlagen und melden uns innerhalb von zwei Wochen bei Ihnen.\n\nMit freundlichen Grüßen\nIhr Personalteam'
  ],
  [
    'a résumé in German',
    'Lebenslauf\n\nJana Petersen\n\nBerufserfahrung\n2019 – heute Buchhalterin, Nordwerft Hansen GmbH\n2015 – 2019 Sachbearbeiterin, Küstenbank\n\nAusbildung\n2012 – 2015 Ausbildung zur Bürokauffrau\n\nKenntnisse\nDATEV, Excel, Englisch fließend'
  ],
  [
    'a résumé in French',
    'Camille Roussel\n\nExpérience professionnelle\n2018 – 2024 Vendeuse, Fromagerie du Vieux Moulin\n2015 – 2018 Caissière, Marché Bleu\n\nFormation\n2013 – 2015 BTS Commerce\n\nLangues\nAnglais courant\n\nCentres d’intérêt\nRandonnée, lecture'
  ],
  [
    'advice on writing one',
    'How to write a CV that gets read\n\nBy the careers desk · 6 min read\n\nRecruiters spend less than a minute on each CV. In this article we show you how to use that minute.\n\nStart with your skills\nPut the requirements of the job next to your experience and see what is missing.\n\nKeep it short\nTwo pages are enough, whatever your salary.'
  ],
  [
    'a study of pay',
    'Salaries of nurses rise by 4 %\n\nNurses earn more than a year ago, a survey among 2,300 hospitals shows. The average salary is now £36,400 a year. Full-time staff gained most.\n\n“It is a good sign,” said the head of the union, “but not enough.”'
  ],
  [
    'a recipe for a team',
    'Wochenplan Küche\n\nMontag: Linsensuppe\nDienstag: Nudeln mit Pesto\nMittwoch: Ofengemüse\n\nBitte tragt euch bis Sonntag ein, wer kocht und wer abwäscht. Getränke sind genug da.'
  ],
  [
    'minutes of a meeting',
    'Minutes of the staff meeting, 4 May\n\nPresent: Ana, Martin, Joy\n\n1. Hiring: we agreed to look for a second driver in June.\n2. Holidays: please enter your days by Friday.\n3. The van needs new tyres; Martin will call the garage.'
  ],
  [
    'a contract of employment',
    'Contract of Employment\n\nThis agreement is made between Tallow & Finch Ltd (“the Employer”) and Tess Okafor (“the Employee”).\n\n1. Commencement. The employment begins on 1 June.\n2. Salary. The Employer shall pay the Employee £28,000 a year in monthly instalments.\n3. Holidays. The Employee is entitled to 25 days of paid holiday.\n4. Notice. Either party may terminate this agreement with one month of notice.'
  ],
  [
    'a review of an employer',
    'Honest company, long days\n\nFormer employee, Leeds\n\nPros\nNice people, good lunch, you learn a lot in a year.\n\nCons\nThe salary is low and the hours are long.\n\nAdvice to management\nListen to the shop floor.'
  ],
  [
    'an advertisement for a flat',
    'Two-room flat in Leeds\n\n£850 per month, 54 m², second floor, balcony to the south. Free from 1 September.\n\nWe are looking for a quiet tenant without pets. Please call 01632 960 118 in the evening.'
  ],
  [
    'an advertisement for a bicycle',
    'For sale: cargo bike, 2021, 1,400 km, new brakes, £1,900 or best offer. Can be tried out in York on weekends. Call Joy, 01632 960 774.'
  ],
  [
    'a tender',
    'Request for quotation 2026-17\n\nThe town invites bids for the painting of 34 lamp posts. Bids with unit price and total must arrive by 3 July, 12:00. The contract is awarded to the lowest bidder.'
  ],
  [
    'a course in Italian',
    'Corso di fotografia\n\nImpara a fotografare in otto lezioni. Il corso inizia il 4 ottobre, costa 240 € e si tiene il mercoledì sera.\n\nProgramma\n- La luce\n- Il ritratto\n- La stampa\n\nIscriviti entro il 20 settembre.'
  ],
  [
    'an invitation to a fair for jobs',
    'Jobmesse Husum am 12. Juni\n\n40 Unternehmen aus der Region stellen sich vor. Der Eintritt ist frei, Parkplätze sind vorhanden. Vorträge beginnen um 10 Uhr, um 14 Uhr gibt es eine Führung.\n\nAnmeldung ist nicht nötig.'
  ],
  [
    'a story of a start-up',
    'Gullwing raises $12m\n\nGullwing, the maker of quiet drones, has raised $12m in a round led by Northgate. The company was founded in 2021, has a team of 40 and plans to open an office in Lisbon. “We will hire engineers,” its founder told reporters.'
  ],
  [
    'rules of a house',
    'Réglement de la résidence\n\nLe silence est demandé entre 22 h et 7 h. Les vélos se rangent au sous-sol. Les poubelles sortent le mardi soir. Merci de fermer la porte à clé.'
  ],
  [
    'a chat about work',
    'Ana: are you coming to the office tomorrow?\nJoy: working from home, the trains are on strike\nAna: ok, then we talk about the salary of the new driver on Thursday\nJoy: fine, bring the numbers please'
  ],
  [
    'a manual',
    'Getting started\n\nInstall the package and run the setup. You need Node 20 and 2 GB of memory.\n\nRequirements\n- Node 20 or newer\n- A database\n\nUsage\nCall the function with the path of your file. It returns a list of rows.'
  ],
  [
    'a petition',
    'Rettet das Freibad!\n\nDas Freibad am Wall soll schließen. Wir fordern den Rat auf, es zu erhalten. Schon 2.400 Menschen haben unterschrieben. Unterschreiben auch Sie und teilen Sie unseren Aufruf.'
  ]
]

const notices: readonly (readonly [name: string, text: string])[] = [
  [
    'a note on a board',
    'Cleaner wanted\n\nWe are looking for a cleaner for our dental practice in York, 10 hours a week, £13.50 an hour.\nCall Mrs Lund on 01632 960 455.'
  ],
  [
    'three lines',
    'Barista gesucht\nCafé Morgenrot, Kiel, ab sofort, Teilzeit, 14 € pro Stunde\nBewerbung an kaffee@morgenrot.example'
  ],
  [
    'a message',
    'Hi all, my old team at Lanternfish is hiring a senior backend engineer (Go, Postgres), fully remote in Europe, €80k–95k. Write to jobs@lanternfish.example if you are interested.'
  ],
  [
    'a French notice',
    'Cuisinier H/F\nRestaurant La Treille, Lyon – CDI temps plein, 2 100 € brut par mois\nVous aimez les produits frais et avez deux ans d’expérience. Envoyez votre CV à chef@latreille.example'
  ],
  [
    'a Spanish notice',
    'Se busca camarero/a para restaurante en Vigo. Contrato indefinido, jornada completa, 1.400 € al mes. Imprescindible experiencia. Enviar CV a trabajo@laria.example'
  ],
  [
    'an Italian notice',
    'Cercasi parrucchiera a Bologna, part time, con almeno due anni di esperienza. Contratto a tempo indeterminato, 9 € l’ora. Inviare curriculum a salone@riccioli.example'
  ],
  [
    'a Dutch notice',
    'Gezocht: chauffeur CE\nTransport Van Dalen, Gent. Vast contract, voltijds, 16 € per uur. Je hebt een rijbewijs CE. Bel 09 555 01 22.'
  ],
  [
    'a Portuguese notice',
    'Precisa-se de padeiro no Porto. Contrato sem termo, tempo inteiro, 1.100 € por mês. Experiência mínima de um ano. Enviar currículo para padaria@moinho.example'
  ],
  [
    'a Swedish notice',
    'Snickare sökes\nByggfirman Eken, Umeå. Heltid, tillsvidareanställning. Du har körkort och tre års erfarenhet. Skicka din ansökan till jobb@eken.example'
  ],
  [
    'prose',
    'We need a bookkeeper in our small office in Leeds, two days a week. You know your way around spreadsheets, have kept books for at least three years and like a quiet room. The pay is £16 an hour. Send us a short letter: office@finch.example.'
  ]
]

describe('refuses', () => {
  test.each(others)('%s', async (_, text) => {
    expect(await codeOf(text)).toBe('not-a-posting')
  })
})

describe('takes', () => {
  test.each(notices)('%s', async (_, text) => {
    expect(await codeOf(text)).toBe('posting')
  })
})
