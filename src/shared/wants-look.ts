import type { FieldName } from './posting'

/** Below this confidence a value wants a look. Title and employer are looked at sooner: all else hangs on them. */
const unsureBelow = 0.7
const essentialUnsureBelow = 0.85

/** The fields without which a posting is not worth much. */
export const essentialFields = ['title', 'company'] as const satisfies readonly FieldName[]

/** Whether a value of a field, found with this confidence, wants a look. */
export function wantsLook(field: FieldName, confidence: number): boolean {
  const isEssential = essentialFields.some((name) => name === field)
  return confidence < (isEssential ? essentialUnsureBelow : unsureBelow)
}
