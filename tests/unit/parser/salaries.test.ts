import { describe, expect, test } from 'vitest'
import { findPayExtras, findSalaries } from '../../../src/parser/findings/salaries'
import type { Salary } from '../../../src/shared/posting'

type Pay = [
  min: number | null,
  max: number | null,
  currency: string | null,
  period: Salary['period'],
  gross: boolean | null
]

const stated: [text: string, ...pays: Pay[]][] = [
  // What comes later, and sums whose period their size tells
  ['£12.85 per hour, rising to £13.40 after six months', [12.85, 12.85, 'GBP', 'hour', null]],
  ['£38,500 rising to £41,000 after six months, overtime', [38500, 38500, 'GBP', null, null]],
  ['Pay: £24,000 rising to £27,500 on completion of training', [24000, 24000, 'GBP', null, null]],
  ['Dagtarief van € 550 tot € 620, hybride', [550, 620, 'EUR', 'day', null]],
  ['Tariffa giornaliera: 300 - 350 €', [300, 350, 'EUR', 'day', null]],
  ['13,90 € die Stunde, Sonntagszuschlag und mehr', [13.9, 13.9, 'EUR', 'hour', null]],
  ['Lohn: 16,50 € in der Stunde', [16.5, 16.5, 'EUR', 'hour', null]],
  ['650 € am Tag', [650, 650, 'EUR', 'day', null]],
  ['Rimborso spese di 800 € al mese', [800, 800, 'EUR', 'month', null]],
  ['ab 3.200 € brutto', [3200, null, 'EUR', 'month', true]],
  ['Gehalt: 2.450 € – 2.900 € brutto', [2450, 2900, 'EUR', 'month', true]],
  ['Stipendio: 1.600 € lordi', [1600, 1600, 'EUR', 'month', true]],
  ['Salaire : 2 100 € brut', [2100, 2100, 'EUR', 'month', true]],
  ['Gehalt: 52.000 € brutto', [52000, 52000, 'EUR', null, true]],
  // English, yearly
  ['$51,332 to - $66,732 per year', [51332, 66732, 'USD', 'year', null]],
  ['$215,136- $307,337', [215136, 307337, 'USD', null, null]],
  ['$264,641–$378,058', [264641, 378058, 'USD', null, null]],
  ['USD40,000+', [40000, null, 'USD', null, null]],
  ['USD40,000+ • Remote (Worldwide)', [40000, null, 'USD', null, null]],
  ['$170K/yr - $200K/yr', [170000, 200000, 'USD', 'year', null]],
  ['£45k–£55k pro rata', [45000, 55000, 'GBP', null, null]],
  ['Salary: $120,000 - $150,000 per year', [120000, 150000, 'USD', 'year', null]],
  ['The base salary range for this role is $150,000 - $200,000.', [150000, 200000, 'USD', null, null]],
  ['The base pay for this position ranges from $98,000 to $131,000 annually.', [98000, 131000, 'USD', 'year', null]],
  ['Compensation: $90,000 - $110,000 plus equity and bonus', [90000, 110000, 'USD', null, null]],
  ['Annual base salary of $135,500 to $182,750 USD', [135500, 182750, 'USD', 'year', null]],
  ['between $100,000 and $120,000 per year', [100000, 120000, 'USD', 'year', null]],
  ['From $80,000 per year to $100,000 per year', [80000, 100000, 'USD', 'year', null]],
  ['$110,000/year', [110000, 110000, 'USD', 'year', null]],
  ['$110,000 a year', [110000, 110000, 'USD', 'year', null]],
  ['$85K - $95K DOE', [85000, 95000, 'USD', null, null]],
  ['$120-150k DOE', [120000, 150000, 'USD', null, null]],
  ['$120K-150K', [120000, 150000, 'USD', null, null]],
  ['OTE: $180,000', [180000, 180000, 'USD', null, null]],
  ['Up to £60,000 per annum', [null, 60000, 'GBP', 'year', null]],
  ['up to £60k', [null, 60000, 'GBP', null, null]],
  ['Salary up to $75,000', [null, 75000, 'USD', null, null]],
  ['£28,000 - £32,000 per annum', [28000, 32000, 'GBP', 'year', null]],
  ['£32,400 p.a.', [32400, 32400, 'GBP', 'year', null]],
  ['Salary: £27,055 pa', [27055, 27055, 'GBP', 'year', null]],
  ['Salary: starting from £35,000', [35000, null, 'GBP', null, null]],
  ['Starting salary of $52,000', [52000, 52000, 'USD', null, null]],
  ['Salary: from $70,000 per year', [70000, null, 'USD', 'year', null]],
  ['$150k+ base plus commission', [150000, null, 'USD', null, null]],
  ['Salary: 45,000 - 55,000', [45000, 55000, null, null, null]],
  ['Salary range: 70-80k', [70000, 80000, null, null, null]],
  ['Pay range: $61,880.00 - $92,820.00 annually', [61880, 92820, 'USD', 'year', null]],
  ['USD 90,000 – 120,000', [90000, 120000, 'USD', null, null]],
  ['90,000 - 120,000 USD per year', [90000, 120000, 'USD', 'year', null]],
  ['US$ 4,000 - US$ 6,000 per month', [4000, 6000, 'USD', 'month', null]],
  ['Salary range $90,000-$100,000 CAD', [90000, 100000, 'CAD', null, null]],
  ['CA$95,000 - CA$120,000', [95000, 120000, 'CAD', null, null]],
  ['C$80,000 per year', [80000, 80000, 'CAD', 'year', null]],
  ['A$120k + super', [120000, 120000, 'AUD', null, null]],
  ['AUD 120,000 – 140,000 + super', [120000, 140000, 'AUD', null, null]],
  ['NZ$85,000 - NZ$95,000', [85000, 95000, 'NZD', null, null]],
  ['S$5,000 - S$7,500 monthly', [5000, 7500, 'SGD', 'month', null]],
  ['SAR 10,000 - 15,000 monthly', [10000, 15000, 'SAR', 'month', null]],
  ['AED 18,000 per month', [18000, 18000, 'AED', 'month', null]],
  ['$2,000 - $3,000 a month', [2000, 3000, 'USD', 'month', null]],
  ['Salary Range\n$120,000 - $150,000', [120000, 150000, 'USD', null, null]],
  ['Annual Salary\n$64,000 — $78,000 USD', [64000, 78000, 'USD', 'year', null]],
  ['The pay for this role is $110,000 base.', [110000, 110000, 'USD', null, null]],
  ['💰 $95,000 - $115,000', [95000, 115000, 'USD', null, null]],
  ['Range: $142k → no; $140,000 to $160,000', [140000, 160000, 'USD', null, null]],
  // hours, days, weeks
  ['$35/hr', [35, 35, 'USD', 'hour', null]],
  ['$18.50 - $22.00 per hour', [18.5, 22, 'USD', 'hour', null]],
  ['$20.00/hour to $24.00/hour', [20, 24, 'USD', 'hour', null]],
  ['Pay: $18.50 - $22.00', [18.5, 22, 'USD', null, null]],
  ['Hourly rate: $45', [45, 45, 'USD', 'hour', null]],
  ['Pay rate: $17.25 hourly', [17.25, 17.25, 'USD', 'hour', null]],
  ['£13.15 per hour', [13.15, 13.15, 'GBP', 'hour', null]],
  ['£12.60ph', [12.6, 12.6, 'GBP', 'hour', null]],
  ['£11.50 - £12.75 p/h', [11.5, 12.75, 'GBP', 'hour', null]],
  ['$1,900 per week', [1900, 1900, 'USD', 'week', null]],
  ['$2,150 weekly gross', [2150, 2150, 'USD', 'week', true]],
  ['£450 - £500 per day (outside IR35)', [450, 500, 'GBP', 'day', null]],
  ['Day rate: £550', [550, 550, 'GBP', 'day', null]],
  ['400–450 € / Tag', [400, 450, 'EUR', 'day', null]],
  ['From $16 an hour', [16, null, 'USD', 'hour', null]],
  ['$32.00-$41.50/hr.', [32, 41.5, 'USD', 'hour', null]],
  ['Pay: up to $24.50 per hour', [null, 24.5, 'USD', 'hour', null]],
  // German
  ['€ 60.000 - 75.000 brutto/Jahr', [60000, 75000, 'EUR', 'year', true]],
  ['ab 2.800 € brutto × 14', [2800, null, 'EUR', 'month', true]],
  ['ab 2.800 € brutto x 14', [2800, null, 'EUR', 'month', true]],
  ["CHF 90'000-110'000", [90000, 110000, 'CHF', null, null]],
  ["CHF 90'000.- bis 110'000.- pro Jahr", [90000, 110000, 'CHF', 'year', null]],
  ['CHF 5’200 – 5’800 pro Monat', [5200, 5800, 'CHF', 'month', null]],
  ['45-55k€', [45000, 55000, 'EUR', null, null]],
  ['60-70 TEUR', [60000, 70000, 'EUR', null, null]],
  ['55.000 € – 65.000 € pro Jahr', [55000, 65000, 'EUR', 'year', null]],
  ['Gehalt: 3.500 € brutto monatlich', [3500, 3500, 'EUR', 'month', true]],
  ['Jahresgehalt zwischen 55.000 und 65.000 Euro', [55000, 65000, 'EUR', 'year', null]],
  ['Bruttojahresgehalt: 48.000 - 58.000 EUR', [48000, 58000, 'EUR', 'year', true]],
  ['4.200 bis 5.100 EUR brutto/Monat', [4200, 5100, 'EUR', 'month', true]],
  ['Monatsgehalt ab 3.100 Euro brutto', [3100, null, 'EUR', 'month', true]],
  ['Stundenlohn 15,50 €', [15.5, 15.5, 'EUR', 'hour', null]],
  ['14,50 €/Std.', [14.5, 14.5, 'EUR', 'hour', null]],
  ['16,20 € pro Stunde', [16.2, 16.2, 'EUR', 'hour', null]],
  ['Gehalt bis zu 70.000 € p.a.', [null, 70000, 'EUR', 'year', null]],
  ['Mindestgehalt laut KV: 2.450 Euro brutto pro Monat', [2450, null, 'EUR', 'month', true]],
  ['Das Gehalt liegt bei 62.000 Euro im Jahr', [62000, 62000, 'EUR', 'year', null]],
  ['Gehaltsspanne: 65–80 k€', [65000, 80000, 'EUR', null, null]],
  ['Vergütung: 1.000 € netto', [1000, 1000, 'EUR', null, false]],
  ['€52.000 brutto jährlich', [52000, 52000, 'EUR', 'year', true]],
  ['Ausbildungsvergütung: 1.218 € im Monat', [1218, 1218, 'EUR', 'month', null]],
  // French
  ['Salaire : 35-40K€ brut annuel', [35000, 40000, 'EUR', 'year', true]],
  ['Rémunération : 42 000 € à 48 000 € brut par an', [42000, 48000, 'EUR', 'year', true]],
  ['2.000€/mois', [2000, 2000, 'EUR', 'month', null]],
  ['1 850 € brut mensuel', [1850, 1850, 'EUR', 'month', true]],
  ['Salaire mensuel brut : 2 300 €', [2300, 2300, 'EUR', 'month', true]],
  ['entre 38K€ et 45K€', [38000, 45000, 'EUR', null, null]],
  ['TJM : 450-550€', [450, 550, 'EUR', 'day', null]],
  ['11,88 € de l’heure', [11.88, 11.88, 'EUR', 'hour', null]],
  ['à partir de 32 000 € brut/an', [32000, null, 'EUR', 'year', true]],
  ["Salaire : jusqu'à 50 000 €", [null, 50000, 'EUR', null, null]],
  // Spanish
  ['Salario: 24.000€ - 30.000€ brutos anuales', [24000, 30000, 'EUR', 'year', true]],
  ['Entre 24.000€ y 30.000€ brutos anuales', [24000, 30000, 'EUR', 'year', true]],
  ['Salario: 1.400 € netos al mes', [1400, 1400, 'EUR', 'month', false]],
  ['Sueldo de 18.000 a 20.000 € brutos/año', [18000, 20000, 'EUR', 'year', true]],
  ['Salario bruto anual: 32.000 €', [32000, 32000, 'EUR', 'year', true]],
  ['MXN 25,000 - 30,000 mensuales', [25000, 30000, 'MXN', 'month', null]],
  // Italian
  ['RAL 30.000-35.000 €', [30000, 35000, 'EUR', 'year', true]],
  ['RAL: 28k - 32k', [28000, 32000, null, 'year', true]],
  ['€ 1.500 netti al mese', [1500, 1500, 'EUR', 'month', false]],
  ['Retribuzione: 1.800 € lordi mensili', [1800, 1800, 'EUR', 'month', true]],
  ['da 25.000 a 30.000 euro lordi annui', [25000, 30000, 'EUR', 'year', true]],
  // Dutch
  ['€3.200 - €4.500 bruto per maand', [3200, 4500, 'EUR', 'month', true]],
  ['Salaris: € 2.800,- tot € 3.600,- bruto per maand', [2800, 3600, 'EUR', 'month', true]],
  ['tussen € 3.000 en € 4.000 per maand', [3000, 4000, 'EUR', 'month', null]],
  ['Uurloon van € 14,35', [14.35, 14.35, 'EUR', 'hour', null]],
  // Portuguese
  ['R$ 5.000 - R$ 7.000', [5000, 7000, 'BRL', null, null]],
  ['R$ 8.000,00/mês', [8000, 8000, 'BRL', 'month', null]],
  ['Salário: 1.200€ a 1.500€ brutos por mês', [1200, 1500, 'EUR', 'month', true]],
  // elsewhere
  ['₹18–25 LPA', [1800000, 2500000, 'INR', 'year', null]],
  ['18-25 LPA', [1800000, 2500000, 'INR', 'year', null]],
  ['₹18,00,000 - ₹25,00,000 per annum', [1800000, 2500000, 'INR', 'year', null]],
  ['CTC: 12 - 15 lakhs per annum', [1200000, 1500000, 'INR', 'year', null]],
  ['15 000 - 20 000 PLN brutto', [15000, 20000, 'PLN', null, true]],
  ['45 000 kr/månad', [45000, 45000, null, 'month', null]],
  ['¥6,000,000 - ¥9,000,000 per year', [6000000, 9000000, 'JPY', 'year', null]],
  ['R25 000 - R30 000 per month', [25000, 30000, null, 'month', null]],
  ['Salary £42,500 + benefits', [42500, 42500, 'GBP', null, null]],
  ['£34,000 plus bonus up to 20%', [34000, 34000, 'GBP', null, null]],
  ['Package : 55-65k€ (fixe + variable)', [55000, 65000, 'EUR', null, null]],
  ['Banda salarial: 40k-50k', [40000, 50000, null, null, null]],
  ['Schaal 8: € 3.000 - € 4.200', [3000, 4200, 'EUR', null, null]],
  ['Lohn: CHF 6’200 x 13', [6200, 6200, 'CHF', 'month', null]],
  ['2.500-3.000€ brutto mtl.', [2500, 3000, 'EUR', 'month', true]],
  ['Mindestentgelt € 2.345,- brutto/Monat auf Basis Vollzeit', [2345, null, 'EUR', 'month', true]],
  ['$60-$70/hr on C2C', [60, 70, 'USD', 'hour', null]],
  ['Salaire : 32K€ à 36K€ sur 13 mois', [32000, 36000, 'EUR', null, null]],
  // several
  ['$100,000/yr base + $50,000/yr commission', [100000, 100000, 'USD', 'year', null]],
  [
    'Zone 1: $182,000 - $220,000\nZone 2: $160,000 - $190,000',
    [182000, 220000, 'USD', null, null],
    [160000, 190000, 'USD', null, null]
  ],
  ['Salary: £45k base, OTE £70k', [45000, 45000, 'GBP', null, null], [70000, 70000, 'GBP', null, null]],
  ['$100,000 salary plus a $10,000 signing bonus', [100000, 100000, 'USD', null, null]],
  ['Pay: $22/hr. Referral bonus of $500.', [22, 22, 'USD', 'hour', null]]
]

