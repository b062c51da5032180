import { isWordUnit } from '../findings/words'

/** How much of a text is looked at to see that it is one, in UTF-16 units. */
const sampleLength = 10_000

/** Whether the text is no text at all: hardly any letters, or many characters that could not be decoded. */
export function isBinary(text: string): boolean {
  const length = Math.min(text.length, sampleLength)
  let readable = 0
  let broken = 0
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0xfffd) broken++
    else if (isWordUnit(unit) || unit === 32 || unit === 10) readable++
  }
  return readable < length * 0.4 || broken > length * 0.1
}
