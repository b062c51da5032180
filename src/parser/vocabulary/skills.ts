import { createPhrases, type Phrases } from '../findings/phrases'
import { cloudSkills, dataSkills, languageSkills, learningSkills, practiceSkills, webSkills } from './skills-software'
import { officeSkills, tradeSkills } from './skills-trades'

/** How much a spelling must be supported: not at all, by its letters, by its place in the sentence, by company. */
export type SkillNeed = 'none' | 'letters' | 'place' | 'company'

/** A spelling of a skill. */
export interface SkillSpelling {
  /** Canonical name. */
  readonly name: string
  /** As written, for spellings that count only in exactly these letters. */
  readonly written: string
  readonly need: SkillNeed
  /** Whether it is a technology that stands in lists with programming languages. */
  readonly technical: boolean
}

const needs: Readonly<Record<string, SkillNeed>> = { '!': 'letters', '~': 'place', '?': 'company' }

function* spellings(list: string, technical: boolean): Generator<readonly [string, SkillSpelling]> {
  for (const line of list.split('; ')) {
    const [first = '', ...others] = line.split('=')
    const name = first.replace(/[!~?]$/, '')
    for (const spelling of [first, ...others]) {
      const need = needs[spelling.at(-1) ?? ''] ?? 'none'
      const written = need === 'none' ? spelling : spelling.slice(0, -1)
      yield [written, { name, written, need, technical }]
    }
  }
}

const technicalLists = [languageSkills, webSkills, dataSkills, learningSkills, cloudSkills, practiceSkills]

/** Every spelling of every skill. */
export const skills: Phrases<SkillSpelling> = createPhrases(
  (function* () {
    for (const list of technicalLists) yield* spellings(list, true)
    for (const list of [officeSkills, tradeSkills]) yield* spellings(list, false)
  })()
)
