/** A German adjective in a case that only stands behind an article: "Wissenschaftlichen", "Technischen", "Erfahrenen". */
const weakAdjective =
  /(?<=^|\/ ?|[–-] )(\p{Lu}\p{Ll}{2,30}(?:lich|isch|ig|iert|ell|iv|al|är|end|bar|sam|haft|los|ent|fahren))en (?=\p{Lu}\p{Ll}+)/gu
/** Ends of masculine nouns for people, with the endings of their cases. */
const man = /(?:er|or|eur|ent|ant|ist|arzt|mann|oge|at)(?:e?s|e?n)?$/u
/** Nouns that are declined as adjectives: "Fachangestellten". */
const asAdjective = /(?:angestellt|beauftragt|reisend|auszubildend|vorsitzend)en$/iu
const genitive = /(?<=(?:er|or|eur|mann|arzt))e?s(?= |$|\/)/u

function nounAt(title: string, at: number): string {
  return /^[\p{L}-]+/u.exec(title.slice(at))?.[0] ?? ''
}

/**
 * A title in the nominative where it stood behind "die Stelle einer/eines" or "suchen wir einen": "Wissenschaftlichen
 * Mitarbeiters" is "Wissenschaftlicher Mitarbeiter". What does not begin so stays as it is.
 */
export function toNominative(title: string): string {
  return title.replace(weakAdjective, (whole: string, stem: string, at: number) => {
    const noun = nounAt(title, at + whole.length)
    if (/in$/u.test(noun) || asAdjective.test(noun)) return `${stem}e `
    return man.test(noun) ? `${stem}er ` : whole
  })
}

/** The same for the nouns behind those adjectives, which lose the ending of their case. */
export function nounsToNominative(title: string): string {
  const mended = toNominative(title)
  if (mended === title) return title
  return mended.replace(
    /(?<=^|\/ ?)(\p{Lu}\p{Ll}+e[r]? )(\p{Lu}[\p{L}-]+)/gu,
    (_, adjective: string, noun: string) =>
      adjective + (asAdjective.test(noun) ? noun.slice(0, -1) : noun.replace(genitive, ''))
  )
}
