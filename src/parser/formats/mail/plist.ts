/** A value of a property list, from either of its forms. Dates and figures that no archive uses are null. */
export type Plist = string | Uint8Array | null | readonly Plist[] | PlistDictionary

/** A dictionary of a property list. */
export interface PlistDictionary {
  readonly [key: string]: Plist | undefined
}

/** Whether a value is a dictionary. */
export function isDictionary(value: Plist | undefined): value is PlistDictionary {
  return value != null && typeof value === 'object' && !(value instanceof Uint8Array) && !Array.isArray(value)
}
