import type { Evidence, FieldName } from './posting'

/** How carefully imports are looked over: only what is unsure, what is a little unsure too, or everything. */
export const cares = ['unsure', 'little', 'always'] as const
/** How carefully imports are looked over. */
export type Care = (typeof cares)[number]

/** Below this confidence a value wants a look. Title and employer are looked at sooner: all else hangs on them. */
const unsureBelow: Readonly<Record<Care, { readonly essential: number; readonly other: number }>> = {
  unsure: { essential: 0.85, other: 0.7 },
  little: { essential: 0.95, other: 0.85 },
  always: { essential: 0.95, other: 0.85 }
}

/** The fields without which a posting is not worth much. */
export const essentialFields = ['title', 'company'] as const satisfies readonly FieldName[]

/** The fields that decide, with more care than the least, whether a posting waits to be looked over. */
const weighedWithCare = [
  ...essentialFields,
  'locations',
  'workMode',
  'salary',
  'employmentTypes',
  'seniority',
  'deadline'
] as const satisfies readonly FieldName[]

/** Whether a value of a field, found with this confidence, wants a look. */
export function wantsLook(field: FieldName, confidence: number, care: Care = 'unsure'): boolean {
  const isEssential = essentialFields.some((name) => name === field)
  const { essential, other } = unsureBelow[care]
  return confidence < (isEssential ? essential : other)
}

/** What of a posting is to be looked over. */
export interface Doubts {
  /** The essential fields of which nothing was found. */
  readonly missing: readonly FieldName[]
  /** The fields whose values are unsure. */
  readonly unsure: readonly FieldName[]
}

/** What of a posting is to be looked over; `found` are the fields that have a value, with how sure it is. */
export function doubtsOf(
  names: Readonly<Record<(typeof essentialFields)[number], string | null>>,
  found: Readonly<Record<string, Pick<Evidence, 'confidence'> | undefined>>,
  care: Care
): Doubts {
  const missing = essentialFields.filter((field) => names[field] === null || names[field] === '')
  const weighed: readonly FieldName[] = care === 'unsure' ? essentialFields : weighedWithCare
  const unsure = weighed.filter((field) => {
    const confidence = found[field]?.confidence
    return confidence !== undefined && !missing.some((name) => name === field) && wantsLook(field, confidence, care)
  })
  return { missing, unsure }
}
