import { describe, expect, test } from 'vitest'
import type { Match } from '../../../src/parser/finding'
import { findPlaces, readPlaceLine } from '../../../src/parser/findings/places'
import type { Place } from '../../../src/shared/posting'
import { labelCases, proseCases } from './place-cases'

/** City, region and country of each place, `-` for null. */
function shown(found: readonly Match<Place>[]): string[] {
  return found.map(({ value }) => [value.city, value.region, value.country].map((part) => part ?? '-').join('|'))
}

const lines: [line: string, ...places: string[]][] = [
  ['On the road'],
  ['London', 'London|-|GB'],
  ['London / Stockholm', 'London|-|GB', 'Stockholm|-|SE'],
  ['Zürich, Schweiz', 'Zürich|-|CH'],
  ['Zürich / Schweiz', 'Zürich|-|CH'],
  ['Austin, TX or Remote (US)', 'Austin|TX|US'],
  ['Austin, TX 78701', 'Austin|TX|US'],
  ['Austin, Texas, United States', 'Austin|Texas|US'],
  ['80331 München', 'München|-|DE'],
  ['D-80331 München', 'München|-|DE'],
  ['8005 Zürich', 'Zürich|-|CH'],
  ['1012 AB Amsterdam', 'Amsterdam|-|NL'],
  ['75008 Paris', 'Paris|-|FR'],
  ['Paris (75008)', 'Paris|-|FR'],
  ['London EC1A 1BB', 'London|-|GB'],
  ['2 Locations'],
  ['Multiple Locations'],
  ['Remote'],
  ['Flexible / Remote'],
  ['Kleinkleckersdorf, Germany', 'Kleinkleckersdorf|-|DE'],
  ['Kleinkleckersdorf', 'Kleinkleckersdorf|-|-'],
  ['12345 Kleinkleckersdorf', 'Kleinkleckersdorf|-|-'],
  ['Berlin, Berlin, Germany', 'Berlin|Berlin|DE'],
  ['Munich, Bavaria, Germany', 'Munich|Bavaria|DE'],
  ['München, Bayern, Deutschland', 'München|Bayern|DE'],
  ['Berlin-Mitte', 'Berlin|-|DE'],
  ['Mitte, Berlin', 'Berlin|-|DE'],
  ['Berlin, Munich, Germany', 'Berlin|-|DE', 'Munich|-|DE'],
  ['Germany (Berlin, Munich)', 'Berlin|-|DE', 'Munich|-|DE'],
  ['Germany, Berlin', 'Berlin|-|DE'],
  ['UK - London', 'London|-|GB'],
  ['US-TX-Austin', 'Austin|TX|US'],
  ['Remote - US', '-|-|US'],
  ['Remote, United States', '-|-|US'],
  ['United States', '-|-|US'],
  ['Deutschland', '-|-|DE'],
  ['Remote (EMEA)', '-|EMEA|-'],
  ['Europe', '-|Europe|-'],
  ['San Francisco, CA', 'San Francisco|CA|US'],
  ['San Francisco, CA, US', 'San Francisco|CA|US'],
  ['San Francisco Bay Area', '-|San Francisco Bay Area|US'],
  ['Toronto, ON', 'Toronto|ON|CA'],
  ['Toronto, ON, CA', 'Toronto|ON|CA'],
  ['Toronto, Ontario, Canada', 'Toronto|Ontario|CA'],
  ['London, Ontario, Canada', 'London|Ontario|CA'],
  ['Montréal, QC', 'Montréal|QC|CA'],
  ['Sydney, NSW', 'Sydney|NSW|AU'],
  ['Melbourne VIC', 'Melbourne|VIC|AU'],
  ['New York, NY', 'New York|NY|US'],
  ['New York, New York, United States', 'New York|New York|US'],
  ['NYC', 'New York|-|US'],
  ['Washington, DC', 'Washington|DC|US'],
  ['Washington, D.C.', 'Washington|D.C.|US'],
  ['Portland, OR', 'Portland|OR|US'],
  ['Portland, Maine', 'Portland|Maine|US'],
  ['Cambridge', 'Cambridge|-|-'],
  ['Cambridge, MA', 'Cambridge|MA|US'],
  ['Cambridge, UK', 'Cambridge|-|GB'],
  ['Birmingham, AL', 'Birmingham|AL|US'],
  ['Reading', 'Reading|-|GB'],
  ['Reading, UK', 'Reading|-|GB'],
  ['Nice, France', 'Nice|-|FR'],
  ['Bath', 'Bath|-|GB'],
  ['Mobile, AL', 'Mobile|AL|US'],
  ['Singapore', 'Singapore|-|SG'],
  ['Hong Kong', 'Hong Kong|-|HK'],
  ['Luxembourg', '-|-|LU'],
  ['Atlanta, Georgia', 'Atlanta|Georgia|US'],
  ['Tbilisi, Georgia', 'Tbilisi|-|GE'],
  ['Greater London, England, United Kingdom', '-|Greater London|GB'],
  ['London, England, United Kingdom', 'London|England|GB'],
  ['Paris, Île-de-France, France', 'Paris|Île-de-France|FR'],
  ['Lyon (69)', 'Lyon|-|FR'],
  ['Barcelona, Cataluña, España', 'Barcelona|Cataluña|ES'],
  ['Madrid, Community of Madrid, Spain', 'Madrid|Community of Madrid|ES'],
  ['Milano, Lombardia, Italia', 'Milano|Lombardia|IT'],
  ['Amsterdam, North Holland, Netherlands', 'Amsterdam|North Holland|NL'],
  ['Den Haag', 'Den Haag|-|NL'],
  ['Lisboa, Portugal', 'Lisboa|-|PT'],
  ['São Paulo, SP', 'São Paulo|SP|BR'],
  ['Rio de Janeiro, Brasil', 'Rio de Janeiro|-|BR'],
  ['Bengaluru, Karnataka, India', 'Bengaluru|Karnataka|IN'],
  ['Genève', 'Genève|-|CH'],
  ['Wien, Österreich', 'Wien|-|AT'],
  ['Köln oder Düsseldorf', 'Köln|-|DE', 'Düsseldorf|-|DE'],
  ['Hamburg und Bremen', 'Hamburg|-|DE', 'Bremen|-|DE'],
  ['Paris ou Lyon', 'Paris|-|FR', 'Lyon|-|FR'],
  ['Madrid o Barcelona', 'Madrid|-|ES', 'Barcelona|-|ES'],
  ['Berlin | Hamburg | München', 'Berlin|-|DE', 'Hamburg|-|DE', 'München|-|DE'],
  ['Berlin • Remote', 'Berlin|-|DE'],
  ['Hybrid - London, UK', 'London|-|GB'],
  ['Hamburg, Deutschland (Homeoffice möglich)', 'Hamburg|-|DE'],
  ['Frankfurt am Main', 'Frankfurt am Main|-|DE'],
  ['Frankfurt/Main', 'Frankfurt/Main|-|DE'],
  ['Biel/Bienne', 'Biel/Bienne|-|CH'],
  ['Bosnia and Herzegovina', '-|-|BA'],
  ['Trinidad and Tobago', '-|-|TT'],
  ['Musterstraße 5, 80331 München', 'München|-|DE'],
  ['123 Example Street, Springfield, IL 62701', 'Springfield|IL|US'],
  ['Anytown, OH', 'Anytown|OH|US'],
  ['St. Gallen', 'St. Gallen|-|CH'],
  ['St. Louis, MO', 'St. Louis|MO|US'],
  ['Kraków, Poland', 'Kraków|-|PL'],
  ['Cork, Ireland', 'Cork|-|IE'],
  ['Dublin 2', 'Dublin|-|IE'],
  ['Tel Aviv', 'Tel Aviv|-|IL'],
  ['Dubai, UAE', 'Dubai|-|AE'],
  ['Auckland, New Zealand', 'Auckland|-|NZ'],
  ['Cape Town, South Africa', 'Cape Town|-|ZA'],
  ['Mexico City, Mexico', 'Mexico City|-|MX'],
  ['London Office', 'London|-|GB'],
  ['Headquarters'],
  ['Full-time'],
  ['See description']
]

