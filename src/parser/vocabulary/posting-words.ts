/** Words with which postings ask to apply or say whom they look for, on folded text. */
export const applyWords: readonly RegExp[] = [
  /\b(?:apply (?:now|here|for|by|at|via|online|today|through|with)|to apply|how to apply|your application|send (?:us )?your (?:cv|resume|application)|we(?:'|’)?(?:re| are) (?:hiring|looking for|seeking|recruiting)|(?:is|are) (?:hiring|looking for an?|seeking an?|recruiting)|looking for an? (?:experienced|skilled|senior|talented|motivated)|(?:wanted|needed|required)\b(?= ?[-–.\n]|$)|needs? an? (?:qualified|experienced|reliable|skilled)|join (?:us|our team|the team) (?:as|and)|hiring (?:an?|for)|(?:ideal|successful) candidate)\b/,
  /\b(?:bewerb(?:en|ung|ungen|ungsunterlagen)|wir suchen|suchen wir|gesucht|verstarkung|stellenausschreibung|postul(?:er|ez)|candidatures?|nous recherchons|nous recrutons|recrute|cv et lettre|buscamos|se busca|inscrib|candidat(?:o|ura|i|arsi|ar)|cerchiamo|ricerchiamo|curriculum|solliciteer|solliciteren|sollicitatie|wij zoeken|zoeken wij|op zoek naar|candidate-se|procuramos|estamos contratando|tu cv)\b/,
  /\b(?:as an? [a-z ]{3,50}(?:,)? you (?:will|'ll|’ll)|in this role|in this position|this role|the role|this position|about you|you(?:'|’)?ll (?:be|work|own|lead|build|help)|the candidate)\b/
]

/** Words of employment, a pattern for each kind. */
export const employmentVocabulary: readonly RegExp[] = [
  /\b(?:full[- ]?time|part[- ]?time|permanent|fixed[- ]term|vollzeit|teilzeit|unbefristet|befristet|cdi|cdd|temps plein|temps partiel|jornada completa|media jornada|tempo pieno|tempo indeterminato|part time|fulltime|parttime|vast contract|tempo integral|clt|internship|freelance|contractor)\b/,
  /\b(?:salary|compensation|per hour|per annum|gehalt|vergutung|brutto|salaire|remuneration|salario|retribuzione|stipendio|salaris|remuneracao|wage|pay range|hourly)\b/,
  /\b(?:remote|hybrid|on-?site|home ?office|teletravail|teletrabajo|smart working|thuiswerken|in the office)\b/,
  /\b(?:years? of (?:\w+ )?experience|\d\+? years|berufserfahrung|jahre erfahrung|ans d(?:'|’)experience|anos de experiencia|anni di esperienza|jaar (?:werk)?ervaring|proven experience|experience (?:with|in|as))\b/,
  /\b(?:responsibilities|requirements|qualifications|benefits|aufgaben|anforderungen|profil|missions|requisitos|requisiti|responsabilita|taken|functie-?eisen|duties|skills)\b/,
  /\b(?:vacation|paid leave|annual leave|holidays?|pension|health insurance|401k|pto|urlaubstage|tage urlaub|conges|rtt|vacaciones|ferie|vakantiedagen|mutuelle|ticket restaurant|buoni pasto|vale refeicao)\b/,
  /\((?:m\/w\/d|w\/m\/d|m\/f\/d|h\/f|f\/h|m\/f|m\/v|m\/v\/x|d\/m\/w|m\/w\/x|all genders)\)/
]

/** Words of texts that are something else: invoices, articles, source code, conversations about buying. */
export const foreignWords: readonly RegExp[] = [
  /\b(?:invoice (?:number|no|date)|amount due|subtotal|total due|bill to|vat (?:no|number|id)|rechnungsnummer|rechnungsbetrag|zahlbar bis|facture n|montant ttc|importe total|payment terms|unit price|qty)\b/,
  /\b(?:add to (?:cart|basket)|in den warenkorb|checkout|free shipping|ajouter au panier)\b/,
  /(?:^|\n)\s*(?:import .{1,60} from ['"]|#include <|def \w+\(.*\):|function \w+\(|const \w+ = |public (?:static|class) |package [\w.]+;|<\?php)/,
  /\b(?:by [a-z]+ [a-z]+, staff writer|min read|minute read|published in|abstract\b.{0,40}\bintroduction|et al\.|told reporters|said in a statement|ingredients|preheat|tablespoons?)\b/,
  /\b(?:thanks for reading|share this post|in this (?:post|article|essay))\b/,
  /\b(?:what i learned|here is what|my first year|i have learned)\b/,
  /\b(?:curriculum vitae|dear hiring manager|i am writing to apply|hereby apply|references available)\b/
]
