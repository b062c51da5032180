import type { Match } from '../finding'

const degrees = [
  "(?:(?:a |an )?(?:relevant |completed |accredited |advanced |undergraduate |graduate |postgraduate )?)(?:bachelor|master|associate|doctoral|doctorate|university|college|undergraduate|graduate|postgraduate|advanced|technical|nursing|law|engineering)(?:['’]?s)?(?:,? (?:or|and|\\/) (?:master|bachelor|doctoral|advanced)(?:['’]?s)?)? (?:degree|diploma)s?",
  "(?:bachelor|master)s?(?:[’']s)? (?:of|in|or|degree) ",
  '(?:B\\.?Sc\\.?|M\\.?Sc\\.?|B\\.?Eng\\.?|M\\.?Eng\\.?|B\\.?A\\.?|M\\.?A\\.?|BS|MS|BS\\/MS|BSc\\/MSc)(?: degree)? in ',
  '(?:Ph\\.?D\\.?|doctorate|Promotion|Doktortitel|doctorat|doctorado|dottorato|doutorado|doutoramento)(?: (?:degree|student))?(?: (?:in|in der|im|en|em) )',
  '(?:degree|diploma|qualification) in ',
  'high school diploma|\\bGED\\b|secondary school (?:diploma|certificate)|A[- ]levels?|GCSEs?',
  '(?:(?:erfolgreich )?abgeschlossene[sr]?|ein) (?:\\p{L}+[ ,]+){0,3}?(?:\\p{L}*studium|\\p{L}*ausbildung|lehre)',
  'abschluss (?:als|in|im)|(?:fach)?hochschulabschluss|hochschulstudium|studium (?:der|des|im|in)|\\p{L}*abitur|meisterbrief|mittlere reife|hauptschulabschluss|realschulabschluss|staatsexamen|staatlich anerkannte[rs]?|examinierte[rs]?|(?:ausbildung|lehre) (?:als|zum|zur|im bereich)|approbation',
  "bac ?\\+ ?\\d(?:\\/\\d)?|diplômée?\\(?e?\\)? (?:d[’']|de |en |du )|diplôme (?:d[’']|de |en )|école d[’']ingénieurs?|formation (?:supérieure|bac|en|de type)|titulaire d[’']un|\\bBTS\\b|\\bDUT\\b|\\bBUT\\b|\\bCAP\\b|master 2|master (?:en|spécialisé)",
  'titulación|titulado|grado (?:en|universitario|superior|medio)|licenciatura|ingeniería (?:en|informática|industrial|técnica)|formación profesional|ciclo formativo|bachillerato|FP ?(?:de grado|II|2)',
  'laurea(?:to|ta)?(?: (?:triennale|magistrale|specialistica|in))?|diploma (?:di|in|tecnico)|perito',
  '(?:een )?(?:afgeronde )?(?:hbo|wo|mbo)(?:(?:[ /-]| of )(?:hbo|wo|mbo|\\d))*(?:[ -](?:opleiding|diploma|niveau|bachelor|master|werk))|afgeronde \\p{L}*opleiding',
  'ensino (?:superior|médio)|graduação|mestrado|formação superior|curso superior|12\\.?º ano|escolaridade'
]
const degree = new RegExp(`(?<![\\p{L}\\p{N}])(?:${degrees.join('|')})`, 'giu')
/** Letters that each of them holds: most texts have none, and to look for these is quick. */
const degreeHint =
  /degree|dipl[oô]m|bachelor|master|[bm]\.?(?:sc|eng|a|s)\b|ph\.?d|do[ck]t|dott|dout|promotion|qualification|ged|secondary school|level|gcse|studium|ausbildung|lehre|abschluss|abitur|meister|reife|staat|examin|approbation|bac ?\+|école|formation|titul|bts|dut|but|cap|grado|licenc|ingenier|formaci|ciclo|bachill|fp|laurea|perito|opleiding|niveau|[ -]werk|ensino|gradua|mestrado|formação|curso|12\.?º|escolar/i
