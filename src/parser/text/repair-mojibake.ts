/** Windows-1252 characters from 0x80 to 0x9f; a blank stands for those that are not assigned. */
const upperHalf = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

const byteOf: ReadonlyMap<string, number> = new Map([...upperHalf].map((character, at) => [character, 0x80 + at]))

/** A first byte and its followers, as they look when UTF-8 is read as Windows-1252. */
const doubled = /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3}/g
/** The text is left alone when fewer places than this look doubly encoded. */
const fewest = 2

function byteAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit < 0x100 ? unit : (byteOf.get(text.charAt(at)) ?? -1)
}

function widthOf(first: number): number {
  if (first >= 0xf0) return 4
  return first >= 0xe0 ? 3 : 2
}

/** The character that the run's first bytes encode with the rest kept; the run itself when they encode none. */
function repairRun(run: string): string {
  const first = byteAt(run, 0)
  const width = widthOf(first)
  if (run.length < width) return run
  let code = first & (0xff >> (width + 1))
  for (let i = 1; i < width; i++) {
    const byte = byteAt(run, i)
    if (byte < 0x80 || byte > 0xbf) return run
    code = (code << 6) | (byte & 0x3f)
  }
  return code > 0x10ffff ? run : String.fromCodePoint(code) + run.slice(width)
}

/** Text that was written as UTF-8 and read as Windows-1252 ("â€™"), once or twice, made whole; other text unchanged. */
export function repairMojibake(text: string): string {
  let repaired = text
  for (let round = 0; round < 2; round++) {
    const runs = repaired.match(doubled) ?? []
    if (runs.filter((run) => repairRun(run) !== run).length < fewest) return repaired
    repaired = repaired.replace(doubled, repairRun)
  }
  return repaired
}
