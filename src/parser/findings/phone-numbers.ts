const digits = /(?<![\d\w])(?:\+|00)?\(?\d[\d ()/.-]{6,18}\d(?!\d)/g
/** A day, a span of years, and what else is written like a number to call. */
const noPhone = /^\d{1,2}[./-] ?\d{1,2}[./-] ?(?:\d{4}|\d\d)(?!\d)|^20\d\d[/-]\d|^(?:19|20)\d\d ?[–-] ?(?:19|20)\d\d$/
/** Words right before a number that is quoted, not called. */
const quotedBefore =
  /(?<!\p{L})(?:kennziffer|kennzahl|chiffre|r[ée]f[ée]?r?[eé]?n\p{L}{1,10}|r[ée]f|rif|riferimento|(?:job|stellen|vacature|projekt|ausschreibungs|referenz|referentie|requisition|req)[ -]?(?:id|nr|nummer|code|ref)|vacaturenummer|id|offre|oferta|offerta|annonce|annuncio|anuncio|iban|ust-?id(?:nr)?|siret|siren|n\.?i\.?f|p\.? ?iva)(?: (?:n[°º.]|nr\.?|no\.?|id))?\.?ª?[ :#]{0,3}$/iu

/** The first number of a text that can be called, as written; null where there is none. Days and references are none. */
export function findPhone(text: string): string | null {
  for (const match of text.matchAll(digits)) {
    const value = match[0].trim()
    if (noPhone.test(value) || quotedBefore.test(text.slice(Math.max(0, match.index - 40), match.index))) continue
    return value
  }
  return null
}
