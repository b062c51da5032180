import type { Context } from './context'
import type { Block } from './page'

/** Longest line that can be a question or a label with its answer on the next line, in UTF-16 units. */
const longestQuestion = 90

const refusal =
  /^(?:no|none|nein|non|nee|não|keine?s?|not (?:available|eligible|possible|offered|provided|permitted|supported|allowed|applicable)|unavailable|nicht (?:möglich|verfügbar)|no disponible|non disponibile|niet mogelijk)[.!]?$/i
const consent = /^(?:yes|ja|oui|s[ií]|sì|sim|available|possible|eligible|allowed|provided|offered)[.!]?$/i

/** Whether words are nothing but a no ("No", "Not available"). */
export function isRefusal(words: string): boolean {
  return refusal.test(words.trim())
}

/** Whether words are nothing but a no or a yes. */
export function isAnswer(words: string): boolean {
  return refusal.test(words.trim()) || consent.test(words.trim())
}

/** The block below a short line, where it does nothing but answer it: "Remote job", then "No"; else undefined. */
export function answerBelow(context: Context, at: number): Block | undefined {
  const { blocks } = context.outline
  const [question, answer] = [blocks[at], blocks[at + 1]]
  if (question === undefined || answer === undefined || question.text.length > longestQuestion) return undefined
  return isAnswer(answer.text) && !isAnswer(question.text) ? answer : undefined
}
