import { isSigned, mailbox } from '../contacts/find-contacts'
import { type Context, toFinding } from '../context'
import type { Finding } from '../finding'
import { looksLikeTitle } from '../findings/title-likeness'
import { foldWord } from '../findings/words'
import { resolve } from '../resolve'
import { findPublicNames } from '../vocabulary/public-employers'
import { findClients } from './company-mentions'
import { agreeOnCompany, hasLegalForm, isNameLine, name, nameBonus } from './company-names'
import { senderHost } from './mail-sender'

/** Words with which a recruiter speaks of the employer, on folded text. */
const onBehalf =
  /\b(?:(?:my|our) client|client of (?:ours|mine)|on behalf of|unser(?:en|em|e)? (?:mandant|kund|auftraggeber)|im (?:\p{L}{4,14} )?auftrag|(?:i['’]ve|i have|we['’]ve|we have) placed|im rahmen der (?:direkt|personal)vermittlung|notre client|pour le compte de|nuestro cliente|il nostro cliente|per conto di|onze (?:klant|opdrachtgever)|nosso cliente|name of (?:the|my|our) client|namen des (?:kunden|unternehmens)|nom (?:du|de notre|de mon) client|nombre (?:del|de nuestro) cliente)/u

const acting = new RegExp(
  `(${name})(?: is| are)? act(?:s|ing)? as an? (?:[Ee]mployment|[Rr]ecruitment) (?:[Aa]gency|[Bb]usiness|[Cc]onsultancy)`,
  'gu'
)

/** "Acme Recruitment is acting as an employment agency in relation to this vacancy." */
function actingAgencies(context: Context): Finding<string>[] {
  return context.outline.blocks.flatMap((block, at) => {
    if (at <= context.outline.bodyStart && context.noise[at] === true) return []
    // A recruiter says so below the greeting, in small print.
    if (!/\bact(?:s|ing)? as an? /i.test(block.text)) return []
    return [...block.text.matchAll(acting)].map((match) => {
      const value = match[1] ?? ''
      return toFinding(
        context,
        { value, start: match.index, end: match.index + value.length },
        block.start,
        'prose',
        0.8
      )
    })
  })
}

const recruiting = new RegExp(
  `(?:^|[.!?] )(${name}) (?:is|are|has been|have been) (?:\\p{Ll}+ )?(?:recruiting|hiring|retained|instructed|engaged|appointed|searching|looking|working|delighted to be working|partnering|partnered) (?:for|by|on behalf of|with) `,
  'gu'
)
const forAnother =
  /\bon behalf of\b|\bour client\b|\bretained by\b|\bpartner(?:ed|ing) with\b|\bclient of ours\b|\bon (?:the|their|its) search\b|\bto be working (?:exclusively )?with\b/i

/** "Actiflex Intérim recherche pour l'un de ses clients un cariste": whoever seeks for a client of theirs. */
const forClient = new RegExp(
  `(?:^|[.!?:] )(?:(?:The|Die|La|Le|El|Il|De|A|O) )?(${name}),?(?: [^.!?]{3,80},)? (?:recherche|recrute|sucht|busca|selecciona|cerca|ricerca|seleziona|zoekt|procura|recruta|seeks|is (?:seeking|looking)|are (?:seeking|looking)|söker|søger)(?= |,)[^.!?]{0,60}? (?:pour|für|para|per|voor|for|på|till|en nombre|on behalf|im Auftrag|namens)(?:[^.!?]{0,30}? (?:my|our|its|their|ses|nos|notre|son|unsere[nmrs]?|seine[nmrs]?|ihre[nmrs]?|nuestros?|sus?|suoi|nostr[oi]|propri|onze|haar|zijn|nossos?|seus?|våra?|vores)[^.!?]{0,30}?(?:clients?|[Kk]unden|[Mm]andanten|clientes?|clienti|klanten|klant|opdrachtgevers?|kund)|[^.!?]{0,30}? ?(?:azienda|azienda nostra|empresa|entreprise) client[ea])(?!\\p{L})`,
  'gu'
)
const clientWord = /client|[Kk]und|[Mm]andant|klant|opdrachtgever/