const clauseEnd =
  /[;\n•]|[ ,]+(?:(?:and|und|et|y|e|en|plus|mit|with|con|com|met) )?(?:(?:at least|mindestens|mind\.|au moins|al menos|minimum|mínimo de|almeno|minimaal|a minimum of) )?\d{1,2}\+? (?:years?|jahren?|ans|años|anni|jaar|anos)(?=[ .,']|$)|\.(?=\s|$)|,(?= (?:and|und|et|with|mit|avec|as well|sowie) )/
/** Longest statement that is kept, in UTF-16 units. */
const longest = 160
/** Sentences about what is paid or taught, not asked: "we support your master's degree". */
const offered =
  /reimburse|tuition|we (?:support|offer|pay)|förder|unterstütz|support your|während (?:deines|ihres)|werkstudent|students? (?:of|in)|scholarship/i

/** Where a clause begins to speak of years or of the person, not of the degree: "et vous justifiez de 5 à 7 ans". */
const otherDemand =
  /[ ,–-]+(?:(?:et|and|und|y|e|en) )?(?:(?:vous (?:justifiez|avez|disposez|possédez|êtes)|you (?:have|bring)|sie (?:verfügen|haben|bringen)|du (?:hast|bringst)|(?:cuentas|cuenta) con|aportas|possiedi|hai maturato|je (?:hebt|beschikt)|possui|tem) |(?:(?:avec|mit|with|con|met|com|de|von) )?(?:mindestens |mind\. |au moins |at least |al menos |almeno |minimaal |(?:une expérience |experiencia |esperienza |erfahrung )(?:de |di |von )?)?\d{1,2} ?(?:-|–|à|bis|to|a|ai|tot|até) ?\d{1,2} (?:years?|jahren?|ans|años|anni|jaar|anos)(?!\p{L}))/iu
/** Sentences of colleagues, who have the degree already. */
const ofColleagues =
  /zusammen(?!\p{L})|gemeinsam|(?<!\p{L})(?:unser(?:e|em|en)? team|kolleg\p{L}*|together|alongside|colleagues|aux côtés|collègues|junto a|compañer\p{L}*|insieme|collegh\p{L}*|samen met|collega\p{L}*|colegas)(?!\p{L})/iu
/** How far behind a degree its sentence is read for them, in UTF-16 units. */
const reachOfSentence = 80

/** A statement without a bracket whose other half lies outside it. */
function withoutHalfBrackets(value: string): string {
  let open = 0
  for (const [at, sign] of [...value].entries()) {
    if (sign === '(') open++
    else if (sign === ')' && --open < 0) return [...value].slice(0, at).join('')
  }
  return open > 0 ? value.slice(0, value.lastIndexOf('(')) : value
}

/** The statement that begins with a degree, up to the end of its clause. */
function statementEnd(text: string, start: number, least: number): number {
  const rest = text.slice(least, start + longest)
  const end = rest.search(clauseEnd)
  if (end >= 0) return least + end
  if (start + longest >= text.length) return least + rest.length
  const space = rest.lastIndexOf(' ')
  return least + (space < 0 ? rest.length : space)
}

/** Words in small letters that are French diplomas only in capitals: "but", "cap". */
const frenchDiploma = /^(?:but|cap|bep|bts|dut)$/

/** The education that a text asks for, as stated: from the degree to the end of its clause. */
export function findEducation(text: string): Match<string>[] {
  const found: Match<string>[] = []
  if (!degreeHint.test(text)) return found
  let floor = 0
  for (const match of text.matchAll(degree)) {
    if (match.index < floor || frenchDiploma.test(match[0].trim())) continue
    const before = text.slice(Math.max(0, match.index - 60), match.index)
    if (offered.test(before.slice(before.lastIndexOf('\n') + 1))) continue
    const least = match.index + match[0].length
    const clause = /^[^.!?\n]*/.exec(text.slice(least, least + reachOfSentence))?.[0] ?? ''
    if (ofColleagues.test(clause) || ofColleagues.test(before.slice(before.search(/[^.!?\n]*$/)))) continue
    const end = statementEnd(text, match.index, least)
    const rest = text.slice(least, end)
    const other = rest.search(otherDemand)
    const value = withoutHalfBrackets(text.slice(match.index, other < 0 ? end : least + other))
      .trimEnd()
      .replace(/[,:–-]$/, '')
    found.push({ value, start: match.index, end: match.index + value.length })
    floor = end
  }
  return found
}
