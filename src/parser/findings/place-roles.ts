import { isHouseWord, ownWords, teamWords } from '../vocabulary/places-houses'

/**
 * What a place is to a posting by the words of its sentence: where this job is done, where the employer has a house,
 * where the employer is, where somebody else is. `none` where they tell nothing.
 */
export type PlaceRole = 'job' | 'house' | 'employer' | 'away' | 'none'

const small =
  "(?:(?:the|der|die|den|dem|la|le|les|il|lo|el|los|las|o|os|as|het|de|downtown|central|greater|sunny|beautiful|lovely|nearby|schonen|schone|belle|bella|bonita|linda|mooie|grossraum|raum|stadt|ville|centre|area|nord|sud|west|ost|\\d{4,5}(?: [a-z]{2})?|[a-z]-\\d{4,5}|\\d{4}-\\d{3}) |l['’]){0,2}"
const deep =
  '(?:in the (?:heart|cent(?:re|er)|middle) of|on the (?:edge|outskirts) of|just (?:outside|off)|outside|close to|near|right in|im herzen (?:von|der|des)|im zentrum (?:von|der)|mitten in|unweit von|in der nahe von|nahe|au (?:c(?:oe|œ)ur|centre|pied) de|proche de|pres de|a cote de|en pleno centro de|en el centro de|cerca de|nel (?:cuore|centro) di|vicino a|nei pressi di|in (?:het )?(?:hartje|hart van|centrum van)|in de buurt van|nabij|no (?:coracao|centro) d[eao]|perto de)'
/** The small words directly before a place. */
const nearShape = new RegExp(
  `(?:^|(?<=[^a-z]))(?:(?:${deep}|in|at|from|a|en|em|te|im|bei|sur|de|di|do|da|dos|von|aus|uit|vanuit|presso|near|to) ${small}|${deep} ${small}|(?:d|l|dell|nell|all)['’])$`
)
/** Stands for them at the end of a sentence, so that patterns need not hold them all. */
const near = '→$'

/** What may stand between a house and its place: how it lies. */
const lies =
  '(?:,? ?(?:is|are|ist|liegt|befindet sich|est|se trouve|situee?s?|se encuentra|esta|e|si trova|staat|ligt|fica|located|situated|gelegen|directly|direkt|right|just|here|hier|ici|aqui|qui|on the high street|on the [a-z]+ (?:street|road|estate|park)|by the (?:sea|river|station)|am (?:bahnhof|hafen|see|markt)|polo|poligono industrial|zona industriale|zona industrial|zone industrielle)){0,3}'

const own = `(?:${ownWords})`
const between = "(?:[a-z0-9’'-]{2,24} (?:(?:and|und|et|y|e|en) [a-z-]{3,24} )?){0,3}?"
/** Stands for the name of any house, so that patterns need not hold them all. */
const house = '⌂'

const ownHouse = new RegExp(
  `(?:^|[^a-z])(?:${own}|una? (?:de|delle|dei) (?:nos|nostr[ei])|une? de nos|one of our|einem unserer|einer unserer|een van onze|un[ao] de nuestr[ao]s|um[ao]? d[ao]s noss[ao]s) ${between}${house}${lies},? ${near}`
)
/** "Our store is at 4 Mill Lane, ": a street between the house and its town. */
const address = new RegExp(
  `(?:^|[^a-z])(?:${ownWords}|the) ${between}${house} (?:(?:is|are|ist|est|liegt) )?(?:at|in|on|an|am|au)? ?[^.;]{0,50}\\d[^.;]{0,30}, ?$`
)
/** The people of a house, which is meant where one joins them. */
const anyTeam = new RegExp(`(?:^|[^a-z])(?:${teamWords})${lies},? ${near}`)
/** Where one learns, and does not work. */
const taught =
  /(?:college|school|[a-z]*schule|universit[a-z]*|academy|akademie|ecole|lycee|cfa|escuela|instituto|scuola|escola) →$/
const joins =
  '(?:join\\w*|strengthen\\w*|verstark\\w*|unterstutz(?:en|t|st)|rejoi\\w+|integr\\w+|renforc\\w+|incorpora\\w*|unirte|unirse|unete|reforzar|entra(?:re|rai)?|unisciti|ampli(?:are|amento)|potenziamento|versterk\\w*|kom|junta-te|juntar|reforcar|integrar)'
