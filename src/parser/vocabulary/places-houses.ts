/** Words of houses in which people work, folded; a small word of the plural may follow. */
const plain =
  'office|store|shop|site|studio|practice|surgery|clinic|hospital|school|nursery|kindergarten|restaurant|kitchen|hotel|inn|lodge|location|workshop|warehouse|depot|plant|branch|branche|hub|lab|laboratory|laboratorie|campus|bakery|bakerie|factory|factorie|mill|yard|shipyard|garage|dealership|salon|spa|pharmacy|pharmacie|cafe|bar|pub|brewery|brewerie|winery|farm|estate|garden|nurserie|museum|gallery|theatre|theater|library|librarie|centre|center|facility|facilitie|showroom|boutique|home|house|residence|ward|base|terminal|outlet|supermarket|academy|college|church|parish|roastery|foundry|quarry|bureau|bureaux|agence|magasin|clinique|cabinet|usine|siege|etablissement|atelier|boulangerie|patisserie|boucherie|ecole|creche|entrepot|chantier|ehpad|maison|laboratoire|plateforme|plate-forme|domaine|cave|brasserie|concession|etude|succursale|supermarche|hypermarche|librairie|musee|mairie|lycee|foyer|pole|plateau|antenne|ferme|exploitation|oficina|tienda|centro|planta|sede|clinica|fabrica|restaurante|cocina|taller|tallere|almacen|almacene|nave|bodega|panaderia|obrador|colegio|escuela|guarderia|farmacia|residencia|laboratorio|estudio|delegacion|delegacione|concesionario|gestoria|despacho|cafeteria|obra|peluqueria|finca|supermercado|local|ufficio|uffici|negozio|negozi|stabilimento|stabilimenti|vendita|filiale|filiali|ristorante|ristoranti|albergo|cucina|officina|magazzino|panificio|forno|pasticceria|scuola|asilo|ospedale|residenza|cantiere|salone|cantina|agricola|concessionaria|agenzia|bottega|struttura|strutture|reparto|kantoor|winkel|vestiging|vestigingen|locatie|locaties|werkplaats|magazijn|bakkerij|keuken|kinderdagverblijf|apotheek|ziekenhuis|kliniek|praktijk|fabriek|filiaal|distributiecentrum|boerderij|kwekerij|brouwerij|woonzorgcentrum|bouwplaats|werf|supermarkt|escritorio|loja|cozinha|armazem|armazen|padaria|escola|hospitai|lar|unidade|delegacao|concessionario|quinta|adega|corporativo|pastelaria|consultorio|residencial'

/** Such words in German and Dutch, where others are written in front of them without a space. */
const compound =
  'buro|filiale|haus|hause|hausern|klinik|kliniken|praxis|kita|standort|standorte|standorten|niederlassung|werkstatt|werkstatten|backerei|backstube|werk|werke|werken|baustelle|baustellen|markt|markte|laden|geschaft|kuche|schule|garten|apotheke|lager|logistikzentrum|zentrum|betrieb|autohaus|labor|kanzlei|agentur|heim|stift|einrichtung|gartnerei|hof|weingut|brauerei|molkerei|metzgerei|konditorei|produktion|fertigung|stelle|verwaltung|bibliothek|gemeinde|tankstelle|depot|basis|station|tagespflege|wohngruppe|ambulanz|redaktion|fabrik|halle|objekt|restaurant|hotel|studio|salon|museum|kantoor|winkel|magazijn|fabriek|zorglocatie|huis|school'

/** Words for the people of a house: with them a house is meant only where one joins them. */
export const teamWords =
  'team|teams|equipe|equipes|equipo|equipos|equipa|equipas|squadra|wijkteam|crew|mannschaft|kollegen|belegschaft'

const houses: ReadonlySet<string> = new Set(plain.split('|'))
const compoundShape = new RegExp(`^[a-z-]{0,24}(?:${compound})s?$`)

/** Whether a folded word names a house in which people work. */
export function isHouseWord(word: string): boolean {
  return houses.has(word) || (word.endsWith('s') && houses.has(word.slice(0, -1))) || compoundShape.test(word)
}

/** Words that make a house the employer's own, folded. */
export const ownWords =
  'our|unser|unsere|unserem|unseren|unserer|unseres|notre|nos|nuestro|nuestra|nuestros|nuestras|nostro|nostra|nostri|nostre|ons|onze|nosso|nossa|nossos|nossas|ihr|ihrem|ihren|ihre|su|sus|sua|suas|seu|seus|suo|its|their|sein|seinem|seinen|seiner|seine|ihrer|zijn|haar|leur|son|sa|his'
