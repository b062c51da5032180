/** Milliseconds since 1970 of a mail's date; null when it is none of the time in which mails are sent. */
export function readMailDate(value: string | null): number | null {
  if (value === null || value.length > 200) return null
  const plain = value.replace(/\([^)]*\)/g, ' ').trim()
  // Without a zone the answer would depend on where it is read.
  const isZoned = /(?:[+-]\d{4}|\b(?:GMT|UTC?|[ECMP][SD]T)|\dZ)$/i.test(plain)
  const time = Date.parse(isZoned ? plain : `${plain} +0000`)
  return time > Date.UTC(1990, 0) && time < Date.UTC(2200, 0) ? time : null
}
