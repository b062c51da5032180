import * as v from 'valibot'

/** Longest readable text that is kept of one file, in UTF-16 units. */
export const maxTextLength = 2_000_000
/** Longest value of a field that is no text of its own, in UTF-16 units. */
export const longestValue = 2_000
/** Most postings of one file: a board's data has some hundreds, an attack has millions. */
export const mostPostings = 1_000
/** Most blocks of a text or a section: two million letters on lines of their own would be as many objects. */
export const mostBlocks = 200_000
/** Most entries of each list of a posting: no posting has more, and a text made of pay or places alone has. */
export const mostEntries = {
  locations: 500,
  employmentTypes: 20,
  salaries: 500,
  skills: 1_000,
  languages: 100,
  contacts: 200,
  sections: 10_000,
  also: 2_000,
  warnings: 300
} as const

const shortText = v.pipe(v.string(), v.maxLength(longestValue))
const longText = v.pipe(v.string(), v.maxLength(maxTextLength))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
/** A day as ISO 8601, `2026-03-01`. */
const isoDate = v.pipe(v.string(), v.isoDate())

/** Where the work is done. */
export const workModes = ['remote', 'hybrid', 'onsite'] as const
/** Forms of employment, as stated. */
export const employmentTypes = [
  'full-time',
  'part-time',
  'contract',
  'temporary',
  'internship',
  'apprenticeship',
  'freelance',
  'volunteer',
  'permanent'
] as const
/** Rungs of the ladder, lowest first. */
export const seniorities = [
  'intern',
  'junior',
  'mid',
  'senior',
  'staff',
  'principal',
  'lead',
  'manager',
  'director',
  'executive'
] as const
/** What a pay figure is counted by. */
export const payPeriods = ['hour', 'day', 'week', 'month', 'year'] as const
/** What a section of a posting is about. */
export const sectionKinds = [
  'about',
  'responsibilities',
  'requirements',
  'niceToHave',
  'benefits',
  'company',
  'process',
  'location',
  'pay',
  'legal',
  'other'
] as const

const placeSchema = v.object({
  /** The place as it stood there. */
  text: shortText,
  city: v.nullable(shortText),
  region: v.nullable(shortText),
  /** ISO 3166-1 alpha-2. */
  country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)))
})

const salarySchema = v.object({
  /** As stated, not brought to a year. A single figure is both; "from" leaves `max` null, "up to" leaves `min` null. */
  min: v.nullable(v.number()),
  max: v.nullable(v.number()),
  /** ISO 4217. */
  currency: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
  period: v.nullable(v.picklist(payPeriods)),
  /** True for pay before tax, false for after, null where it is not said. */
  gross: v.nullable(v.boolean()),
  /** The words themselves. */
  text: shortText,
  /** The place for which this range holds, where ranges differ by place. */
  place: v.nullable(shortText)
})

const sectionSchema = v.object({
  kind: v.picklist(sectionKinds),
  /** Null for the text before the first heading. */
  heading: v.nullable(shortText),
  /** `start` and `end` are offsets in the readable text. */
  blocks: v.pipe(
    v.array(v.object({ type: v.picklist(['paragraph', 'listItem']), text: longText, start: count, end: count })),
    v.maxLength(mostBlocks)
  )
})

const contactSchema = v.object({
  name: v.nullable(shortText),
  role: v.nullable(shortText),
  email: v.nullable(shortText),
  phone: v.nullable(shortText)
})

/**
 * What a posting says. Facts of the file, never guesses: what it does not say is null or an empty list.
 * The meaning of each field is the contract of `foothold parse`, in docs/parse-output.md.
 */
