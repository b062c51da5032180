/** A town and the district of its postcode, with the areas that Royal Mail has. */
const britishDistrict =
  /^\p{Lu}[\p{L}'’ -]{2,40},? (?:A[BL]|B[ABDHLNRST]|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]|F[KY]|G[LU]|H[ADGPRSUX]|I[GPV]|K[ATWY]|L[ADELNSU]|M[EKL]|N[EGNPRW]|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]|T[ADFNQRSW]|UB|W[ACDFNRSV]|YO|ZE)\d{1,2}[A-Z]?$/u

/** Postcodes that tell their country. */
const postcodes: readonly (readonly [pattern: RegExp, country: string])[] = [
  [/(?<![A-Z\d])[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}(?![A-Z\d])/, 'GB'],
  // "Alton GU34": the first half of a British one ends a line.
  [britishDistrict, 'GB'],
  [/(?<![A-Z\d])[ABCEGHJ-NPR-TVXY]\d[A-Z] ?\d[A-Z]\d(?![A-Z\d])/, 'CA'],
  [/(?<![\d-])[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}(?= \p{Lu})/u, 'NL'],
  [/(?<![\d-])\d{4}-\d{3}(?= \p{Lu})/u, 'PT'],
  [/(?<![\d-])\d{5}-\d{3}(?!\d)/, 'BR'],
  [/(?<![\d-])\d{2}-\d{3}(?= \p{Lu})/u, 'PL'],
  [/(?<!\p{L})D-\d{5} /u, 'DE'],
  [/(?<!\p{L})A-\d{4} /u, 'AT'],
  [/(?<!\p{L})CH-\d{4} /u, 'CH'],
  [/(?<!\p{L})B-\d{4} /u, 'BE'],
  [/(?<!\p{L})F-\d{5} /u, 'FR'],
  [/(?<!\p{L})L-\d{4} /u, 'LU'],
  [/\p{L} \((?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-6])\)/u, 'FR'],
  // "Sélestat - 67", "56 - LORIENT"
  [/^[\p{L}\p{M}'’ -]{2,40} [-–] (?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-6])$/u, 'FR'],
  [/^(?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-6]) [-–] \p{Lu}{2}/u, 'FR']
]

/** Postcodes that are nothing but digits, by how many there are, with the countries that have them. */
const digits: readonly (readonly [pattern: RegExp, countries: ReadonlySet<string>])[] = [
  [/(?:^|[\s(,])\d{5} \p{Lu}/u, new Set(['DE', 'FR', 'IT', 'ES', 'MX'])],
  [/(?:^|[\s(,])[1-9]\d{3} \p{Lu}/u, new Set(['AT', 'CH', 'BE', 'LU', 'DK', 'NO'])]
]

/**
 * The countries that the postcodes of a line belong to, as far as their shape tells; of those that are nothing but
 * digits the one among `near`.
 */
export function hintsOfPostcode(line: string, near?: ReadonlySet<string>): string[] {
  if (!/\d/.test(line)) return []
  const told = postcodes.filter(([pattern]) => pattern.test(line)).map(([, country]) => country)
  if (told.length > 0 || near === undefined) return told
  const [country, ...others] = digits.flatMap(([pattern, countries]) =>
    pattern.test(line) ? [...near].filter((hint) => countries.has(hint)) : []
  )
  return country === undefined || others.length > 0 ? [] : [country]
}

const languageCountries: Readonly<Record<string, string>> = {
  de: 'DE AT CH',
  fr: 'FR BE CH LU',
  es: 'ES MX AR CO CL PE',
  it: 'IT',
  nl: 'NL BE',
  pt: 'PT BR',
  en: 'GB US IE CA AU NZ'
}

/** Signs of a country in a page's text: its currency, its top-level domain; with letters one of which each sign holds. */
const signs: readonly (readonly [pattern: RegExp, countries: string, parts: readonly string[]])[] = [
  [/£ ?\d|\bGBP\b|\.co\.uk\b|\.org\.uk\b|\.gov\.uk\b|\.ac\.uk\b/, 'GB', ['£', 'GBP', '.uk']],
  [/\bCHF\b|\w\.ch\b/, 'CH', ['CHF', '.ch']],
  [/\w\.de\b(?!\w)|\bGmbH\b|\(m\/w\/d\)|\bTVöD\b|\bTV-L\b/, 'DE', ['.de', 'GmbH', '(m/w/d)', 'TV']],
  [/\w\.at\/|\w\.at\b(?= |$)|Kollektivvertrag/, 'AT', ['.at', 'Kollektivvertrag']],
  [/\bR\$ ?\d|\.com\.br\b|\bCLT\b/, 'BR', ['R$', '.br', 'CLT']],
  [/\w\.pt\b/, 'PT', ['.pt']],
  [/\w\.nl\b/, 'NL', ['.nl']],
  [/\w\.be\b/, 'BE', ['.be']],
  [/\w\.fr\b|\bCDI\b/, 'FR', ['.fr', 'CDI']],
  [/\w\.es\b/, 'ES', ['.es']],
  [/\w\.it\b|\bCCNL\b|\bRAL\b/, 'IT', ['.it', 'CCNL', 'RAL']],
  [/\w\.ie\b/, 'IE', ['.ie']],
  [/₹|\bINR\b|\bLPA\b/, 'IN', ['₹', 'INR', 'LPA']],
  [/\bAUD\b|\.com\.au\b|superannuation/, 'AU', ['AUD', '.au', 'superannuation']],
  [/\bNZD\b|\.co\.nz\b/, 'NZ', ['NZD', '.nz']],
  [/\bCAD\b|\bC\$ ?\d|\w\.ca\b/, 'CA', ['CAD', 'C$', '.ca']],
  [/\bMXN\b|\.com\.mx\b|\bIMSS\b/, 'MX', ['MXN', '.mx', 'IMSS']],
  [/\bARS\b|\.com\.ar\b/, 'AR', ['ARS', '.ar']],
  [/\bCLP\b/, 'CL', ['CLP']],
  [/\bCOP\b|\.com\.co\b/, 'CO', ['COP', '.co']],
  [/\bUSD\b|\b401\(?k\)?|\bE-Verify\b|\bEEO\b/, 'US', ['USD', '401', 'Verify', 'EEO']]
]

/** How much of a page's text is looked at for signs, in UTF-16 units. */
const longestLook = 30_000

/**
 * The countries that a page speaks of without naming a place: by currency, domain and terms of its country; when there
 * are none, those of its language.
 */
export function hintsOfPage(text: string, language: string | null): ReadonlySet<string> {
  const look = text.slice(0, longestLook)
  const told = signs
    .filter(([pattern, , parts]) => parts.some((part) => look.includes(part)) && pattern.test(look))
    .map(([, country]) => country)
  const spoken = (languageCountries[language ?? ''] ?? '').split(' ').filter((country) => country !== '')
  const both = told.filter((country) => spoken.includes(country))
  if (both.length > 0) return new Set(both)
  return new Set(told.length > 0 ? told : spoken)
}
