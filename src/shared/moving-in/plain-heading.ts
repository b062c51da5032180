/** A heading or a value for comparing: small letters without accents, single spaces between its words. */
export function plainHeading(text: string): string {
  const folded = text
    .slice(0, 200)
    // "dateApplied" is written as "Date Applied" elsewhere.
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
  return folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
