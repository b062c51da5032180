/** A row with the facts by which the same one is known elsewhere. */
export interface Pairable {
  readonly id: number
  /**
   * What it must have in common with another to be the same, the surest first. The last one is asked of all; of rows
   * that share it the earlier ones tell which is which.
   */
  readonly keys: readonly string[]
}

/**
 * Finds which rows of one list are the same as which of another: first those that have their surest keys in common, then
 * those that are left and share the next, each row at most once. Answers the ids of `theirs` by those of `ours`.
 */
export function pairRows(ours: readonly Pairable[], theirs: readonly Pairable[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  const taken = new Set<number>()
  const rounds = Math.max(0, ...ours.map(({ keys }) => keys.length))
  for (let round = 0; round < rounds; round += 1) {
    const waiting = new Map<string, number[]>()
    for (const { id, keys } of theirs) {
      const key = keys[round]
      if (key === undefined || taken.has(id)) continue
      const same = waiting.get(key)
      if (same === undefined) waiting.set(key, [id])
      else same.push(id)
    }
    for (const { id, keys } of ours) {
      if (pairs.has(id)) continue
      const found = waiting.get(keys[round] ?? '')?.shift()
      if (found === undefined) continue
      pairs.set(id, found)
      taken.add(found)
    }
  }
  return pairs
}
