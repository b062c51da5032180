// The rules by which the parser is judged: one file's truth against what came out. Each verdict is one of
// `right`, `silent` (rightly nothing), `wrong`, `missed`, `invented`; a field that the truth leaves out is not judged.

/** Text without case, diacritics, and differences of space and quotation marks. */
export function fold(text) {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\u200b\u00ad\u200e\u200f]/g, '')
    .replace(/[‘’´`]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

const legalForm =
  /[,]? (?:gmbh(?: & co\.? kg)?|ag|se|kg|ug|mbh|e\. ?v\.?|inc\.?|llc|ltd\.?|limited|plc|corp\.?|co\.?|s\.? ?a\.?(?: ?s\.?)?|sarl|sas|s\.? ?l\.?(?: ?u\.?)?|s\.? ?r\.? ?l\.?|s\.? ?p\.? ?a\.?|b\.? ?v\.?|n\.? ?v\.?|lda\.?|ltda\.?|ab|a\/s|sp\. z o\. ?o\.?)$/

/** An employer's name for comparing: people leave out the legal form, boards write it. */
export function foldCompany(name) {
  let bare = fold(name)
  while (legalForm.test(bare)) bare = bare.replace(legalForm, '').replace(/ &$/, '')
  return bare.replace(/[.,]$/, '').trim()
}

const empty = (value) => value === null || value === undefined || (Array.isArray(value) && value.length === 0)

function sameSet(expected, got) {
  const [one, other] = [new Set(expected), new Set(got)]
  return one.size === other.size && [...one].every((value) => other.has(value))
}

/**
 * A place is right by city and country. Its spellings are all right ("Munich=München"), and a parser that leaves
 * out a country which the file need not name is not wrong; another country is.
 */
function samePlace(expected, got) {
  const cities = expected.city === null ? [null] : expected.city.split('=').map(fold)
  const city = got.city === null ? null : fold(got.city)
  if (!cities.includes(city)) return false
  return got.country === expected.country || (got.country === null && city !== null)
}

function samePlaces(expected, got) {
  if (expected.length !== got.length) return false
  const left = [...got]
  return expected.every((place) => {
    const at = left.findIndex((other) => samePlace(place, other))
    if (at !== -1) left.splice(at, 1)
    return at !== -1
  })
}

const same = (expected, got) => expected === got
const sameFolded = (expected, got) => fold(expected) === fold(got)
const sameRange = (expected, got) => expected.min === got.min && expected.max === got.max

/** `www.` and a closing slash name no other page. */
function sameAddress(expected, got) {
  const bare = (url) => url.replace(/^(https?:\/\/)www\./, '$1').replace(/\/$/, '')
  return bare(expected) === bare(got)
}

/** "£45k pro rata" does not say that it is a year's, though everybody knows: such a period may stay out. */
function samePay(expected, got) {
  const period = expected.period === got.period || (expected.implied === true && got.period === null)
  return sameRange(expected, got) && expected.currency === got.currency && period
}

/** A role's name without the endings for the other gender: "Cuoco/a", "Vendeur(euse)", "Verkäufer:in". */
const bareRole = (title) =>
  fold(title)
    .replace(/[/(·.:*_]+(?:in(?:nen)?|e|a|o|euse|trice|rice|ne|re|r|n|os|as)\)?(?=[\s,.\-(]|$)/g, '')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()

/** Whether the role is named, with at most six words more around it ("Baker, early shift") or three fewer. */
function sameRole(expected, got) {
  const named = bareRole(got)
  const within = (long, short, most) =>
    ` ${long} `.includes(` ${short} `) && long.split(' ').length - short.split(' ').length <= most
  return expected
    .split('=')
    .map(bareRole)
    .some((role) => within(named, role, 6) || (named.includes(' ') && within(role, named, 3)))
}

/** How each field is compared, given that both sides have a value. The text of a salary or a place is free. */
const comparisons = {
  // A gender's ending may stay or go: "Cuoco=Cuoco/a".
  title: (expected, got) =>
    expected.split('=').some((title) => sameFolded(title, got) || bareRole(title) === bareRole(got)),
  role: sameRole,
  company: (expected, got) => expected.split('=').some((name) => foldCompany(name) === foldCompany(got)),
  agency: (expected, got) => expected.split('=').some((name) => foldCompany(name) === foldCompany(got)),
  locations: samePlaces,
  workMode: same,
  employmentTypes: sameSet,
  workload: sameRange,
  salary: samePay,
  postedAt: same,
  deadline: same,
  startDate: same,
  requisitionId: sameFolded,
  experienceYears: sameRange,
  seniority: same,
  source: sameFolded,
  url: sameAddress,
  applyUrl: sameAddress,
  language: same
}

/** The fields that are judged as one value each. */
export const fields = Object.keys(comparisons)

/** The verdict on one field: `expected` may be null or empty, which means that the file says nothing. */
export function judgeField(field, expected, got) {
  if (empty(expected)) return empty(got) ? 'silent' : 'invented'
  if (empty(got)) return 'missed'
  return comparisons[field](expected, got) ? 'right' : 'wrong'
}

/**
 * Skills by canonical name, case folded: how many of the expected were found, and how many of the named are right.
 * An expected one may have several names ("Google Cloud=GCP"); allowed ones are neither asked for nor wrong.
 */
export function judgeSkills({ expected, allowed }, got) {
  const named = new Set(got.map(fold))
  const spellings = (list) => list.map((skill) => skill.split('=').map(fold))
  const known = spellings(expected)
  const fine = new Set([...known, ...spellings(allowed)].flat())
  const missing = known.filter((names) => !names.some((name) => named.has(name)))
  const wrong = [...named].filter((name) => !fine.has(name))
  return {
    expected: known.length,
    found: known.length - missing.length,
    named: [...named].length,
    right: [...named].length - wrong.length,
    missing: missing.map(([name]) => name),
    wrong
  }
}

const words = (text) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** Text as its words alone, so that marks of lists and of Markdown do not count as differences. */
const bare = (text) => ` ${words(text).join(' ')} `

/**
 * How many of the posting's own blocks stand in a section of the right kind; a block may be joined with others, and
 * "Your profile: …" may be the section's heading and its text.
 */
export function judgeSections(own, sections) {
  const held = sections.map(({ kind, heading, blocks }) => ({
    kind,
    text: bare([heading ?? '', ...blocks.map(({ text }) => text)].join(' '))
  }))
  const astray = own.filter(
    ({ kinds, text }) => !held.some((section) => kinds.includes(section.kind) && section.text.includes(bare(text)))
  )
  return {
    blocks: own.length,
    right: own.length - astray.length,
    astray: astray.map(({ kinds, text }) => ({
      expected: kinds.join('|'),
      got: held.find((section) => section.text.includes(bare(text)))?.kind ?? null,
      text: text.slice(0, 60)
    }))
  }
}

/** What a field may say and not be noise: the value the truth itself states stands in cards and beside titles as well. */
function wrongTexts(posting, verdicts, skills) {
  const right = new Set(verdicts.filter(({ verdict }) => verdict === 'right').map(({ field }) => field))
  const { title, company, agency, locations, remoteScope, timezones, education, visa, salaries } = posting
  const texts = [remoteScope, timezones, education, visa, ...(skills?.wrong ?? posting.skills)]
  if (!right.has('title') && !right.has('role')) texts.push(title)
  if (!right.has('company')) texts.push(company)
  if (!right.has('agency')) texts.push(agency)
  if (!right.has('locations')) texts.push(...locations.flatMap((place) => [place.text, place.city]))
  if (!right.has('salary')) texts.push(...salaries.map(({ text }) => text))
  return texts.filter((text) => text !== null)
}

/**
 * Which blocks of noise came into the posting: into its description, or into a field that people see (contacts apart:
 * who sends a job may be one) and that is not right by `verdicts`. A short one ("Apply") counts only as a whole line
 * or a whole value, since its words may well be the posting's own; a longer one wherever it stands.
 */
export function judgeNoise(noise, posting, verdicts = [], skills = null) {
  const lines = (posting.description ?? '').split('\n').map(bare)
  const values = wrongTexts(posting, verdicts, skills).map(bare)
  const whole = new Set([...lines, ...values])
  const text = `${bare(posting.description ?? '')}${values.join('|')}`
  const leaked = noise.filter((block) => {
    const folded = bare(block)
    if (folded.trim() === '') return false
    return words(block).length < 4 ? whole.has(folded) : text.includes(folded)
  })
  return { blocks: noise.length, leaked }
}

/** How many of the posting's own words, headings included, are missing from the description. */
export function judgeWords(own, description) {
  const left = new Map()
  for (const word of words(description ?? '')) left.set(word, (left.get(word) ?? 0) + 1)
  const headings = new Set(own.map(({ heading }) => heading).filter((heading) => heading !== null))
  const all = [...headings, ...own.map(({ text }) => text)].flatMap(words)
  const lost = []
  for (const word of all) {
    const count = left.get(word) ?? 0
    if (count === 0) lost.push(word)
    else left.set(word, count - 1)
  }
  return { words: all.length, lost }
}

/** The posting among several that is meant: the one with the title, else the first. */
function meant(truth, postings) {
  const { title } = truth.fields
  return (title && postings.find(({ posting }) => judgeField('title', title, posting.title) === 'right')) ?? postings[0]
}

/**
 * Judges one file. `result` is what `parsePosting` answered. A refused file has missed all that it states; nothing
 * else is counted in its favour.
 */
export function judgeFile(truth, result) {
  const postings = result.ok ? result.value.postings : []
  if (postings.length === 0) {
    const verdicts = Object.entries({ ...truth.fields, role: truth.fields.title })
      .filter(([field, value]) => fields.includes(field) && !empty(value))
      .map(([field, expected]) => ({ field, verdict: 'missed', expected, got: null, confidence: null }))
    const skills = truth.fields.skills
    return {
      refused: result.ok ? 'no-posting' : result.failure.code,
      parts: 0,
      verdicts,
      skills: skills ? { ...judgeSkills(skills, []), named: 0 } : null,
      sections: { blocks: truth.judgeSections === false ? 0 : truth.own.length, right: 0, astray: [] },
      noise: { blocks: 0, leaked: [] },
      words: judgeWords(truth.own, null)
    }
  }
  const { posting, evidence } = meant(truth, postings)
  const stated = { ...truth.fields, role: truth.fields.title }
  const verdicts = Object.entries(stated)
    .filter(([field, value]) => fields.includes(field) && value !== undefined)
    .map(([field, expected]) => ({
      field,
      verdict: judgeField(field, expected, field === 'role' ? posting.title : posting[field]),
      expected,
      got: field === 'role' ? posting.title : posting[field],
      // The role is no field of its own.
      confidence: field === 'role' ? null : (evidence[field]?.confidence ?? null)
    }))
  if (truth.fields.email) {
    const got = posting.contacts.map(({ email }) => email).filter((email) => email !== null)
    const verdict = got.length === 0 ? 'missed' : got.includes(truth.fields.email) ? 'right' : 'wrong'
    verdicts.push({
      field: 'contact',
      verdict,
      expected: truth.fields.email,
      got,
      confidence: evidence.contacts?.confidence ?? null
    })
  }
  const skills = truth.fields.skills ? judgeSkills(truth.fields.skills, posting.skills) : null
  return {
    refused: null,
    parts: postings.length,
    verdicts,
    skills,
    sections: judgeSections(truth.judgeSections === false ? [] : truth.own, posting.sections),
    noise: judgeNoise(truth.noise, posting, verdicts, skills),
    words: judgeWords(truth.own, posting.description)
  }
}
