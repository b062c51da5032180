const own =
  'our|my|this|unser(?:e[mnrs]?)?|notre|nos|nuestr[ao]s?|nostr[aoie]|ons|onze|noss[ao]s?|su|seu|sua|suo|seine[mnr]?|ihre[mnr]?|zijn|una|une|eine[mnr]?|(?:de|in|nel|nell|la|il) nostr[ao]'
const house =
  '(?:office|store|shop|site|studio|team|practice|surgery|clinic|hospital|school|nursery|restaurant|kitchen|hotel|location|workshop|warehouse|depot|plant|branch|hub|lab|campus|werk|buro|filiale|haus|klinik|praxis|kita|standort|niederlassung|werkstatt|backerei|bureau|bureaux|boutique|agence|magasin|clinique|cabinet|usine|siege|etablissement|site|oficina|tienda|centro|planta|sede|clinica|fabrica|ufficio|negozio|stabilimento|punto vendita|kantoor|winkel|vestiging|locatie|werkplaats|escritorio|loja|corporativo|residenza|reparto|residence|seniorenstift|pflegeheim|wohnheim|maison|unidade|equipe|equipo)s?'

/** Words directly before a place that make it the place of work, folded. */
const basing = new RegExp(
  `(?:\\b(?:based|located|situated|position|role|job|work|working|join us|office|offices|onsite|on-site|in-office|presence|commute|hybrid)(?:[\\w, ]{0,25})? (?:in|at|from|near|to|out of)|\\b(?:location|office|standort|arbeitsort|dienstort|einsatzort|lieu|ubicacion|sede|locatie|standplaats)\\s?:?(?: ist| is| in| e| es| est)?|\\b(?:${own}) (?:[\\w-]+ ){0,2}${house} ?(?:in|at|a|en|em|te|de|di|do|da|von|bei|ist in|is in|staat in|est a|esta en|is located in|befindet sich in|se trouve a)|\\b(?:am standort|fur unseren? standort|standort in|bases? (?:a|en)|situe a|poste (?:base|situe)|poste a pourvoir a|est a pourvoir a|ubicad[oa] en|presencial (?:en|em)|con sede (?:en|a|in)|presso la sede di|per la sede di|sede di lavoro:? (?:e )?|gevestigd in|standplaats|werken in|localizad[oa] em|in presenza a|arbeitest in|arbeiten in|travailler(?:as|ez)? a|trabajaras en|lavorerai a|je werkt in|trabalharas em|suchen wir (?:fur|in)|wir suchen (?:fur|in)|cerchiamo (?:per|a)|buscamos (?:en|para)|recrutons a|zoeken (?:wij|we) in))\\s*(?:the |downtown |central |greater |der |die |den |\\d{4,5} )?$`
)

/** "Our store is at 4 Mill Lane, ": a street between the house and its town. */
const address = new RegExp(
  `\\b(?:${own}|the) (?:[\\w-]+ ){0,2}${house} (?:(?:is|are|ist|est|liegt) )?(?:at|in|on|an|am|au)? ?[^.;]{0,50}\\d[^.;]{0,30}, ?$`
)

/** Words that make a place something else: markets, customers, journeys, where the employer was founded. */
const elsewhere =
  /\b(?:authori[sz]ed|eligible|eligibility|right|permit|legally|citizens?|(?:people|employees|colleagues|staff|partners|suppliers) (?:work|in)|(?:work|works|working) with|customers|clients|partners|investors|market|markets|founded|headquarter(?:s|ed)|hauptsitz|siege social|sede central|hoofdkantoor|across|offices in \d|listed on|users|kunden|gegrundet|travel|visit|visits|reports? to|meet|university of|degree from|visas?)\b[^.]{0,40}$/

/** "Our offices in Oslo, Lisbon and Boston are …": several houses are the employer's, unless one works from them. */
const manyHouses =
  /\b(?:offices|stores|shops|sites|studios|hubs|locations|buros|standorte|bureaux|oficinas|tiendas|uffici|kantoren|vestigingen|escritorios|standorten) (?:in|at|a|en|em|te) $/
const choice =
  /\b(?:work|working|based|from|at|one of|either|any of|join|hybrid|located|einem unserer|an unseren|l.un de|une de|una de|een van|um dos)\b[^.]{0,30}$/

/** Words directly behind a place that make it the place of work, folded. */
const hiring =
  /^(?: und umgebung)?,? (?:suchen wir|suchst du|sucht|nous (?:recrutons|recherchons|cherchons)|recrute|buscamos|cerchiamo|ricerchiamo|zoeken wij|zoeken we|procuramos|we are (?:looking|hiring|seeking)|we['’]re (?:looking|hiring))\b/
const houseBehind = new RegExp(`^(?:[ -](?:based|area))? ${house}\\b(?! of)`)

/** Whether the folded words before and behind a place say that the work is done there. */
export function isBasing(before: string, after: string): boolean {
  if (elsewhere.test(before)) return false
  if (manyHouses.test(before) && !choice.test(before.replace(manyHouses, ''))) return false
  if (basing.test(before) || address.test(before)) return true
  if (hiring.test(after) && /(?:^|[\s(])(?:in|im|a|en|em|te|bei|raum) $/.test(before)) return true
  return houseBehind.test(after) && /\b(?:our|from the|in the|at the|unser\w*) $/.test(before)
}
