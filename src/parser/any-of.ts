/**
 * One pattern that is found where any of the others is, for asking whether any is: one pass instead of one a pattern.
 * Anchored patterns and others are best joined apart, so that the former are tried at the beginning only. All must
 * have the same flags, and none may refer to its own groups.
 */
export function anyOf(patterns: readonly RegExp[]): RegExp {
  const [first] = patterns
  if (patterns.some(({ flags }) => flags !== first?.flags)) throw new Error('patterns with different flags')
  return new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), first?.flags)
}

/** Whether every alternative of a pattern is written to begin where the text does. */
function isAnchored({ source }: RegExp): boolean {
  return source.startsWith('^')
}

/** Asks whether a text has any of the patterns, which `anyOf` joins as far as they can be. */
export function testAny(patterns: readonly RegExp[]): (text: string) => boolean {
  const groups = Map.groupBy(patterns, (pattern) => `${isAnchored(pattern)} ${pattern.flags}`)
  const tests = [...groups.values()].map(anyOf)
  return (text) => tests.some((pattern) => pattern.test(text))
}
