// Structured data as pages carry it.
import { cityName } from './words.mjs'

const employmentWords = {
  'full-time': 'FULL_TIME',
  'part-time': 'PART_TIME',
  contract: 'CONTRACTOR',
  temporary: 'TEMPORARY',
  internship: 'INTERN',
  volunteer: 'VOLUNTEER'
}
const units = { hour: 'HOUR', day: 'DAY', week: 'WEEK', month: 'MONTH', year: 'YEAR' }

function placesOf(content) {
  return content.places
    .filter(({ city }) => city !== null)
    .map((place) => ({
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        addressLocality: cityName(place),
        ...(place.region === null ? {} : { addressRegion: place.region }),
        addressCountry: place.country
      }
    }))
}

/** A schema.org JobPosting of the content, with all facts that boards publish; the kit notes that they are stated. */
export function jobPosting(kit, extra = {}) {
  const { content } = kit
  const types = content.types.filter((type) => type in employmentWords)
  const places = placesOf(content)
  kit.show('title', 'company')
  kit.showTypes(types)
  const posting = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: content.raw,
    description: kit.bodyHtml(),
    hiringOrganization: { '@type': 'Organization', name: content.agency ?? content.company }
  }
  if (types.length > 0)
    posting.employmentType = types.length === 1 ? employmentWords[types[0]] : types.map((type) => employmentWords[type])
  if (places.length > 0) {
    posting.jobLocation = places.length === 1 ? places[0] : places
    kit.show('places')
  }
  if (content.mode === 'remote') {
    posting.jobLocationType = 'TELECOMMUTE'
    kit.show('mode')
    const country = content.places.find(({ city }) => city === null)?.country
    if (country) {
      posting.applicantLocationRequirements = { '@type': 'Country', name: country }
      kit.show('places')
    }
  }
  if (content.posted !== null) posting.datePosted = content.posted
  kit.show('posted')
  if (content.deadline !== null) posting.validThrough = `${content.deadline}T23:59:59Z`
  kit.show('deadline')
  if (content.pay !== null) {
    const { min, max, currency, period } = content.pay
    const value = {
      '@type': 'QuantitativeValue',
      ...(min === null ? {} : { minValue: min }),
      ...(max === null ? {} : { maxValue: max }),
      ...(period === null ? {} : { unitText: units[period] })
    }
    posting.baseSalary = { '@type': 'MonetaryAmount', currency, value }
    kit.show('pay')
  }
  return { ...posting, ...extra }
}

/** The script element that carries the data. */
export function jsonLd(kit, extra) {
  return `<script type="application/ld+json">${JSON.stringify(jobPosting(kit, extra)).replaceAll('</', '<\\/')}</script>`
}

/** A whole HTML page. */
export function page({ lang, title, head = '', body }) {
  return `<!DOCTYPE html>\n<html lang="${lang}">\n<head>\n<meta charset="utf-8">\n<title>${title}</title>\n${head}\n</head>\n<body>\n${body}\n</body>\n</html>\n`
}
