/** A mark at the beginning of a text: how long it is, and its number when it counts. */
export interface FoundMark {
  readonly text: string
  readonly length: number
  readonly number: number | null
}

/** Signs that are always bullets, those of fonts of signs included. */
const bullets = /^(?:[•●○◦◉▪▫■□◾◽◆◇❖►▸▶▹➤➢➔➜→»›‣⁃∙·✓✔✅☑✗✦✧★☆⭐❑❒❏❍¾\uf000-\uf8ff]|[\ue000-\uefff])\ufe0f?/u
/** Signs that are bullets with a space after them. */
const dashes = /^[-–—−*+](?= +\D|$)/
/** Letters that bullets become when the name of their font is lost; bullets only when they stand alone. */
const lost = /^[o§üØvqnÞàl]$/
const numbered = /^\(?(\d{1,2})[.)](?= |$)/
const lettered = /^\(?([a-h])\)(?= |$)/

/** The mark of a list's item with which a text begins; `alone` when the text is nothing but what may be one. */
export function findMark(text: string, alone: boolean): FoundMark | undefined {
  const head = text.slice(0, 8)
  const sign = bullets.exec(head) ?? dashes.exec(head) ?? (alone ? lost.exec(head) : null)
  if (sign !== null) {
    if (alone && sign[0].length !== text.length) return undefined
    return { text: sign[0], length: sign[0].length, number: null }
  }
  const counted = numbered.exec(head)
  const letter = counted === null ? lettered.exec(head) : null
  const found = counted ?? letter
  if (found === null || (alone && found[0].length !== text.length)) return undefined
  const number = counted === null ? (letter?.[1] ?? 'a').charCodeAt(0) - 96 : Number(counted[1])
  return { text: found[0], length: found[0].length, number }
}
