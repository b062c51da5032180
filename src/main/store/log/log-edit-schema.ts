import * as v from 'valibot'
import { id, singleEditSchema } from '../../../shared/edit'
import { companyStances } from '../../../shared/model'
import { correctionsSchema } from '../../../shared/posting'
import type { LogEdit } from './log-edit'

const position = v.pipe(v.string(), v.regex(/^[0-9A-Za-z]{1,2000}$/))
const text = v.string()

const assignmentSchema = v.object({
  notes: v.array(v.tuple([id, id])),
  interviews: v.array(v.tuple([id, id])),
  postings: v.array(v.tuple([id, v.nullable(id)])),
  applications: v.array(
    v.object({
      id,
      // Their names become columns: no others may come in.
      fields: v.strictObject({
        postingId: v.optional(v.nullable(id)),
        trashedAt: v.optional(v.nullable(text)),
        mergedIntoId: v.optional(v.nullable(id)),
        beforeMerge: v.optional(v.nullable(text)),
        nextStep: v.optional(text),
        nextStepOn: v.optional(v.nullable(text)),
        excitement: v.optional(v.nullable(v.number()))
      })
    })
  )
})

const companySchema = v.strictObject({
  key: text,
  name: text,
  mergedInto: v.nullable(text),
  stance: v.picklist(companyStances),
  reason: text,
  until: v.nullable(text)
})

const exactEditSchema = v.variant('type', [
  v.object({ type: v.literal('placeApplication'), id, stageId: id, position }),
  v.object({ type: v.literal('untrashApplication'), id }),
  v.object({ type: v.literal('assignRows'), id, alsoChanged: v.array(id), rows: assignmentSchema }),
  v.object({ type: v.literal('placeVersion'), id, postingId: id }),
  v.object({ type: v.literal('placeStage'), id, position }),
  v.object({ type: v.literal('writeCorrections'), postingId: id, corrections: correctionsSchema }),
  v.object({
    type: v.literal('writeCompanies'),
    name: text,
    rows: v.array(v.tuple([text, v.nullable(companySchema)]))
  }),
  v.object({ type: v.literal('writeNote'), id, body: text, updatedAt: text })
])

/** An edit of the log, checked: one that came from outside with an export is applied by an undo. */
export const logEditSchema = v.union([singleEditSchema, exactEditSchema])

/** Every edit of the log that the check does not know; there must be none. */
type Unknown = Exclude<LogEdit['type'], v.InferOutput<typeof logEditSchema>['type']>
const unknown: Unknown[] = []
unknown satisfies never[]
