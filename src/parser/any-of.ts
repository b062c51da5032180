import { alternativesOf, firstSigns } from './alternatives'

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

/** Asks only those alternatives that can begin as the text does; all are anchored and heed case. */
function testAnchored(sources: readonly string[], flags: string): Test | undefined {
  const bySign = new Map<string, string[]>()
  for (const source of sources) {
    for (const sign of new Set(firstSigns(source.slice(1)))) bySign.set(sign, [...(bySign.get(sign) ?? []), source])
  }
  const tests = new Map([...bySign].map(([sign, some]) => [sign, testOf(some, flags)]))
  return (text) => tests.get(text.charAt(0))?.(text) === true
}

/** The tests that together ask for patterns of the same flags. */
function testsFor(patterns: readonly RegExp[], flags: string): (Test | undefined)[] {
  const sources = patterns.flatMap(({ source }) => alternativesOf(source))
  const kinds = Map.groupBy(sources, (source) => {
    if (!source.startsWith('^')) return 'free'
    if (anything.test(source)) return 'anywhere'
    return flags.includes('i') || firstSigns(source.slice(1)) === undefined ? 'anchored' : 'signed'
  })
  return [
    testAnchored(kinds.get('signed') ?? [], flags),
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
