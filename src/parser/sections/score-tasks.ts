import { taskVerbs, taskWords } from '../vocabulary/task-words'

/** What the ways to speak of a task weigh. */
const weights = { verb: 1.1, noun: 0.9, end: 0.6 } as const
/** Longest line of a list, in UTF-16 units; of a longer text each sentence is looked at. */
const shortLine = 200
/** How many sentences of a text are looked at, and how many of them count. */
const mostSentences = 6
const mostCounted = 2

/** Sentences of a text speak to the reader; fragments without a subject are of lists. */
const toReader = /^(?:you|du|ihr|sie|tu|vous|je|jij|te)\b|^\p{L}{2,}(?:aras|eras|iras|erai|irai|arai)\b/u

function lineScore(line: string, tongue: string): number {
  // A question asks, and tells no task: "Vous travaillez déjà ici ?"
  if (/\?/.test(line)) return 0
  const first = /^\p{L}+/u.exec(line)?.[0] ?? ''
  // "Measures discharge": what the holder of the post does, in the third person.
  if (tongue === 'en' && (taskVerbs.has(first) || (first.endsWith('s') && taskVerbs.has(first.slice(0, -1)))))
    return weights.verb
  const words = taskWords[tongue]
  if (words === undefined) return 0
  if (words.verbs.test(line)) return weights.verb
  if (words.nouns.test(line)) return weights.noun
  return words.ends?.test(line) === true ? weights.end : 0
}

/** How much the beginnings of a folded text's sentences speak for tasks: 0 and more. */
export function taskScore(folded: string, tongue: string): number {
  const bare = folded.replace(/^[^\p{L}]+/u, '')
  if (bare.length < shortLine) return lineScore(bare, tongue)
  return bare
    .split(/(?<=[.!?;:]) /u, mostSentences)
    .filter((line) => toReader.test(line))
    .map((line) => lineScore(line, tongue))
    .sort((one, other) => other - one)
    .slice(0, mostCounted)
    .reduce((sum, score) => sum + score, 0)
}