const silent: string[] = [
  'Gehalts-Prognose\n46.500 €\n61.000 €\nSchätzung auf Basis von Daten',
  'Salary and compensation of similar jobs\n$60,000 — $110,000/year',
  'Rimborso spese fino a 50 € al mese',
  '$50M in revenue',
  'We raised $120 million in our Series B',
  'Backed by $35M from investors',
  'a $12,000,000 budget',
  'manage a budget of $200,000 - $500,000',
  'manage budgets between €100.000 and €300.000',
  '401(k) match up to 4%',
  '401k with 100% match',
  '$500 referral bonus',
  'a $5,000 sign-on bonus',
  'Sign-on bonus: $10,000',
  'Bonus: up to 15,000 €',
  '€50 per month gym allowance',
  '€1.000 Willkommensprämie',
  '€500 Weiterbildungsbudget pro Jahr',
  '$1,500 per year learning budget',
  'up to $10,000 in tuition reimbursement',
  '$2,000 home office stipend',
  '$100/month internet stipend',
  'life insurance up to $50,000',
  '$25,000 adoption assistance benefit',
  'Deutschlandticket 49 €/Monat',
  'Sachbezug von 50 € monatlich',
  'Fahrtkostenzuschuss bis zu 100 €',
  'Zuschuss von 30 Euro im Monat',
  'tickets restaurant 9 €/jour',
  'Tickets restaurant de 10,50 €',
  'Prime de cooptation de 1 000 €',
  'buoni pasto da 8 € al giorno',
  'ticket restaurant 11 €/día',
  'vale-refeição de R$ 40 por dia',
  'reiskostenvergoeding van € 0,23 per kilometer',
  'over 751 million monthly active users',
  'serving 50,000 customers in 40 countries',
  '2,000 employees worldwide',
  '10.000 Mitarbeiter in 30 Ländern',
  '45 000 collaborateurs',
  'Umsatz von 500.000 €',
  'un chiffre d’affaires de 250 000 €',
  'facturación de 1.000.000 €',
  'omzet van € 5.000.000',
  '$1.2B valuation',
  'quota of $800,000',
  'deals of $50,000 - $100,000 ARR',
  'portfolio of $200,000 accounts',
  'contracts worth $100,000 to $250,000',
  'processes $400,000 in transactions',
  '$20/user/month',
  '$15 per seat per month',
  'call 555-123-4567',
  'Tel. +49 30 1234567',
  'Phone: (212) 555-0187',
  'Founded in 2006 - 2010',
  'In 2024 we grew to 1,200',
  '3-5 years of experience',
  '24/7 support',
  '30 Tage Urlaub',
  '40 hours per week',
  '18 years or older',
  'aged 18 - 24',
  'ISO 27001 and ISO 9001',
  'Pay attention to 12,000 details',
  'Bewerbungsfrist 31.03.2026',
  'Job ID: 45000',
  'a 10,000 sq ft warehouse',
  'lift up to 50 pounds',
  'drive 20,000 miles a year',
  'RFC 9110 and port 8080',
  'Class of 2,500 students',
  '1.500 Betten',
  '80331 München',
  '$0 deductible',
  'donate $1,000 to charity each year',
  'cost savings of $300,000',
  'reduce costs by €20.000 - €40.000 per year',
  'a fund of $150,000 - $400,000 for startups',
  '100,000+ downloads',
  '5,000 stars on GitHub',
  'version 10.000',
  'Shift differential of $3 per hour',
  'Miete ab 450 € im Monat',
  'homes from $250,000 - $500,000',
  'Open rate 20-30k subscribers',
  '60-80k monthly visitors',
  'closing deals between €20k and €100k',
  'Responsible for a P&L of $2,000,000 - $5,000,000',
  'Un budget de 30 000 € à gérer',
  'mileage at $0.67 per mile',
  '$350k ARR startup',
  'AI credits: $200/month',
  'grants of £20,000 - £60,000'
]