const joinsBefore = new RegExp(`(?:^|[^a-z])${joins}(?![a-z])[^.;]{0,60}$`)
const joinsBehind = new RegExp(`^[^.;!?,]{0,40}?(?:^|[^a-z])${joins}(?![a-z])`)
const anyHouse = new RegExp(`(?:^|[^a-z])${house}${lies},? ${near}`)
/** "twee dagen op het gemeentehuis in Ommen": a house that the reader is told of. */
const thereHouse = new RegExp(
  `(?:^|[^a-z])(?:you|du|dich|dir|sie|vous|tu|usted|te|ti|je|jij|jou|u|voce|days?|tage?n?|jours|dias|giorni|dagen)(?: [a-z0-9'’-]+){0,8}? (?:in|at|on|from|im|am|auf|an|dans|au|a|en|nel|nella|op|no|na) (?:(?:the|der|dem|einer|einem|la|le|un|une|el|una|het|de|een) )?(?:[a-z-]+ )?${house}${lies},? ${near}`
)

/** Words of the job itself that a place follows, with at most a few words between. */
const jobWords =
  'role|position|job|post|vacancy|opportunity|shift|arbeitsort|arbeitsplatz|einsatzort|dienstort|dienstsitz|arbeitsstatte|stelle|position|lieu de travail|lieu|poste|mission|affectation|ubicacion|lugar de trabajo|puesto|vacante|centro de trabajo|sede di lavoro|luogo di lavoro|posizione|risorsa|inserimento|standplaats|werkplek|werklocatie|functie|vacature|local de trabalho|vaga|funcao|posto de trabalho|where|wo|ou|donde|dove|waar|onde'
const jobGap =
  '(?:[:,]? ?(?:will|would|can|may|is|are|be|to|also|initially|primarily|mainly|ist|sind|befindet|liegt|sich|wird|zu|am|standort|est|sera|situee?|basee?|pourvu|pourvoir|es|esta|estara|sera|ubicad[oa]|en|presencial|e|sara|si|trova|situat[oa]|is|gevestigd|staat|e|fica|based|located|situated|offered|available|within|out|of|performed|on-?site|onsite|hybrid|remote|full-?time|part-?time|permanent|un|une|notre|agence|bureau|site|nostra|nella|presso|sede|la|le|our|the)){0,7}'
const jobCue = new RegExp(`(?:^|[^a-z])(?:${jobWords})s?${jobGap}(?: ?${near}|:? ?$| (?:ist|is|est|es|e) $)`)

/** What the reader will do there. */
const readerWords =
  "(?:you(?:['’]ll|['’]re| will| would| are| can|)|candidates?|applicant|colleague|hire|du|sie|ihr|vous|tu|usted|la persona|lei|je|jij|u|voce|o candidato)"
const readerDoes =
  '(?:based|located|situated|work|working|works|start|join|report(?:ing)? (?:in)?to|sit|live|living|arbeitest|arbeiten|arbeitet|wirst|sitzt|unterstutzt|verstarkst|travaillez|travaillerez|travailleras|exercerez|evoluerez|serez|intervenez|intervenes|trabajas|trabajaras|estaras|lavori|lavorerai|opererai|sarai|werkt|werk|gaat|staat|trabalhas|trabalharas|trabalhara|trabalhar|ira trabalhar|vai trabalhar)'
/** Verbs that say by themselves that the reader is meant. */
const readerVerbs =
  'arbeitest du|arbeiten sie|travaillerez|travailleras|trabajaras|desempenaras|lavorerai|opererai|werk je|ga je|trabalharas|trabalhara|ira trabalhar|vais trabalhar|vai trabalhar|working (?:out of|from|at)|work with us'
const readerCue = new RegExp(
  `(?:^|[^a-z])(?:${readerWords} (?:[a-z-]+ ){0,3}?${readerDoes}|${readerVerbs})(?: [a-z0-9'’%-]+){0,5}? ${near}`
)
/** Words of presence that need no subject. */
const presence = new RegExp(
  `(?:^|[^a-z])(?:based|located|situated|onsite|on-site|on site|in-office|in office|presence|office|offices|join us|work with us|hybrid(?:[a-z ,()]{0,30})?|am standort|standort|vor ort|bases? |basee?s?|situee?s?|en presentiel|presentiel|presencial|ubicad[oa]s?|con sede|in presenza|in sede|gevestigd|op locatie|op kantoor|localizad[oa]|days? (?:a |per |each )?(?:week )?|tage? (?:pro woche )?|jours? (?:par semaine )?|dagen (?:per week )?) ?(?:out of )?${near}`
)
const bare =
  /(?:^|[^a-z])(?:standort|standorten?|office|location|sede|locatie|standplaats|ubicacion|localite|vestiging|filiale)(?: ist| is| e| es| est)?:? $/