export const postingSchema = v.object({
  title: v.nullable(shortText),
  titleRaw: v.nullable(shortText),
  company: v.nullable(shortText),
  agency: v.nullable(shortText),
  locations: v.pipe(v.array(placeSchema), v.maxLength(mostEntries.locations)),
  workMode: v.nullable(v.picklist(workModes)),
  remoteScope: v.nullable(shortText),
  timezones: v.nullable(shortText),
  employmentTypes: v.pipe(v.array(v.picklist(employmentTypes)), v.maxLength(mostEntries.employmentTypes)),
  workload: v.nullable(v.object({ min: v.number(), max: v.number() })),
  seniority: v.nullable(v.picklist(seniorities)),
  level: v.nullable(shortText),
  salary: v.nullable(salarySchema),
  salaries: v.pipe(v.array(salarySchema), v.maxLength(mostEntries.salaries)),
  equity: v.boolean(),
  bonus: v.boolean(),
  postedAt: v.nullable(isoDate),
  deadline: v.nullable(isoDate),
  startDate: v.nullable(isoDate),
  /** Names of the date fields that were worked out from words such as "3 days ago". */
  estimated: v.pipe(v.array(v.picklist(['postedAt', 'deadline', 'startDate'])), v.maxLength(3)),
  skills: v.pipe(v.array(shortText), v.maxLength(mostEntries.skills)),
  languages: v.pipe(
    v.array(v.object({ language: shortText, level: v.nullable(shortText) })),
    v.maxLength(mostEntries.languages)
  ),
  experienceYears: v.nullable(v.object({ min: v.nullable(v.number()), max: v.nullable(v.number()) })),
  education: v.nullable(shortText),
  sections: v.pipe(v.array(sectionSchema), v.maxLength(mostEntries.sections)),
  description: v.nullable(longText),
  requisitionId: v.nullable(shortText),
  url: v.nullable(shortText),
  applyUrl: v.nullable(shortText),
  source: v.nullable(shortText),
  contacts: v.pipe(v.array(contactSchema), v.maxLength(mostEntries.contacts)),
  visa: v.nullable(shortText),
  clearance: v.nullable(shortText),
  /** ISO 639-1. */
  language: v.nullable(v.pipe(v.string(), v.regex(/^[a-z]{2}$/)))
})

/** The fields that a person can correct. Title and employer are the application's own; see the edit `changeApplication`. */
export const correctableFields = [
  'agency',
  'locations',
  'workMode',
  'remoteScope',
  'timezones',
  'employmentTypes',
  'workload',
  'seniority',
  'level',
  'salaries',
  'equity',
  'bonus',
  'postedAt',
  'deadline',
  'startDate',
  'skills',
  'languages',
  'experienceYears',
  'education',
  'requisitionId',
  'url',
  'applyUrl',
  'source',
  'contacts',
  'visa',
  'clearance'
] as const satisfies readonly (keyof v.InferOutput<typeof postingSchema>)[]

/** A field that a person can correct. */
export type CorrectableField = (typeof correctableFields)[number]

/** What a person puts in the place of what the parser read: a value for each field corrected, and no others. */
export const correctionsSchema = v.partial(v.pick(postingSchema, [...correctableFields]))

/** Corrected values by field. */
export type Corrections = v.InferOutput<typeof correctionsSchema>

/** What a posting says; see `postingSchema`. */
export type Posting = v.InferOutput<typeof postingSchema>
/** A place, in words and taken apart. */
export type Place = v.InferOutput<typeof placeSchema>
/** A pay range as stated. */
export type Salary = v.InferOutput<typeof salarySchema>
/** A part of a posting under its heading. */
export type Section = v.InferOutput<typeof sectionSchema>
/** A person or mailbox named for a posting. */
export type PostingContact = v.InferOutput<typeof contactSchema>
/** The name of a field of a posting. */
export type FieldName = keyof Posting

/** The ways in which a value is found. */
export const methods = ['structured', 'meta', 'label', 'heading', 'pattern', 'prose'] as const

const evidenceSchema = v.object({
  method: v.picklist(methods),
  /** 0 to 1, calibrated: of the values given at 0.9 about nine in ten are right. */
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  quote: longText,
  /** Where the quote stands in the readable text; null where it stands in data that is not shown. */
  start: v.nullable(count),
  end: v.nullable(count),
  /** For a list: where each further entry stands, as `[start, end]`. */
  also: v.optional(v.pipe(v.array(v.tuple([count, count])), v.maxLength(mostEntries.also)))
})

/** How a field was found: the method, how sure, which words, and where they stand. */
export type Evidence = v.InferOutput<typeof evidenceSchema>

/** Kinds of blocks that a readable text is made of. */
export const blockKinds = ['heading', 'paragraph', 'listItem', 'row'] as const

const textBlockSchema = v.object({
  kind: v.picklist(blockKinds),
  /** Of a heading 1 to 6, of a list item its depth from 1; otherwise 0. */
  level: count,
  start: count,
  end: count,
  /** True for what belongs to the site and not to the posting. */
  noise: v.boolean()
})

/** A stretch of the readable text with its kind. */
export type TextBlock = v.InferOutput<typeof textBlockSchema>

/** What the parser makes of one posting in a file. Main checks with this what comes out of the jail. */
export const parsedPostingSchema = v.object({
  posting: postingSchema,
  evidence: v.record(v.string(), evidenceSchema),
  warnings: v.pipe(v.array(shortText), v.maxLength(mostEntries.warnings)),
  /** The readable text of the whole input, to which all offsets refer. */
  text: longText,
  blocks: v.pipe(v.array(textBlockSchema), v.maxLength(mostBlocks))
})

/** What the parser makes of one posting in a file. */
export type ParsedPosting = v.InferOutput<typeof parsedPostingSchema>
