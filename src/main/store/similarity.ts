const shingleSize = 5

function shingles(words: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (let start = 0; start + shingleSize <= words.length; start += 1) {
    found.add(words.slice(start, start + shingleSize).join(' '))
  }
  return found
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  const both = a.intersection(b).size
  return both / (a.size + b.size - both)
}

/** How much two texts share, 0 to 1: the part of their runs of five words that stand in both (Jaccard). */
export function textSimilarity(a: string, b: string): number {
  return overlap(shingles(a.split(' ')), shingles(b.split(' ')))
}

/** How much two titles share, 0 to 1: the part of their words that stand in both. */
export function titleSimilarity(a: string, b: string): number {
  if (a === '' || b === '') return 0
  return overlap(new Set(a.split(' ')), new Set(b.split(' ')))
}