const prose: [text: string, ...places: string[]][] = [
  ['Our offices in London, New York and Berlin.', 'London|-|GB', 'New York|-|US', 'Berlin|-|DE'],
  ['You will work from our office in Berlin, Germany.', 'Berlin|-|DE'],
  ["We're based in Austin, TX and Portland, Oregon.", 'Austin|TX|US', 'Portland|Oregon|US'],
  ['You live in Nice or near Paris, France', 'Nice|-|FR', 'Paris|-|FR'],
  ['based in Reading, you will', 'Reading|-|GB'],
  ['an office in Bath.', 'Bath|-|GB'],
  ['Du arbeitest in München oder Hamburg', 'München|-|DE', 'Hamburg|-|DE'],
  ['Tu travailleras à Lyon ou à Genève', 'Lyon|-|FR', 'Genève|-|CH'],
  ['Trabajarás en Barcelona', 'Barcelona|-|ES'],
  ['La sede è a Milano', 'Milano|-|IT'],
  ['Je werkt in Utrecht', 'Utrecht|-|NL'],
  ['Trabalharás em Lisboa', 'Lisboa|-|PT'],
  ['open to candidates in the United States and Canada', '-|-|US', '-|-|CA'],
  ['anywhere in Europe', '-|Europe|-'],
  ['within the EU', '-|EU|-'],
  ['in the US', '-|-|US'],
  ['Unser Standort Köln', 'Köln|-|DE'],
  ['hybrid, 3 days in Berlin', 'Berlin|-|DE'],
  ['work in Austin, you will love it', 'Austin|-|US'],
  ['Electrician, Austin', 'Austin|-|US'],
  ['does business in Georgia, Jordan and Turkey', '-|Georgia|-'],
  ['Exeter, Devon', 'Exeter|Devon|GB'],
  // silent
  ['report to Charlotte, our CTO'],
  ['in accordance with New York law'],
  ['The Washington Post called us'],
  ['Reading books is nice.'],
  ['You enjoy reading and mobile apps.'],
  ['Experience in Mobile, Web'],
  ['Excellent Reading and Writing skills'],
  ['Boston Consulting Group and the New York Times'],
  ['listed on the New York Stock Exchange'],
  ['University of Oxford'],
  ['a degree of the TU München'],
  ['Bank of England'],
  ['We work with Jordan and Chad'],
  ['JOIN US TODAY'],
  ['Contact us for more'],
  ['US citizens only'],
  ['in accordance with EU law'],
  ['the Paris Agreement'],
  ['a Swedish audio company'],
  ['You can split and bend the best parts'],
  ['We thank Sofia for her work'],
  ['an Essen of a meal'],
  ['orlando and austin are names'],
  ['Berlin Brands Group GmbH']
]

describe('readPlaceLine', () => {
  test.each([...lines, ...labelCases])('reads %s', (line, ...places) => {
    expect(shown(readPlaceLine(line, { towns: 'label' }))).toEqual(places)
  })

  test.each([
    ['Germany (Berlin, Munich)', ['Berlin', 'Munich']],
    ['London (UK)', ['London (UK)']],
    ['Austin, TX 78701', ['Austin, TX']]
  ])('answers the words of %s', (line, texts) => {
    expect(readPlaceLine(line).map((found) => found.value.text)).toEqual(texts)
  })

  test('answers the words of each place and where they stand', () => {
    const line = 'Remote or Zürich, Schweiz'
    const [found] = readPlaceLine(line)
    expect(found?.value.text).toBe('Zürich, Schweiz')
    expect(line.slice(found?.start, found?.end)).toBe('Zürich, Schweiz')
  })
})

describe('findPlaces', () => {
  test.each([...prose, ...proseCases])('finds the places of %s', (text, ...places) => {
    expect(shown(findPlaces(text))).toEqual(places)
  })
})