/** The town that hires: "In Husum suchen wir", "Wir suchen in Graz". */
const seeks =
  '(?:suchen|sucht|suche|gesucht|stellen ein|look(?:ing)?|hiring|hire|seeking|seeks?|recruiting|need|recherch(?:ons|e|ent)|cherch(?:ons|e|ent)|recrut(?:ons|e|ent)|buscamos|busca|necesita(?:mos)?|precisa(?:mos)?|selecciona(?:mos)?|incorpora(?:mos)?|cerchiamo|cerca|ricerchiamo|ricerca|seleziona(?:mo)?|assumiamo|zoeken|zoekt|gezocht|op zoek|procura(?:mos)?|procura-se|needs?|braucht|brauchen|requiere|requieren|se busca|si cerca|si ricerca|gesucht wird|wanted|recruta(?:mos)?|contrata(?:mos)?|admite|pourvoir|besetzen|zu vergeben)'
const seeksBefore = new RegExp(`(?:^|[^a-z])${seeks}(?![a-z])[^.;]{0,100}$`)
const seeksBehind = new RegExp(`^[^.;!?]{0,90}?(?:^|[^a-z])${seeks}(?![a-z])`)
const seeksThere = new RegExp(
  `(?:^|[^a-z])(?:(?:wir|we|nous|${seeks}) )?${seeks}(?: (?:wir|we|wij|nous))?(?: [a-z0-9'’/()-]+){0,5}? (?:fur|in|a|en|em|te|bei|sur|per|para|pour|im)(?: (?:den|die|das|la|el|o|l))?(?: (?:raum|grossraum|zone|zona|regio|region|region de|zona di|zona de|standort|stadt|ville de)){0,2} ${small}$|(?:^|[^a-z])poste a pourvoir (?:a|sur|en) ${small}$`
)

/** For whom a recruiter looks: there the work is done. */
const client = new RegExp(
  `(?:fur|for|behalf of|bei|chez|pour|para|per|presso|voor|auftrag)(?: [a-z'’]+){0,2}? (?:kunden?|kundenunternehmen|mandant\\w*|client|cliente|azienda cliente|klant|opdrachtgever|partenaire)(?: [a-z'’,-]+){0,6}? ${near}`
)

/** "You will join twelve colleagues in Harrogate". */
const joinsPeople = new RegExp(
  `(?:^|[^a-z])join(?: [a-z0-9-]+){0,4} (?:colleagues|people|nurses|teachers|engineers|chefs|drivers|others|carers) ${near}`
)

/** From where one comes to work. */
const commute = new RegExp(
  `(?:commut\\w*(?: distance)?(?: (?:to|from|of))|within (?:[a-z0-9]+ ){1,3}(?:minutes|miles|km|hours?)[’']?(?: drive| commute)? (?:of|from)|you (?:should |must |ideally |will |need to )?(?:ideally )?live (?:with)?in(?: or (?:near|around))?|domicili\\w* (?:in|a)(?: zona)?|residen\\w+ (?:en|in|a|em)(?: zona(?: de)?)?|wohnhaft in|woonachtig in(?: de regio)?|vivir en|resider a|habiter) ${small}$`
)

/** Where the employer is. */
const employer = new RegExp(
  `(?:we(?:['’]re| are| work| live| sit)|wir (?:sind|sitzen|arbeiten)|nous travaillons|trabajamos|lavoriamo|we werken|wij werken|trabalhamos|nous sommes|somos|siamo|wij zijn|we zijn|company|manufacturer|firm|business|agency|start-?up|charity|provider|contractor|producer|retailer|practice|[a-z]*unternehmen|[a-z]*firma|[a-z]*betrieb|[a-z]*hersteller|entreprise|societe|pme|fabricant|empresa|fabricante|azienda|societa|produttore|[a-z]*bedrijf)(?: [a-z0-9'’,-]+){0,8}? ${near}`
)

