import { alternativesOf } from './alternatives'

type Test = (text: string) => boolean

function testOf(sources: readonly string[], flags: string): Test | undefined {
  const pattern = sources.length === 0 ? undefined : new RegExp(sources.join('|'), flags)
  return pattern && ((text) => pattern.test(text))
}

/** A beginning of any characters, as many as there may be. */
const anything = /^\^\.\{\d+,\d+\}/

/** Asks those that begin with anything only about a text that has what follows. */
function testAnywhere(sources: readonly string[], flags: string): Test | undefined {
  const hint = testOf(
    sources.map((source) => source.replace(anything, '')),
    flags
  )
  const test = testOf(sources, flags)
  return hint && test && ((text) => hint(text) && test(text))
}

/** The tests that together ask for patterns of the same flags. */
function testsFor(patterns: readonly RegExp[], flags: string): (Test | undefined)[] {
  const sources = patterns.flatMap(({ source }) => alternativesOf(source))
  const kinds = Map.groupBy(sources, (source) => {
    if (!source.startsWith('^')) return 'free'
    return anything.test(source) ? 'anywhere' : 'anchored'
  })
  return [
    testOf(kinds.get('anchored') ?? [], flags),
    testOf(kinds.get('free') ?? [], flags),
    testAnywhere(kinds.get('anywhere') ?? [], flags)
  ]
}

/**
 * Asks whether a text has any of the patterns, with as few attempts as their beginnings allow. None may refer to its
 * own groups, be sticky or go on from match to match.
 */
export function testAny(patterns: readonly RegExp[]): Test {
  const groups = Map.groupBy(patterns, ({ flags }) => flags)
  const tests = [...groups].flatMap(([flags, some]) => testsFor(some, flags)).filter((test) => test !== undefined)
  return (text) => tests.some((test) => test(text))
}
