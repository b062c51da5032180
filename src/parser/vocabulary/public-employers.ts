/** A town that is an employer, with the country that its kind belongs to, if to one only. */
export interface PublicEmployer {
  readonly name: string
  readonly country: string | null
}

const town =
  "(\\p{Lu}[\\p{L}\\p{M}'’.]{1,30}(?:[ -](?:(?:am|an|der|im|ob|sur|sous|de|del|della|do|da|dos|la|le|les|en|aan|den|upon|on|di)[ -])?(?:d['’]|l['’])?\\p{Lu}[\\p{L}\\p{M}'’.]{1,30}){0,3})"

/** What a town's administration is called before its name, with its country; `-` where several have it. */
const kinds: readonly (readonly [words: string, country: string | null])[] = [
  [
    '(?:Große Kreis|Hanse|Universitäts|Landeshaupt|Kreis|Klingen|Berg)?[Ss]tadt|Gemeinde|Marktgemeinde|Stadtgemeinde|Samtgemeinde|Verbandsgemeinde|Ortsgemeinde|Stadtverwaltung|Gemeindeverwaltung|Stadtwerke',
    null
  ],
  ["(?:[Vv]ille|[Mm]airie|[Cc]ommune) (?:de |d['’])(?:la |le |l['’])?(?=\\p{Lu})", null],
  ["(?:Ayuntamiento|Ajuntament|Concello|Excmo\\. Ayuntamiento) (?:de |d[’'])", null],
  ['(?:Comune|Città) di', 'IT'],
  ['[Gg]emeente', null],
  ['(?:Câmara Municipal|Município|Junta de Freguesia) d[eoa]s?', 'PT'],
  ['Prefeitura(?: Municipal)? d[eoa]', 'BR'],
  ['(?:City|Town|Borough|Village) of', null]
]

const before = kinds.map(([words, country]) => [`(?:${words}) ?${town}`, country] as const)
const behind = new RegExp(`^${town} (?:City|Town|Borough|District|Metropolitan Borough) Council$`, 'u')

/** What follows where such a town looks for somebody, after a note in brackets. */
const seeks =
  '(?: ?\\([^()]{1,90}\\)|, [^.,]{2,80},)? (?:sucht|stellt|besetzt|schreibt|hat .{1,60} zu besetzen|recrute|recherche|cherche|busca|convoca|ofrece|precisa|selecciona|contrata|cerca|ricerca|seleziona|assume|indice|zoekt|vraagt|werft|procura|recruta|pretende|abre|seeks|is (?:hiring|recruiting|looking|seeking)|invites)(?!\\p{L})'

const whole = before.map(([pattern, country]) => [new RegExp(`^${pattern}$`, 'u'), country] as const)
const sought = before.map(
  ([pattern, country]) =>
    [
      new RegExp(`(?:^|[.!?:] |(?:^|\\s)(?:Die|Der|La|Le|El|Il|De|A|O|The|die|la) )${pattern}${seeks}`, 'u'),
      country
    ] as const
)

/** A town's administration in a text, with where it stands and whether it is said to look for somebody. */
export interface PublicName {
  readonly value: string
  readonly start: number
  readonly isSeeking: boolean
}

/** Districts and other bodies that are employers by their names, beyond the kinds of towns. */
const bodies =
  "Landkreis|Landratsamt|Kreisverwaltung|Bezirk|Amt|Landschaftsverband|Bezirksamt|Conseil départemental (?:de |du |d['’])(?:la |l['’])?|Communauté (?:de communes|d['’]agglomération) (?:de |du |d['’])?|Département (?:de |du |d['’])(?:la |l['’])?|Diputación (?:Provincial )?de|Provincia di|Regione|Unione dei Comuni|Provincie|Waterschap"
/** Behind these a town's name stands as a place: "in der Stadt Köln", "cerca del Comune di Olmo". */
const inPassing =
  /(?:\b(?:in|im|aus|nach|um|bei|dans|à|en|au|nella|nel|a|te|near|the)(?: der| die| den| la| le| el| il| the| de)?|\bdel|\bdella|\bder) $/i
const anyPublic = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${[...kinds.map(([words]) => `(?:${words}) ?`), `(?:${bodies}) ?`].join('|')})${town}`,
  'gu'
)
const publicHint =
  /tadt|emeinde|ille |airie|ommune|yuntamiento|Ajuntament|Concello|Comun|Città|emeente|Câmara|Município|Junta|Prefeitura|(?:City|Town|Borough|Village) of|Land(?:kreis|rats|schafts)|Kreisv|Bezirk|Amt |Conseil|Communauté|Département|Diputación|Provinci|Region|Waterschap/
const seeksBehind = new RegExp(`^${seeks}`, 'u')
const employs =
  /^(?: ?\([^()]{1,90}\)|, [^.,]{2,80},)? (?:ist|is|est|è|es|employs|beschäftigt|bietet|ha indetto|indice|als)\b/

/** All names of towns' administrations in a text, but those that stand there as places. */
export function findPublicNames(text: string): PublicName[] {
  if (text.length > 4_000 || !publicHint.test(text)) return []
  return [...text.matchAll(anyPublic)].flatMap((match) => {
    const value = match[0]
    const behindName = text.slice(match.index + value.length, match.index + value.length + 200)
    const isSeeking = seeksBehind.test(behindName) || employs.test(behindName)
    if (!isSeeking && inPassing.test(text.slice(Math.max(0, match.index - 16), match.index))) return []
    return [{ value, start: match.index, isSeeking }]
  })
}

/** The town of an employer by its name: "Stadt Tannholm", "Câmara Municipal de Vale Torto", "Orrick Borough Council". */
export function publicEmployer(company: string): PublicEmployer | undefined {
  if (company.length > 80) return undefined
  const council = behind.exec(company)?.[1]
  if (council !== undefined) return { name: council, country: null }
  for (const [pattern, country] of whole) {
    const name = pattern.exec(company)?.[1]
    if (name !== undefined) return { name, country }
  }
  return undefined
}

/** The town that a text says to be looking for somebody: "Die Stadt Tannholm (9.000 Einwohner) sucht". */
export function publicEmployerSought(text: string): PublicEmployer | undefined {
  for (const [pattern, country] of sought) {
    const name = pattern.exec(text)?.[1]
    if (name !== undefined) return { name, country }
  }
  return undefined
}