/** Words that make a place something else: markets, customers, journeys, where the employer was founded. */
const elsewhere =
  /(?:^|[^a-z])(?:authori[sz]ed|eligible|eligibility|right to|permit|legally|citizens?|(?:people|employees|colleagues|staff|partners|suppliers) (?:work|in)|(?:work|works|working|collaborate|liaise|cooperate)s? (?:closely )?with(?! (?:us|me) )|alongside|customers?|clients?|partners?|investors?|markets?|founded|established|headquarter(?:s|ed)|head office|registered|hauptsitz|firmensitz|sitz in|zentrale|mutterkonzern|stammhaus|siege social|sede (?:central|legale|social)|matriz|hoofdkantoor|hoofdzetel|hoofdvestiging|hauptniederlassung|onderdeel van|maison mere|casa madre|fly-in|fly-out|flights?|calls?|moeder\w*|parent|subsidiary|filiale d|tochter\w*|across|offices in \d|listed on|users|kunden|kundschaft|gegrundet|fondee?|fundad[ao]|fondat[ao]|opgericht|travel\w*|trips?|visit\w*|reisen?|dienstreisen?|deplacements?|voyages?|viajes?|viaggi|trasferte|reizen|viagens|deslocacoes|reports? (?:directly )?to|reporting to|berichte\w*|meets?|university|degree|studium|diplom\w*|visas?|supply|supplies|supplied|deliver\w*|beliefer\w*|liefer\w*|export\w*|livr\w+|fournit|suministra\w*|fornit\w+|leveren|levert|fornece\w*|clientes?|clienti|clientela|klanten|proveedores|born|learned|trained|formerly|previously|training takes|interviews?|assessment|awarded|won|prize|preis|other|weitere[nr]?|andere[nr]?|autres|otr[oa]s|altr[eio]|outr[oa]s|sister|schwester\w*|in addition to|neben|besides|ausser|unlike|acquired|bought)(?![a-z])[^.;]{0,60}$/

/** "Our offices in Oslo, Lisbon and Boston are …": several houses are the employer's, unless one works from them. */
const manyHouses = new RegExp(
  `(?:offices|stores|shops|sites|studios|hubs|locations|factories|plants|mills|werken?|fabriken|kliniken|praxen|hausern?|backereien|niederlassungen|usines|ateliers|fabricas|plantas|stabilimenti|fabrieken|restaurants|branches|clinics|schools|gardens|depots|hotels|standorten?|filialen|buros|bureaux|boutiques|magasins|agences|oficinas|tiendas|uffici|negozi|filiali|sedi|kantoren|winkels|vestigingen|locaties|escritorios|lojas|unidades|bureaus) ${near}`
)
/** Another name behind the place. */
const listed = /^(?:, | (?:and|und|et|y|e|en|&) )[a-z]/
const choice =
  /(?:^|[^a-z])(?:work|working|based|from|at|choose|choice|between|auswahl|wahlweise|in unseren|in einer|one of|either|any of|join|hybrid|located|suchen|fur|recrut\w*|recherch\w*|buscamos|cerchiamo|zoeken|procuramos|pour|para|per|voor|einem unserer|an unseren|l.un de|une de|una de|een van|um dos)(?![a-z])[^.]{0,40}$/