/** The subjects of such sentences. */
function seekingAgencies(context: Context): Finding<string>[] {
  return context.outline.blocks.flatMap((block, at) => {
    if (context.noise[at] === true || block.text.length > 3_000 || !clientWord.test(block.text)) return []
    return [...block.text.matchAll(forClient)].map((match) => {
      const value = match[1] ?? ''
      const start = match.index + match[0].indexOf(value)
      return toFinding(context, { value, start, end: start + value.length }, block.start, 'prose', 0.76)
    })
  })
}

/** "Perrin Search is recruiting on behalf of Ashdown Build." */
function recruitingAgencies(context: Context): Finding<string>[] {
  return context.outline.blocks.flatMap((block, at) => {
    if (context.noise[at] === true || !forAnother.test(block.text)) return []
    return [...block.text.matchAll(recruiting)].map((match) => {
      const value = match[1] ?? ''
      const start = match.index + match[0].indexOf(value)
      return toFinding(context, { value, start, end: start + value.length }, block.start, 'prose', 0.78)
    })
  })
}

/**
 * Sentences that only somebody says who recruits for another, on folded text. "Our clients" alone is said by
 * every consultancy.
 */
const forClients: readonly RegExp[] = [
  /\b(?:working|partnering|recruiting) (?:exclusively |closely )?(?:with|for) an? (?:[\p{L}-]+ ){0,5}(?:manufacturer|firm|company|business|start-?up|scale-?up|practice|organi[sz]ation|retailer|group|consultancy|charity|trust|school|brand|bank|agency)\b/u,
  /\bacompanamos a (?:una|un) (?:importante )?(?:empresa|compania|cliente)\b|\bpara (?:una|un) (?:importante|reconocida|reconocido|lider) (?:empresa|compania|multinacional|grupo|cliente)\b/,
  /(?:^|[.!?:\n] ?)(?:my|our) client\b(?:'s)?(?:,| is| are| has| have| seeks| needs| requires| wants| are)/,
  /\b(?:on behalf of|recruiting for|recruit for|hiring for|search(?:ing)? for|working with|partnering with|instructed by|retained by) (?:my|our|a) (?:[\p{L}-]+ ){0,3}clients?\b/u,
  /\b(?:for|of|by|with) one of (?:my|our|its|their) (?:[\p{L}-]+ ){0,3}clients\b|\bclient of (?:ours|mine)\b|(?:^|[.!?:\n] ?)for (?:my|our) client\b/u,
  /\bim (?:namen und )?(?:auftrag|kundenauftrag) (?:unseres|unserer|eines|von) |\bunser(?:e)? (?:kunde|kundin|mandant|mandantin|auftraggeber|kundenunternehmen)\b(?:,| ist| sucht| in | aus | mit )|\bim rahmen der (?:direkt|personal)vermittlung\b/,
  /\bfur (?:unsere[nm]?|einen unserer|einen|eine unserer) (?:[\p{L}-]+ ){0,3}(?:kunden|mandanten|auftraggeber|kundenunternehmen|mandantin|kundin)\b[^.!?\n]{0,200}\b(?:suchen|sucht|besetzen|gesucht|rekrutieren)\b|\b(?:suchen|sucht|besetzen) (?:wir )?(?:[\p{L}-]+ ){0,4}fur (?:unsere[nm]|einen unserer) (?:[\p{L}-]+ ){0,2}(?:kunden|mandanten|auftraggeber)\b/u,
  /\bnotre client\b(?:,| recherche| est)|\bpour (?:le compte de |notre client|l.un de (?:nos|ses) clients|un de (?:nos|ses) clients|son client)/,
  /\bnuestro cliente\b(?:,| es | busca)|\bpara (?:nuestro|uno de nuestros|un|una|importante|una importante|un importante) (?:[\p{L}-]+ ){0,2}clientes?\b|\bempresa cliente\b/u,
  /\bper conto di\b|\bazienda cliente\b|\bnostr[oa] client[ei]\b|\baziend[ae] nostr[ae] client[ei]\b/,
  /\b(?:namens|voor|in opdracht van) (?:een |onze |een van onze |een van haar |zijn )(?:[\p{L}-]+ ){0,2}(?:opdrachtgevers?|klant|klanten|relatie)\b[^.!?\n]{0,160}\b(?:zoek|zoeken|zoekt|gezocht)\b|\bonze opdrachtgever\b(?:,| is| in| zoekt)|\bnamens onze (?:opdrachtgever|klant)\b/u,
  /\bnosso cliente\b(?:,| e | procura| busca)|\bempresa cliente\b|\bpara (?:o nosso|um|um dos nossos) (?:[\p{L}-]+ )?clientes?\b|\bum dos nossos clientes\b/u,
  /\bsuche(?:n wir| ich)? (?:\p{L}+ ){0,3}im (?:exklusiven|alleinigen|direkten)? ?(?:auftrag|mandat)\b|\b(?:i['’]ve|i have|we['’]ve|we have) (?:already )?placed (?:\p{L}+ |\d+ ){0,4}(?:people|candidates|consultants|contractors|engineers|developers)\b|\b(?:den namen|name) (?:des|of the|of my) (?:kunden|client)\b/u,
  /\bfor var kunds rakning\b|\bpa uppdrag av\b|\bvar kund\b(?:,| ar | soker)|\bfor en af vores kunder\b|\bpa vegne af\b/
]

/** Words of the names of those who recruit for others. */
const recruiterName =
  /\b(?:personal(?:service|dienst\w*|beratung|vermittlung)?|recruit\w*|staffing|search|talent|resourcing|zeitarbeit|headhunt\w*|interim|executive search|people partners|interim|intérim|ETT|E\.T\.T\.?|trabajo temporal|agenzia per il lavoro|personalleasing|arbeitsvermittlung|consulting rh|empleo|selección|uitzend\w*|werving|selectie|appointments)\b/i

/** How sure a line beside the title, data or a label must be to name who posts. */
const surePoster = 0.45
/** The same for a name that a recruiter has, and how sure the agency is then at least. */
const leastNamed = 0.2
const leastSure = 0.5

/** The name under which the page was posted, where its text says that it is posted for a client. */
function posters(context: Context): Finding<string>[] {
  const { employers, outline } = context
  const clients = findClients(outline, (at) => context.noise[at] !== true)
  const isClient = (name: string) => clients.some((client) => agreeOnCompany(client.value, name) > 0)
  const others = employers.filter(
    ({ value, method, confidence }) =>
      method !== 'prose' &&
      confidence >= (recruiterName.test(value) ? leastNamed : surePoster) &&
      !isClient(value) &&
      (looksLikeTitle(value) < 0.5 || nameBonus(value) > 0)
  )
  const best = resolve(others, agreeOnCompany)
  const finding = best?.finding ?? others.find(({ value }) => recruiterName.test(value))
  const sure = best?.evidence.confidence ?? leastSure
  return finding === undefined ? [] : [{ ...finding, confidence: Math.min(0.74, sure) }]
}

/** The name that stands as the employer's where it is a recruiter's by its words, and a client is spoken of. */
function namedRecruiter(context: Context): Finding<string>[] {
  const { company } = context
  if (company === null || !recruiterName.test(company)) return []
  const start = context.outline.page.text.indexOf(company)
  // Data may name it where the text does not.
  if (start < 0)
    return [{ value: company, method: 'structured', confidence: 0.72, quote: company, start: null, end: null }]
  return [toFinding(context, { value: company, start: 0, end: company.length }, start, 'pattern', 0.72)]
}

/** A firm for temporary work by the letters of its kind: it always looks for others. */
const temporary = /(?<!\p{L})E\.?T\.?T\.?(?!\p{L})/u

/** Words of firms that always look for others: temporary work and recruitment. */
const hirer =
  /(?<!\p{L})(?:interim|intérim|staffing|recruitment|recruiting|recruiters|uitzend\p{L}{0,12}|zeitarbeit|personaldienst\p{L}{0,10}|personalleasing|personalvermittlung|personalservice|trabajo temporal|lavoro interinale)(?!\p{L})/iu
/** Roles for which such a firm looks for itself. */
const ownRole =
  /recruit|recrut|reclut|staffing|personal(?:disponent|berat|vermittl|refer)|disponent|talent|intercedent|uitzend|consultor|consultant|consulente|vermittler|sourcer|selec|selez|selecc/i

/** Whether the name that stands as the employer's is a recruiter's, and the role is not one of its own. */
function isHirer({ company, titleWords }: Context): boolean {
  if (company === null) return false
  return temporary.test(company) || (hirer.test(company) && titleWords !== '' && !ownRole.test(titleWords))
}

/** The posting's blocks in which a client may be spoken of, as they stand and folded. */
function clientBlocks({ outline, noise }: Context): { text: string; folded: string }[] {
  return outline.blocks.flatMap(({ text }, at) =>
    noise[at] !== true && clientHint.test(text) ? [{ text, folded: foldWord(text) }] : []
  )
}

/** A sentence that begins with the client, also where the sign before it was lost. */
const ourClient = /\b(?:My|Our) [Cc]lient(?:,| (?:is|are|has|have|seeks|needs|requires|wants)\b)/

/** A word without which none of the sentences about clients can be one. */
const clientHint =
  /working|partnering|recruiting|placed|acompa|empresa|client|kund|mandant|auftrag|vermittlung|compte de|conto di|opdracht|klant|relatie|uppdrag|vegne|behalf/i

/** Whether a name is an authority's: "Agency: City of Larkspur" is the employer under its label. */
function isPublic(value: string): boolean {
  return (
    !recruiterName.test(value) &&
    (/^(?:city|county|town|state|village|department|port) of /i.test(value) || findPublicNames(value).length > 0)
  )
}

/** Shortest name of a domain that a line of the signature must begin with, in letters. */
const leastHost = 6

/** The sender's domain without its ending, as letters: "kestrelpike". */
function hostLabels({ outline: { page } }: Context): string[] {
  const label = senderHost(page).slice(1).split('.').at(-2) ?? ''
  return label === '' ? [] : [foldWord(label).replace(/[^a-z]/g, '')]
}

/** The recruiter who posts for somebody else: under its label, or as the signature says where a client is spoken of. */
export function findAgencies(context: Context): Finding<string>[] {
  const found: Finding<string>[] = context.facts
    .filter((fact) => fact.field === 'agency' && fact.text.length <= 80 && !isPublic(fact.text))
    .map(({ text, start }) => toFinding(context, { value: text, start: 0, end: text.length }, start, 'label', 0.85))
  const { blocks } = context.outline
  found.push(...actingAgencies(context), ...recruitingAgencies(context), ...seekingAgencies(context))
  if (found.length === 0 && isHirer(context)) found.push(...namedRecruiter(context))
  const speaking = clientBlocks(context)
  const isForClient = speaking.some(
    ({ text, folded }) => ourClient.test(text) || forClients.some((pattern) => pattern.test(folded))
  )
  if (isForClient || findClients(context.outline, (at) => context.noise[at] !== true).length > 0)
    found.push(...posters(context))
  if (!speaking.some(({ folded }) => onBehalf.test(folded))) return found
  found.push(...namedRecruiter(context))
  const domains = [...`${context.outline.page.text} sender${senderHost(context.outline.page)}`.matchAll(mailbox)].map(
    (match) => foldWord(match[0].split('@')[1] ?? '').replace(/[^a-z]/g, '')
  )
  const hosts = hostLabels(context)
  for (const [at, block] of blocks.entries()) {
    if (!isSigned(context, at) || block.text.length > 60 || block.text.includes('@')) continue
    // "Senior Consultant | Hollis & Grange": the name is a part of the line.
    for (const part of block.text.matchAll(/[^|·•]+/g)) {
      const value = part[0].trim()
      const letters = foldWord(value).replace(/[^a-z]/g, '')
      const owned =
        (letters.length >= 5 && domains.some((domain) => domain.startsWith(letters))) ||
        (isNameLine(value) && hosts.some((host) => host.length >= leastHost && letters.startsWith(host)))
      const named = recruiterName.test(value) && isNameLine(value)
      if (!owned && !hasLegalForm(value) && !named) continue
      const start = part.index + part[0].indexOf(value)
      const match = { value, start, end: start + value.length }
      found.push(toFinding(context, match, block.start, 'pattern', owned ? 0.85 : 0.75))
    }
  }
  return found
}
