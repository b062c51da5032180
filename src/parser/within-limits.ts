import {
  type Evidence,
  longestValue,
  mostBlocks,
  mostEntries,
  type ParsedPosting,
  type Posting,
  type Section
} from '../shared/posting'

const cutWarning = 'The posting is too long to be kept whole; some of its lists were cut.'

const lists = ['locations', 'employmentTypes', 'salaries', 'skills', 'languages', 'contacts', 'sections'] as const

/** Values with every string in them cut to what a field may hold. */
function cutStrings<T>(value: T): T {
  if (typeof value === 'string') return (value.length > longestValue ? value.slice(0, longestValue) : value) as T
  if (Array.isArray(value)) return value.map(cutStrings) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cutStrings(inner)])) as T
}

function cutSection({ kind, heading, blocks }: Section): Section {
  return { kind, heading: cutStrings(heading), blocks: blocks.slice(0, mostBlocks) }
}

/** An address that is cut leads elsewhere. */
function addressOrNone(url: string | null): string | null {
  return url !== null && url.length > longestValue ? null : url
}

function cutPosting(posting: Posting): Posting {
  const { sections, description: _, url, applyUrl, ...fields } = posting
  const { locations, employmentTypes, salaries, skills, languages, contacts } = fields
  const cut = cutStrings({
    ...fields,
    locations: locations.slice(0, mostEntries.locations),
    employmentTypes: employmentTypes.slice(0, mostEntries.employmentTypes),
    salaries: salaries.slice(0, mostEntries.salaries),
    skills: skills.slice(0, mostEntries.skills),
    languages: languages.slice(0, mostEntries.languages),
    contacts: contacts.slice(0, mostEntries.contacts)
  })
  return {
    // First the whole, so that the fields stay in their order.
    ...posting,
    ...cut,
    sections: sections.slice(0, mostEntries.sections).map(cutSection),
    url: addressOrNone(url),
    applyUrl: addressOrNone(applyUrl)
  }
}

function cutEvidence(evidence: Evidence): Evidence {
  if (evidence.also === undefined || evidence.also.length <= mostEntries.also) return evidence
  return { ...evidence, also: evidence.also.slice(0, mostEntries.also) }
}

/**
 * A posting within the limits of its schema, with a warning where a list was cut: what is too long is cut here, so
 * that a huge posting is not refused as a whole where it is checked.
 */
export function withinLimits(parsed: ParsedPosting): ParsedPosting {
  const { posting, blocks, warnings } = parsed
  const isCut =
    blocks.length > mostBlocks ||
    lists.some((list) => posting[list].length > mostEntries[list]) ||
    posting.sections.some((section) => section.blocks.length > mostBlocks)
  const told = warnings.slice(0, mostEntries.warnings - 1)
  return {
    ...parsed,
    posting: cutPosting(posting),
    evidence: Object.fromEntries(Object.entries(parsed.evidence).map(([field, one]) => [field, cutEvidence(one)])),
    warnings: isCut ? [...told, cutWarning] : told,
    blocks: blocks.length > mostBlocks ? blocks.slice(0, mostBlocks) : blocks
  }
}