const hiringBehind =
  /^(?: und (?:umgebung|umkreis|um zu)| e dintorni| et environs| y alrededores| en omgeving)?,? (?:suchen wir|suchst du|sucht|nous (?:recrutons|recherchons|cherchons)|recrute|recherche|cherche|buscamos|busca|cerchiamo|ricerchiamo|cerca|ricerca|zoeken wij|zoeken we|zoekt|is op zoek|procuramos|procura|recruta|we are (?:looking|hiring|seeking)|we['’]re (?:looking|hiring)|is (?:looking|hiring|seeking|recruiting))(?![a-z])/
const houseBehind = new RegExp(`^(?:[ -](?:based|area|city centre))? ${house}(?! of)`)
/** "Aan de haven van Zierikzee staat ons eetcafé". */
const ourHouseBehind = new RegExp(
  `^,? (?:staat|ligt|steht|liegt|befindet sich|se trouve|is home to|is where|se encuentra|esta|si trova|fica) (?:${ownWords}) (?:[a-z-]+ )?[a-z-]+`
)
/** "Berlin-based company Lumenwerk": the employer's town, wherever the work is done. */
const employerBehind =
  /^[- ](?:based|ansassig\w*|headquartered) (?:[a-z-]+ )?(?:company|firm|start-?up|scale-?up|agency|business|charity|unternehmen|firma|team of)/
/** Companies that are not the employer. */
const otherEmployer =
  /(?:sister|parent|partner|mother|holding|another|other|former|previous|schwester|mutter|tochter|partner|andere[nrs]?|soeur|mere|autre|hermana|matriz|otra|sorella|madre|altra|zuster|moeder|outra)[ -]?(?:[a-z]+ )?(?:company|firm|business|[a-z]*unternehmen|[a-z]*firma|entreprise|societe|empresa|azienda|societa|[a-z]*bedrijf)[^.;]{0,12}$/
const workBehind =
  /^,? (?:which is |das ist |and that is )?(?:where you(?:['’]ll| will| would|)|wo (?:du|sie)|ou vous|donde (?:trabajaras|estaras)|dove lavorerai|waar je)(?![a-z])/

/** The sentence that a place stands in, up to the place: the folded words behind the last full stop. */
function sentenceOf(before: string): string {
  return before.split(/(?<=[a-z0-9)%]{3})[.!?]+ |[;•\n] ?/).at(-1) ?? ''
}

/** The text with a sign in place of every word for a house. */
function withHouses(text: string): string {
  return text.replace(/[a-z-]{3,}/g, (word) => (isHouseWord(word) ? house : word))
}

/** What a place is to the posting by the folded text before it and behind it. */
export function roleOfPlace(before: string, after: string): PlaceRole {
  const sentence = sentenceOf(before)
  const marked = sentence.replace(nearShape, '→')
  const clauseOf = (text: string) => text.split(/, | [–—-] /).at(-1) ?? ''
  // Whether a pattern is found, and nothing between its beginning and the place speaks of elsewhere.
  function says(pattern: RegExp, text = marked): boolean {
    const match = pattern.exec(text)
    return match !== null && !elsewhere.test(sentence.slice(match.index))
  }
  if (workBehind.test(after)) return 'job'
  if (employerBehind.test(after)) return 'employer'
  if (says(jobCue) || says(readerCue) || joinsPeople.test(marked) || client.test(marked)) return 'job'
  if (manyHouses.test(marked) && listed.test(after) && !choice.test(marked.replace(manyHouses, ''))) return 'away'
  const clause = clauseOf(sentence)
  const housed = withHouses(marked)
  const away = elsewhere.test(sentence)
  const seen = seeksBefore.test(sentence) || seeksBehind.test(after)
  const joined = joinsBefore.test(sentence) || joinsBehind.test(after)
  if (!elsewhere.test(clause) && (ownHouse.test(clauseOf(housed)) || address.test(housed) || isBehind(clause, after)))
    return seen || joined ? 'job' : 'house'
  if (!away && (seen || joined) && (anyTeam.test(marked) || anyHouse.test(housed))) return 'job'
  if (says(seeksThere, sentence)) return 'job'
  if (!away && hiringBehind.test(after) && /(?:^|[\s(])(?:in|im|a|en|em|te|bei|raum) $/.test(sentence)) return 'job'
  if (ourHouseBehind.test(after)) return 'house'
  if (says(employer) && !otherEmployer.test(marked)) return 'employer'
  if (says(presence) || (!away && !taught.test(marked) && thereHouse.test(housed)) || (!away && bare.test(sentence)))
    return 'house'
  if (says(commute, sentence)) return 'house'
  return away ? 'away' : 'none'
}

const seated = new RegExp(
  `(?:^|[^a-z])(?:based|located|situated|gevestigd|gelegen|ubicad[oa]|situee?|basee?|situat[oa]|localizad[oa]) ${near}`
)

/** Whether folded words end so that a place must follow: "our garden in ", "the role is based in ". */
export function sitsAtHouse(before: string): boolean {
  const sentence = sentenceOf(before)
  if (elsewhere.test(sentence)) return false
  const marked = sentence.replace(nearShape, '→')
  if (marked === sentence || manyHouses.test(marked)) return false
  return seated.test(marked) || ownHouse.test(withHouses(marked))
}

/** "Our Rugby depot", "from the Leeds office". */
function isBehind(clause: string, after: string): boolean {
  if (!/(?:our|from the|in the|at the|unser\w*|notre|onze|ons) $/.test(clause)) return false
  return houseBehind.test(withHouses(after.slice(0, 40)))
}
