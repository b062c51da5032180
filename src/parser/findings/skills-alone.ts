import { findSkills } from './skills'

/** A skill before the words, as on a list of tags: names that are common words count only among others. */
const neighbour = 'Python, '

/** Whether the words are nothing but the name of a skill: "Snowflake". */
export function isSkill(words: string): boolean {
  return findSkills(`${neighbour}${words}`).some(
    ({ start, end }) => start === neighbour.length && end === neighbour.length + words.length
  )
}
