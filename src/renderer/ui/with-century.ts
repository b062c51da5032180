/**
 * What a field for a day, or for day and time, holds, with the century that a person left out: a year typed as `26`
 * arrives as `0026` and means 2026.
 */
export function withCentury(value: string): string {
  return value.replace(/^00(?=\d\d-)/, '20')
}
