/** The fields that are named with a value; the others stay as they are. */
export function namedFields<T extends object>(fields: T): (keyof T & string)[] {
  return (Object.keys(fields) as (keyof T & string)[]).filter((name) => fields[name] !== undefined)
}

/** The values that a row has in these fields. */
export function valuesOf<T extends object, K extends keyof T>(row: T, names: readonly K[]): Pick<T, K> {
  return Object.fromEntries(names.map((name) => [name, row[name]])) as Pick<T, K>
}
