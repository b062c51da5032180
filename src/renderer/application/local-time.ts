import type { Instant } from '../../shared/model'

/** A moment as a field for date and time has it, in a zone: `2026-03-01T09:30`. Empty without a moment. */
export function toLocalTime(moment: Instant | null, timeZone: string): string {
  if (moment === null) return ''
  return Temporal.Instant.from(moment)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
}

/** The moment that a field for date and time names in a zone; null for an empty field. */
export function fromLocalTime(local: string, timeZone: string): Instant | null {
  if (local === '') return null
  const zoned = Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone)
  return zoned.toInstant().toString({ fractionalSecondDigits: 3 })
}
