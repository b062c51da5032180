/** How much two titles share, 0 to 1: the part of their words that stand in both (Jaccard). */
export function titleSimilarity(a: string, b: string): number {
  if (a === '' || b === '') return 0
  const [one, other] = [new Set(a.split(' ')), new Set(b.split(' '))]
  const both = one.intersection(other).size
  return both / (one.size + other.size - both)
}
