import { remember } from '../text/remember'

/** Sums that a board works out itself; the words stand before or behind them. */
const reckonedAround =
  /(?:gehalts?|lohn)-?(?:prognose|schätzung|vergleich|rechner|planer|spiegel|check|kompass|barometer|radar|insights?|daten vergleichbarer)|jobsworth|salary (?:calculator|insights?|estimator|check(?:er)?|explorer|data from)|(?:war|ist) diese schätzung|was this estimate|wie (?:berechnen|schätzen) wir|how (?:do|did) we (?:calculate|estimate|work)|comment (?:calculons|estimons)-nous|cómo (?:lo )?(?:calculamos|estimamos)|come (?:lo )?(?:calcoliamo|stimiamo)|average advertised|simulateur de salaire|calculadora de (?:sueldos?|salarios?)|(?:baromètre|barómetro|barometro) (?:des |de |degli )?(?:salaires|sueldos|salarios|stipendi)|salaris(?:kompas|wijzer|check)|glassdoor est|estimated by|schätzung auf basis|estimation (?:indeed|glassdoor|basée)|basado en estimaciones|stima basata|geschätzt von/i
/** Sums that others are paid, and averages; the words stand before them. */
const ofOtherJobs =
  /similar jobs|ähnliche(?:n|r)? (?:jobs|stellen)|emplois similaires|empleos similares|offerte simili|vergelijkbare vacatures|vagas (?:semelhantes|similares)|durchschnittliches gehalt|(?:^|[\s:])Ø ?(?:\d|$)/i

/** Whether words beside sums say that a board worked them out, or that others are paid them. */
export function saysReckoned(words: string, behind: boolean): boolean {
  return behind ? isReckonedAround(words) : isReckonedBefore(words)
}

const isReckonedAround = remember((words: string): boolean => reckonedAround.test(words))
const isReckonedBefore = remember((words: string): boolean => isReckonedAround(words) || ofOtherJobs.test(words))

const pay =
  '(?:salaires?|rémunération|fourchette|salarios?|sueldo|retribución|remuneración|stipendio|retribuzione|salário|remuneração|vencimento|salaris|loon)'
/** Names of an estimate before a sum; American employers call their own ranges "estimated", boards a mere "estimated pay". */
const estimateBefore = new RegExp(
  `(?:(?:^|[\\n|•·(])\\s*(?:(?:our|job|total) )?estimated(?: (?:(?:base|total|annual|hourly) )?(?:pay|salary|compensation|earnings))?|(?:pay|salary) estimates?|geschätzt(?:e[sr]?)? (?:\\p{L}*gehalt|\\p{L}*lohn|vergütung|verdienst|gehaltsspanne)|gehaltsschätzung|${pay} (?:\\p{L}{3,12} )?(?:estimée?s?|estimad[oa]s?|stimat[oa]|geschat)|estimation (?:de |du )(?:la )?${pay}|estimación (?:de |del )${pay}|estimativa (?:de |do |da )${pay}|stima (?:dello |della )${pay}|geschat(?:te)? ${pay}|(?:salaris)?schatting)(?!\\p{L})(?: \\([^()\\n]{1,30}\\))?\\s*[:–-]?\\s*(?:(?:entre|de|da|tra|von|zwischen|between|from|tussen|circa|ca\\.?) )?$`,
  'iu'
)
/** "(von XING geschätzt)", "– estimé par …" right behind a sum; "(geschätzt für Vollzeit)" explains the employer's own. */
const estimateBehind =
  /^[\s(,–*-]{0,4}(?:[^()\n.;\d]{1,24} )?(?:estimated|est\.|est(?=\))|estimate|geschätzt|schätzung|schätzwert|estimée?s?|estimation|estimad[oa]s?|estimación|estimativa|stimat[oa]|stima|geschat|schatting)(?!\p{L})(?! (?:für|pour|para|for|per|voor)(?!\p{L}))/iu
/** The employer's own estimate is a statement. */
const ofEmployer = /employer|arbeitgeber|employeur|empresa|azienda|werkgever|empregador/i

/** Whether the words right around a sum call it an estimate that is not the employer's: `before` and `after` end at it. */
export function isEstimate(before: string, after: string): boolean {
  const behind = estimateBehind.exec(after)
  if (behind !== null) return !ofEmployer.test(behind[0])
  if (ofEmployer.test(after.split('\n', 1)[0] ?? '')) return false
  return estimateBefore.test(before)
}
