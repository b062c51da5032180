import * as v from 'valibot'
import { companyStances, interviewKinds, outcomes, reviews, stageKinds } from './model'
import { correctableFields, correctionsSchema } from './posting'

/** An integer key of a row. */
export const id = v.pipe(v.number(), v.integer(), v.minValue(1))
const line = v.pipe(v.string(), v.maxLength(500))
const page = v.pipe(v.string(), v.maxLength(1_000_000))
const day = v.pipe(v.string(), v.isoDate())
const instant = v.pipe(v.string(), v.isoTimestamp())
/** The name of a stage: a column without one could not be spoken of. */
const stageName = v.pipe(line, v.trim(), v.minLength(1))
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000))
const hue = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8))
/** The key of an employer; names have up to 500 characters, of which accents may make more. */
export const employerKey = v.pipe(v.string(), v.minLength(1), v.maxLength(2_000))
/** The neighbour in front of which something goes; null puts it at the end. */
const before = v.nullable(id)

const interviewFields = {
  kind: v.picklist(interviewKinds),
  startsAt: v.nullable(instant),
  timeZone: v.nullable(line),
  minutes: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000))),
  place: line,
  people: page,
  preparation: page,
  questions: page,
  debrief: page,
  result: line
}

/** The edits that change one thing each. */
const singleEdits = [
  v.object({
    type: v.literal('addApplication'),
    title: line,
    company: line,
    postingId: v.nullable(id),
    stageId: id,
    before,
    /** Why it waits in the inbox; not at all when it is not said. */
    review: v.optional(v.nullable(v.picklist(reviews)))
  }),
  v.object({ type: v.literal('moveApplication'), id, stageId: id, before }),
  v.object({ type: v.literal('setOutcome'), id, outcome: v.nullable(v.picklist(outcomes)) }),
  v.object({
    type: v.literal('changeApplication'),
    id,
    fields: v.partial(
      v.object({
        title: line,
        company: line,
        excitement: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
        nextStep: line,
        nextStepOn: v.nullable(day)
      })
    )
  }),
  v.object({
    type: v.literal('correctPosting'),
    postingId: id,
    /** The values that a person gives. */
    fields: correctionsSchema,
    /** The fields that say again what was read from the file. */
    reset: v.optional(v.array(v.picklist(correctableFields)))
  }),
  /** Null takes it out of the inbox. */
  v.object({ type: v.literal('setReview'), id, review: v.nullable(v.picklist(reviews)) }),
  /** A file that was refused waits no longer; its bytes stay. */
  v.object({ type: v.literal('settleRefusal'), id }),
  v.object({ type: v.literal('reopenRefusal'), id }),
  v.object({ type: v.literal('trashApplication'), id }),
  v.object({ type: v.literal('restoreApplication'), id }),
  /** The application goes, with all it holds, into the other one. */
  v.object({ type: v.literal('mergeApplication'), id, intoId: id }),
  /** An application that was merged comes back, with what it brought along. */
  v.object({ type: v.literal('splitApplication'), id }),
  /** The card shows this version of its posting. */
  v.object({ type: v.literal('showVersion'), id, postingId: id }),
  /** A version that the card does not show becomes a card of its own. */
  v.object({ type: v.literal('splitVersion'), id, postingId: id }),
  /** What a person holds of an employer; `open` has neither reason nor end, and only a cool-down has an end. */
  v.object({
    type: v.literal('setStance'),
    key: employerKey,
    stance: v.picklist(companyStances),
    reason: line,
    until: v.nullable(day)
  }),
  /** An employer is another one, written otherwise: all its spellings belong to that from now on. */
  v.object({ type: v.literal('mergeEmployer'), key: employerKey, intoKey: employerKey }),
  /** A spelling, or an employer that was merged, is an employer of its own. */
  v.object({ type: v.literal('separateEmployer'), key: employerKey }),
  v.object({ type: v.literal('addNote'), applicationId: id, interviewId: v.nullable(id), body: page }),
  v.object({ type: v.literal('changeNote'), id, body: page }),
  v.object({ type: v.literal('trashNote'), id }),
  v.object({ type: v.literal('restoreNote'), id }),
  v.object({ type: v.literal('addInterview'), applicationId: id, fields: v.object(interviewFields) }),
  v.object({ type: v.literal('changeInterview'), id, fields: v.partial(v.object(interviewFields)) }),
  v.object({ type: v.literal('trashInterview'), id }),
  v.object({ type: v.literal('restoreInterview'), id }),
  v.object({
    type: v.literal('addStage'),
    name: stageName,
    kind: v.picklist(stageKinds),
    hue,
    before,
    /** The hints that its owner asks for; none when they are not said. */
    maxCards: v.optional(v.nullable(count)),
    agesAfterDays: v.optional(v.nullable(count))
  }),
  v.object({
    type: v.literal('changeStage'),
    id,
    fields: v.partial(
      v.object({
        name: stageName,
        kind: v.picklist(stageKinds),
        hue,
        isHidden: v.boolean(),
        isCollapsed: v.boolean(),
        maxCards: v.nullable(count),
        agesAfterDays: v.nullable(count)
      })
    )
  }),
  v.object({ type: v.literal('moveStage'), id, before }),
  /** Its cards go to the end of `into`; a stage that holds cards stays when that is not said. */
  v.object({ type: v.literal('trashStage'), id, into: v.optional(v.nullable(id)) }),
  v.object({ type: v.literal('restoreStage'), id })
] as const

/** A change that touches one thing, checked. */
export const singleEditSchema = v.variant('type', [...singleEdits])

/** What is said of several edits that are one thing to a person. */
const batchLabels = ['useTemplate'] as const

/** Every change a person can make, as data. `batch` makes several of them one step of undo. */
export const editSchema = v.variant('type', [
  ...singleEdits,
  v.object({
    type: v.literal('batch'),
    edits: v.pipe(v.array(singleEditSchema), v.minLength(1), v.maxLength(10_000)),
    label: v.optional(v.picklist(batchLabels))
  })
])

/** A change that touches one thing. */
export type SingleEdit = v.InferOutput<typeof singleEditSchema>
/** Every change a person can make, as data. */
export type Edit = v.InferOutput<typeof editSchema>
