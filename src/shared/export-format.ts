import * as v from 'valibot'
import { companyStances, eventKinds, interviewKinds, outcomes, reviews, stageKinds } from './model'
import { correctionsSchema, parsedPostingSchema, postingSchema } from './posting'
import { failureCodes } from './result'

/** What the first member of every export says; by it one is told from any other JSON. */
export const exportFormat = 'foothold-export'
/** Version of the format described in docs/export.md. A reader takes this one and all before it. */
export const exportVersion = 1

const id = v.pipe(v.number(), v.integer(), v.minValue(1))
const whole = v.pipe(v.number(), v.integer())
const flag = v.picklist([0, 1])
const line = v.pipe(v.string(), v.maxLength(20_000))
const page = v.pipe(v.string(), v.maxLength(10_000_000))
const instant = v.pipe(v.string(), v.isoTimestamp())
const day = v.pipe(v.string(), v.isoDate())
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
/** A key by which things are ordered, compared as plain strings; what `fractional-indexing` makes. */
const position = v.pipe(v.string(), v.regex(/^[0-9A-Za-z]{1,2000}$/))
const trashedAt = v.nullable(instant)
/** Members of an object that hold JSON of their own shape, checked where they are used. */
const plainObject = v.record(v.string(), v.unknown())

/** The members of an export that stand in front of the rows. */
export const exportHeadSchema = v.object({
  format: v.literal(exportFormat),
  version: whole,
  /** Which Foothold wrote it. */
  app: line,
  exportedAt: instant,
  /** Version of the tables that the rows come from. */
  storeVersion: whole,
  /** How many rows of each table follow. */
  counts: v.record(v.string(), v.pipe(whole, v.minValue(0)))
})

const mergedFields = v.partial(
  v.object({
    postingId: v.nullable(id),
    trashedAt,
    mergedIntoId: v.nullable(id),
    beforeMerge: v.nullable(page),
    nextStep: line,
    nextStepOn: v.nullable(day),
    excitement: v.nullable(whole)
  })
)

/** What an application that was merged into another keeps, so that it can be split off again. */
export const beforeMergeSchema = v.object({
  notes: v.array(id),
  interviews: v.array(id),
  postings: v.array(v.tuple([id, v.nullable(id)])),
  had: mergedFields,
  took: mergedFields
})

/**
 * The rows of an export by table, each an object with the table's columns; the order is the one in which they stand in
 * the file and are read, so that what a row refers to comes before it. Columns that hold JSON hold it unfolded here. A
 * column that came later is optional, and may be left out by an older Foothold: the store's own default stands in for it.
 */
export const exportTables = {
  stage: v.object({
    id,
    name: line,
    kind: v.picklist(stageKinds),
    hue: v.pipe(whole, v.minValue(1), v.maxValue(8)),
    position,
    trashedAt,
    isHidden: v.optional(flag, 0),
    isCollapsed: v.optional(flag, 0),
    maxCards: v.optional(v.nullable(id), null),
    agesAfterDays: v.optional(v.nullable(id), null)
  }),
  /** The bytes of a file as it came in, in base64. */
  original: v.object({ id, sha256, size: v.pipe(whole, v.minValue(0)), bytes: v.string() }),
  posting: v.object({
    id,
    originalId: id,
    part: id,
    sameAsId: v.nullable(id),
    fileName: line,
    importedAt: instant,
    modifiedAt: v.nullable(whole),
    title: v.nullable(page),
    company: v.nullable(page),
    facts: v.object({
      places: page,
      workMode: postingSchema.entries.workMode,
      salary: postingSchema.entries.salary
    }),
    companyKey: page,
    titleKey: page,
    textKey: line,
    canonicalUrl: v.nullable(page),
    requisitionId: v.nullable(page)
  }),
  /** What was read of a posting. Older parsers knew fewer fields. */
  postingContent: v.object({
    postingId: id,
    text: page,
    textSha256: sha256,
    fields: v.partial(postingSchema),
    corrections: correctionsSchema,
    parserVersion: whole,
    evidence: parsedPostingSchema.entries.evidence,
    warnings: v.array(line),
    blocks: parsedPostingSchema.entries.blocks
  }),
  application: v.object({
    id,
    postingId: v.nullable(id),
    stageId: id,
    position,
    title: line,
    company: line,
    outcome: v.nullable(v.picklist(outcomes)),
    excitement: v.nullable(v.pipe(whole, v.minValue(1), v.maxValue(5))),
    nextStep: line,
    nextStepOn: v.nullable(day),
    createdAt: instant,
    trashedAt,
    review: v.nullable(v.picklist(reviews)),
    companyKey: v.nullable(line),
    mergedIntoId: v.nullable(id),
    beforeMerge: v.nullable(beforeMergeSchema)
  }),
  interview: v.object({
    id,
    applicationId: id,
    kind: v.picklist(interviewKinds),
    startsAt: v.nullable(instant),
    timeZone: v.nullable(line),
    minutes: v.nullable(whole),
    place: line,
    people: page,
    preparation: page,
    questions: page,
    debrief: page,
    result: line,
    createdAt: instant,
    trashedAt
  }),
  note: v.object({
    id,
    applicationId: id,
    interviewId: v.nullable(id),
    body: page,
    sha256,
    createdAt: instant,
    updatedAt: instant,
    trashedAt
  }),
  /** A note as it read before. */
  noteVersion: v.object({ id, noteId: id, body: page, sha256, at: instant, recordedAt: instant }),
  event: v.object({
    id,
    applicationId: id,
    kind: v.picklist(eventKinds),
    at: instant,
    recordedAt: instant,
    stageId: v.nullable(id),
    stageName: v.nullable(line),
    outcome: v.nullable(v.picklist(outcomes)),
    noteId: v.nullable(id),
    interviewId: v.nullable(id),
    undoes: v.nullable(id)
  }),
  refusal: v.object({
    id,
    originalId: id,
    fileName: line,
    modifiedAt: v.nullable(whole),
    refusedAt: instant,
    code: v.picklist(failureCodes),
    settledAt: v.nullable(instant)
  }),
  company: v.object({
    key: line,
    name: line,
    mergedInto: v.nullable(line),
    stance: v.picklist(companyStances),
    reason: page,
    until: v.nullable(day)
  }),
  setting: v.object({ key: line, value: page }),
  /** The steps that can be undone; their edits are checked where they are used. */
  editLog: v.object({
    id,
    step: whole,
    groupKey: v.nullable(line),
    type: line,
    applicationId: v.nullable(id),
    noteId: v.nullable(id),
    title: v.nullable(line),
    stageName: v.nullable(line),
    at: instant,
    forward: v.array(plainObject),
    backward: v.array(plainObject),
    eventIds: v.array(id),
    undoneAt: v.nullable(instant)
  })
} as const

/** The name of a table of an export. */
export type ExportTable = keyof typeof exportTables
/** A row of one table, as it stands in an export. */
export type ExportRow<T extends ExportTable> = v.InferOutput<(typeof exportTables)[T]>
/** What stands in front of the rows. */
export type ExportHead = v.InferOutput<typeof exportHeadSchema>

/** The names of the tables, in their order in the file. */
export const exportTableNames = Object.keys(exportTables) as readonly ExportTable[]

/**
 * Settings that belong to the data and go with it. Others concern one computer, as a folder on it does, and stay there.
 */
export const settingsOfData: ReadonlySet<string> = new Set(['care'])
