/** Most answers of one function that are kept at a time: a page has some thousand lines. */
const mostAnswers = 20_000

/** Most different keys of one function at a time. */
const mostKeys = 20

const kept: Map<string, unknown>[] = []

/**
 * A function of a text that keeps its answers until `forget`: many finders ask the same of the same line. Only for
 * pure functions whose answers nobody changes.
 */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>()
  kept.push(answers)
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined || answers.has(text)) return known as T
    const answer = read(text)
    if (answers.size >= mostAnswers) answers.clear()
    answers.set(text, answer)
    return answer
  }
}

/**
 * The same for a function that needs to know more than the text; `keyOf` writes that as one string. Callers ask with
 * few different keys, mostly with one.
 */
export function rememberFor<O, T>(
  keyOf: (options: O) => string,
  read: (text: string, options: O) => T
): (text: string, options: O) => T {
  const byKey = new Map<string, Map<string, T>>()
  kept.push(byKey)
  return (text, options) => {
    const key = keyOf(options)
    let answers = byKey.get(key)
    if (answers === undefined) {
      if (byKey.size >= mostKeys) byKey.clear()
      answers = new Map()
      byKey.set(key, answers)
    }
    const known = answers.get(text)
    if (known !== undefined || answers.has(text)) return known as T
    const answer = read(text, options)
    if (answers.size >= mostAnswers) answers.clear()
    answers.set(text, answer)
    return answer
  }
}

/** Drops all answers that were kept, so that nothing of a file stays in memory behind it. */
export function forget(): void {
  for (const answers of kept) answers.clear()
}
