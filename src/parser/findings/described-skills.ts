import type { Match } from '../finding'
import { describedSkills } from '../vocabulary/skills/described'
import { inList } from './skill-neighbours'

/** What may stand before a skill at the head of a demand: how well, how long, and words of knowing. */
const demandLead =
  /(?:^|[.;:•·–\n]|(?<!\p{L})(?:kenntnisse|erfahrung|knowledge|experience|expertise|connaissances?|maîtrise|expérience|conocimientos?|experiencia|conoscenz[ae]|esperienza|kennis|ervaring|conhecimentos?|experiência) (?:in|im|mit|von|of|with|de|des|du|en|con|di|del|della|van|met|em|na|no)) ?(?:[-*•] ?)?(?:(?:sehr |very )?(?:gute[nr]?|fundierte[nr]?|solide[ns]?|sichere[nr]?|erste|grund|idealerweise|gültige[nr]?|sound|solid|strong|good|excellent|proven|advanced|basic|valid|current|recent|own|full|some|an?|eine?n?|une?|een|un|uno|buen[oa]s?|bonnes?|buona|goede?|bo[am]s?|geldige?|(?:kenntnisse|erfahrung|wissen|knowledge|experience|expertise|background|skills?|training|trained|qualified|qualification|connaissances?|maîtrise|expérience|notions|conocimientos?|experiencia|dominio|manejo|conoscenz[ae]|esperienza|kennis|ervaring|conhecimentos?|experiência|domínio)(?: (?:in|im|mit|von|of|with|as|at|de|des|du|en|con|di|del|della|van|met|em|na|no))?) ){0,4}$/iu
/** Words of knowing right behind it: "accounting knowledge", "Schweißkenntnisse". */
const demandBehind =
  /^[ -]?(?:knowledge|experience|expertise|skills|required|essential|erforderlich|zwingend|von vorteil|wünschenswert|vorausgesetzt|preferred|desirable|a plus)(?!\p{L})/iu

/** Whether a skill that is described rather than named stands at the head of its item or beside a tool. */
function isDemanded(text: string, match: Match<string>, all: readonly Match<string>[]): boolean {
  if (demandLead.test(text.slice(Math.max(0, match.start - 80), match.start))) return true
  if (demandBehind.test(text.slice(match.end, match.end + 24))) return true
  return all.some(
    (other) =>
      !describedSkills.has(other.value) &&
      (other.start < match.start ? inList(text, other, match) : inList(text, match, other))
  )
}

/**
 * Those of the skills in a text that are asked for as such. What only describes the work or a training, "accounting",
 * "wound care", a licence, stays where the text is one of demands and names it at the head of an item or beside a tool.
 */
export function askedSkills(
  text: string,
  found: readonly Match<string>[],
  isDemand: boolean
): readonly Match<string>[] {
  return found.filter((match) => !describedSkills.has(match.value) || (isDemand && isDemanded(text, match, found)))
}
