import * as v from 'valibot'
import { id } from './edit'

/** Whose original is meant: that of a posting, or a file that was refused, as long as it waits. */
export const originalOwnerSchema = v.union([v.object({ postingId: id }), v.object({ refusalId: id })])
export type OriginalOwner = v.InferOutput<typeof originalOwnerSchema>
