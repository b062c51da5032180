import { createPhrases, type Phrases } from '../findings/phrases'
import { careSkills } from './skills/care'
import { cloudSkills } from './skills/cloud'
import { dataSkills } from './skills/data'
import { designSkills } from './skills/design'
import { embeddedSkills } from './skills/embedded'
import { engineeringSkills } from './skills/engineering'
import { financeSkills } from './skills/finance'
import { languagesSkills } from './skills/languages'
import { learningSkills } from './skills/learning'
import { marketingSkills } from './skills/marketing'
import { officeSkills } from './skills/office'
import { peopleSkills } from './skills/people'
import { practicesSkills } from './skills/practices'
import { securitySkills } from './skills/security'
import { tradesSkills } from './skills/trades'
import { webSkills } from './skills/web'

/**
 * How much a spelling must be supported: not at all, by its letters, by its place in the sentence, by company, or by
 * company in a list alone.
 */
export type SkillNeed = 'none' | 'letters' | 'place' | 'company' | 'list'

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

/**
 * Skills are written by their canonical names, each with other spellings after `=`, and `;` or a line's end between
 * them. A spelling ending in `!` counts only in exactly these letters; in `~` also not as the first word of a
 * sentence, unless beside other skills; in `?` only beside other skills or behind words such as "experience with"; in
 * `*` only beside other skills. The canonical name is the one that people say: "Spark" for Apache Spark, but "Apache
 * Beam", because "Beam" alone is said of nothing.
 */
const needs: Readonly<Record<string, SkillNeed>> = { '!': 'letters', '~': 'place', '?': 'company', '*': 'list' }

function* spellings(list: string, technical: boolean): Generator<readonly [string, SkillSpelling]> {
  for (const entry of list.split(/[;\n]/)) {
    const [first = '', ...others] = entry.trim().split('=')
    if (first === '') continue
    const name = first.replace(/[!~?*]$/, '')
    for (const spelling of [first, ...others]) {
      const need = needs[spelling.at(-1) ?? ''] ?? 'none'
      const written = need === 'none' ? spelling : spelling.slice(0, -1)
      yield [written, { name, written, need, technical }]
    }
  }
}

const technicalLists = [
  languagesSkills,
  webSkills,
  dataSkills,
  learningSkills,
  cloudSkills,
  practicesSkills,
  securitySkills,
  embeddedSkills
]
const otherLists = [
  officeSkills,
  marketingSkills,
  designSkills,
  financeSkills,
  peopleSkills,
  engineeringSkills,
  tradesSkills,
  careSkills
]

/** Every spelling of every skill. */
export const skills: Phrases<SkillSpelling> = createPhrases(
  (function* () {
    for (const list of technicalLists) yield* spellings(list, true)
    for (const list of otherLists) yield* spellings(list, false)
  })()
)