function toPay({ value }: { value: Salary }): Pay {
  return [value.min, value.max, value.currency, value.period, value.gross]
}

describe('findSalaries', () => {
  test.each(stated)('reads %s', (text, ...pays) => {
    expect(findSalaries(text).map(toPay)).toEqual(pays)
  })

  test.each(silent)('is silent on %s', (text) => {
    expect(findSalaries(text)).toEqual([])
  })

  test('answers the words that it read and where they stand', () => {
    const text = 'What we pay: ab 2.800 € brutto × 14, more with experience.'
    const [found] = findSalaries(text)
    expect(found?.value.text).toBe('ab 2.800 € brutto × 14')
    expect(text.slice(found?.start, found?.end)).toBe('ab 2.800 € brutto × 14')
  })

  test.each([
    ['$90,000 - $100,000', 'CA', 'CAD'],
    ['$90,000 - $100,000', 'AU', 'AUD'],
    ['$90,000 - $100,000', null, 'USD'],
    ['45 000 kr per month', 'SE', 'SEK'],
    ['45 000 kr per month', 'DK', 'DKK'],
    ['Rs 90,000 per month', 'PK', 'PKR'],
    ['R25 000 per month', 'ZA', 'ZAR'],
    ['US$ 90,000 - US$ 100,000', 'CA', 'USD']
  ])('reads the currency of %s in %s as %s', (text, country, currency) => {
    expect(findSalaries(text, { country }).map((found) => found.value.currency)).toEqual([currency])
  })

  test.each([
    ['New York: $150,000 - $180,000; Austin: $120,000-$140,000', ['New York', 'Austin']],
    ['London: £60k - £70k\nManchester: £50k - £60k', ['London', 'Manchester']],
    ['Zone 1: $182,000 - $220,000\nZone 2: $160,000 - $190,000', ['Zone 1', 'Zone 2']],
    ['$150,000 - $170,000 (California), $130,000 - $150,000 (Texas)', ['California', 'Texas']],
    ['$140,000 - $160,000 for candidates in New York', ['New York']],
    ['$150k (NYC)', ['NYC']],
    ['Salary: $140,000 - $160,000', [null]]
  ])('reads the places of %s', (text, places) => {
    expect(findSalaries(text).map((found) => found.value.place)).toEqual(places)
  })
})

describe('findPayExtras', () => {
  test.each([
    ['plus equity and an annual bonus', 1, 1],
    ['stock options', 1, 0],
    ['RSUs and 401(k)', 1, 0],
    ['Erfolgsprämie und Weihnachtsgeld', 0, 2],
    ['virtuelle Anteile (VSOP)', 2, 0],
    ['part variable et BSPCE', 1, 1],
    ['diversity, equity and inclusion', 0, 0],
    ['a private equity firm', 0, 0],
    ['pay equity matters to us', 0, 0],
    ['Bonus points if you know Go', 0, 0],
    ['$500 referral bonus', 0, 0],
    ['no bonus', 0, 0],
    ['brand equity', 0, 0]
  ])('counts the offers of %s', (text, equity, bonus) => {
    const found = findPayExtras(text)
    expect([found.equity.length, found.bonus.length]).toEqual([equity, bonus])
  })
})
