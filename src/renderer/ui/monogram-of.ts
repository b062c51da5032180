/** How many grounds monograms have: the tokens `--mono-1` and following. */
export const monogramGrounds = 12

const joiners = new Set(['the', 'der', 'die', 'das', 'la', 'le', 'el', 'a', 'an'])

/** The letter or digit that stands for a name, in capitals; `?` for a name without any. */
export function monogramLetter(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? []
  const word = words.find((candidate) => !joiners.has(candidate.toLowerCase())) ?? words[0]
  const [letter] = word ?? '?'
  return (letter ?? '?').toUpperCase()
}

/** The ground of a name, 1 to `monogramGrounds`: always the same for the same name, whatever its case and spaces (FNV-1a). */
export function monogramGround(name: string): number {
  let hash = 0x811c9dc5
  for (const character of name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim()) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  return ((hash >>> 8) % monogramGrounds) + 1
}
