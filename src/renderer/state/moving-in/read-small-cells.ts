import type { Posting } from '../../../shared/posting'

/** The web address of a cell that is nothing else; `www.` gets the `https://` that it leaves out. */
export function readLink(cell: string): string | null {
  const text = cell.trim()
  if (/^https?:\/\/[^\s<>"]{3,1990}$/i.test(text)) return text
  return /^www\.[^\s<>"]{3,1990}$/i.test(text) ? `https://${text}` : null
}

const modes: readonly (readonly [pattern: RegExp, mode: NonNullable<Posting['workMode']>])[] = [
  [/\bhybrid\w*|\bhíbrid[oa]\b|\bhybride\b|\bibrid[oa]\b/i, 'hybrid'],
  [
    /\bremote\b|\bhome ?office\b|\bwork from home\b|\bwfh\b|\btélétravail\b|\bremot[oa]\b|\btelework\b|\bda remoto\b|\bzdalnie\b/i,
    'remote'
  ],
  [/\bon-?site\b|\bin-?office\b|\bvor ort\b|\bsur site\b|\bpresencial\b|\bin sede\b/i, 'onsite']
]

/** The places that a cell names, and how one works there where it says that. */
export function readPlace(cell: string): {
  readonly places: readonly string[]
  readonly workMode: Posting['workMode']
} {
  const workMode = modes.find(([pattern]) => pattern.test(cell))?.[1] ?? null
  const parts = cell.split(/\s*[;|\n]\s*|\s+\/\s+/)
  const named = parts.map((part) => {
    const bare = modes.reduce((rest, [pattern]) => rest.replace(pattern, ''), part)
    return bare.replace(/\(\s*\)|\[\s*\]/g, '').replace(/^[\s,\-–/:]+|[\s,\-–/:]+$/g, '')
  })
  return { places: named.filter((place) => /[\p{L}\d]/u.test(place)).slice(0, 20), workMode }
}

/**
 * How excited each cell of a column says that somebody is, 1 to 5: figures, figures of five, stars. Of a column that
 * counts otherwise nothing is read, because its 4 would mean something else.
 */
export function readExcitement(cells: readonly string[]): readonly (number | null)[] {
  const read = cells.map((cell) => {
    const text = cell.replaceAll('\ufe0f', '').trim()
    const stars = /^[★⭐🌟✭✮☆ ]+$/u.test(text) ? [...text].filter((sign) => /[★⭐🌟✭✮]/u.test(sign)).length : 0
    if (stars > 0) return stars
    const match = /^(\d{1,3})(?:[.,]0+)?(?:\s?\/\s?(\d{1,3}))?(?:\s?(?:stars?|sterne?|étoiles?|estrellas?))?$/iu.exec(
      text
    )
    if (match === null) return text === '' ? null : Number.NaN
    return match[2] !== undefined && match[2] !== '5' ? 100 : Number(match[1])
  })
  const isOfFive = read.every((value) => value === null || Number.isNaN(value) || (value >= 0 && value <= 5))
  return read.map((value) => (isOfFive && value !== null && value >= 1 ? value : null))
}
