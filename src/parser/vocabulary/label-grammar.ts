import type { LabelField } from './labels'

/**
 * Labels that boards put together from a few words, "tipo di impiego", "closing date for applications": one pattern for
 * the folded words of each kind. Single words and set phrases stand in `labels.ts`, which is asked first.
 */
export const labelGrammar: readonly (readonly [field: LabelField, label: RegExp])[] = [
  [
    'employmentType',
    /^(?:(?:type|kind|form|nature|basis) of (?:contract|employment|job|position|role|appointment|engagement|work)|(?:contract|employment|job|position|role|work|working|vacancy|appointment|engagement|shift) (?:type|basis|status|pattern|patterns|terms?|schedule|hours|duration|time|option|options|nature)|hours of work|working hours)(?: offered)?$/
  ],
  [
    'employmentType',
    /^(?:(?:art|form|umfang|dauer) (?:der|des) (?:anstellung|beschaftigung|tatigkeit|stelle|position|arbeitsverhaltnis(?:ses)?|vertrag(?:e?s)?)|(?:vertrags|arbeits|beschaftigungs|anstellungs|job|stellen|arbeitszeit|arbeitsvertrags)(?:art|form|typ|dauer|verhaltnis|zeitmodell|zeit|modell|umfang)|(?:zeit|arbeits)modell|befristet unbefristet)$/
  ],
  [
    'employmentType',
    /^(?:(?:types?|nature|forme|statut|duree|modalite|rythme|regime) (?:de |du |d ?)?(?:contrat|poste|emploi|embauche|travail|temps de travail|lengagement|engagement)(?: propose| propose)?|(?:duree|temps|rythme) (?:de |du )?(?:travail|contrat)|contrat propose|regime de travail|taux horaire)$/
  ],
  [
    'employmentType',
    /^(?:(?:tipo|tipos|modalidad|forma|regimen|duracion) (?:de(?:l)? )?(?:contrato|contratacion|empleo|puesto|jornada|dedicacion|vinculacion|vinculo)(?: laboral)?|(?:jornada|dedicacion|relacion|vinculacion)(?: laboral| de trabajo| horaria)?|contrato ofertado)$/
  ],
  [
    'employmentType',
    /^(?:(?:tipo|tipologia|forma|natura|durata|modalita) (?:di |del |dell)?(?:impiego|contratto|rapporto|lavoro|assunzione|occupazione|inserimento|collaborazione|rapporto di lavoro|contratto di lavoro|orario)|(?:orario|rapporto|tempo) (?:di )?lavoro|contratto (?:offerto|proposto)|inquadramento contrattuale)$/
  ],
  [
    'employmentType',
    /^(?:(?:soort|type|vorm|duur) (?:van )?(?:het )?(?:contract|dienstverband|baan|functie|aanstelling|arbeidsovereenkomst|job|tewerkstelling)|(?:arbeids|contract|dienst)(?:duur|vorm|type|regime|verband|contract|overeenkomst)|werkregime|tewerkstelling)$/
  ],
  [
    'employmentType',
    /^(?:(?:tipo|regime|modalidade|forma|natureza|duracao) (?:de |do |da )?(?:contrato|contratacao|emprego|vaga|vinculo|jornada|trabalho contratado|oferta)(?: de trabalho)?|(?:jornada|vinculo)(?: de trabalho| laboral)?|horario de trabalho)$/
  ],
  [
    'deadline',
    /^(?:(?:(?:job |vacancy |posting |position |advert |ad |application |applications |apply |submission |recruitment )?(?:clos(?:es?|ing)|deadline|expir(?:y|es|ation)|end|due|last) (?:date|day|time|on|at|by)(?: (?:and time|for applications?|to apply|for applying|for submission))?)|(?:applications? )(?:deadline|close[sd]?|closing|due|end|by|until|accepted until)(?: (?:on|by|at))?|(?:apply|open|open until|valid|accepting applications) (?:by|until|till|before|through|thru|to)|deadline (?:for|to) (?:applications?|apply|applying|submit|submissions?)|job expires(?: on)?|position closes(?: on)?)$/
  ],
  [
    'deadline',
    /^(?:(?:bewerbungs|einsende|annahme|anmelde|ausschreibungs|melde|einreichungs)(?:schluss|frist|ende|termin|zeitraum|stichtag)(?: bis)?|(?:bewerbung|bewerben|bewirb dich|bewerben sie sich|gultig|anmeldung|online|offen|ausgeschrieben)(?: bis| spatestens| bis zum| noch bis){1,2}|(?:ende|ablauf) der (?:bewerbungs|ausschreibungs)frist|frist bis)$/
  ],
  [
    'deadline',
    /^(?:(?:date|jour|delai)(?: et heure)? (?:limite|de cloture|butoir|de fin|dexpiration|de peremption)(?: (?:de|des|du|pour|de la|denvoi des|de depot des|de reception des|de remise des) ?(?:candidatures?|depot|postuler|publication|lannonce|loffre|reception|dossiers?|inscriptions?))?|(?:cloture|fin|limite)(?: de| des)? (?:candidatures?|inscriptions?|publication|depot)|(?:postuler|candidater?|candidatures?|valable|offre valable|ouvert)(?: avant| jusquau| avant le| jusqua| jusquau le| au plus tard)+)$/
  ],
  [
    'deadline',
    /^(?:(?:fecha|plazo)(?: (?:limite|de cierre|de fin|fin|final|maxima?|de vencimiento|de caducidad|de expiracion|tope))(?: (?:de|para|del?)(?: la| las| los)? ?(?:inscripcion|inscribirse|presentacion(?: de (?:solicitudes|candidaturas))?|postulacion(?:es)?|postular|aplicar|solicitud(?:es)?|candidaturas?|recepcion(?: de .{3,20})?|oferta|convocatoria))?|plazo (?:de|para) (?:inscripcion|presentacion|solicitud(?:es)?|postulacion|candidaturas?|presentar .{3,20})|(?:vence|caduca|cierra|cierre|finaliza|inscripcion(?:es)? hasta|postula hasta|valida hasta|vigente hasta|vencimiento)(?: el)?)$/
  ],
  [
    'deadline',
    /^(?:(?:scadenza|termine|data)(?: (?:di|del|della|per|ultima?|limite|finale|chiusura|scadenza)){0,3} ?(?:bando|candidatur[ae]|domand[ae]|presentazione(?: (?:delle )?domande)?|annuncio|offerta|avviso|concorso|selezione|invio)|(?:data|termine) (?:di )?(?:scadenza|chiusura|ultim[ao]|limite)|(?:candidati|candidature|valid[ao]|aperto|apert[ae]|scade)(?: entro| fino al?| entro il| il)+)$/
  ],
  [
    'deadline',
    /^(?:(?:sluitings?|sollicitatie|reactie|inschrijf)(?:datum|termijn|deadline|sluiting)|(?:uiterste|laatste) (?:sollicitatie|reactie|inschrijf|inzend)?(?:datum|dag|termijn)(?: .{3,20})?|(?:solliciteren|solliciteer|reageren|reageer|geldig|open|vacature open|vacature sluit|sluit)(?: kan)?(?: tot en met| tot| voor| op| uiterlijk)?|einde? (?:sollicitatietermijn|publicatie|looptijd))$/
  ],
  [
    'deadline',
    /^(?:(?:data|prazo)(?: (?:limite|final|de encerramento|de fim|de validade|maximo))(?: (?:de|para|da|das|do) ?(?:candidaturas?|inscric(?:ao|oes)|envio|apresentacao|oferta|vaga))?|prazo (?:de|para|das) (?:candidaturas?|inscric(?:ao|oes)|envio)|(?:candidaturas?|inscric(?:ao|oes)|valid[oa]|candidate se|aceita candidaturas)(?: ate| ate a[o]?)+|encerra(?: em| a)?|fim das (?:inscricoes|candidaturas))$/
  ],
  [
    'postedAt',
    /^(?:(?:job |vacancy |advert |first |date |originally )?(?:posted|published|listed|advertised|publication|posting)(?: (?:date|on|since|at))|(?:veroffentlichungs|publikations|einstell|anzeigen|ausschreibungs|inserats)(?:datum|tag)|(?:online|aktiv|publiziert|ausgeschrieben|eingestellt|inseriert)(?: seit| am| vom)|(?:date|jour) de (?:la )?(?:publication|parution|mise en ligne|diffusion)(?: de (?:loffre|lannonce))?|(?:publiee?|parue?|en ligne)(?: le| depuis| depuis le)|fecha de (?:la )?(?:publicacion|alta|convocatoria)(?: de la oferta)?|data (?:di |de |da )?(?:pubblicazione|inserimento|publicacao|divulgacao|anuncio)(?: (?:dellannuncio|annuncio|da vaga|da oferta))?|(?:publicatie|plaatsings)datum|(?:geplaatst|gepubliceerd|online)(?: op| sinds| sedert))$/
  ],
  [
    'startDate',
    /^(?:(?:anticipated|expected|estimated|planned|proposed|desired|target|preferred|ideal|earliest|contract|job|position|employment|available|possible)? ?(?:start|starting|commencement|begin|beginning|entry|joining)(?: date| day| on| from)+|(?:fruhest(?:er|mogliche[rs]?)|gewunschter?|moglicher?|voraussichtlicher?|geplanter?|nachstmoglicher?) (?:eintritt(?:stermin|sdatum)?|start(?:termin|datum)?|beginn|stellenantritt|einstieg|arbeitsbeginn)|(?:eintritts|start|stellenantritts|einstellungs|arbeits|vertrags|ausbildungs|dienst|besetzungs|antritts|einstiegs)(?:datum|termin|beginn|zeitpunkt|start)|zu besetzen (?:zum|ab|per)|(?:date|prise) (?:de|d) ?(?:debut|demarrage|fonction|fonctions|poste|prise de (?:poste|fonctions?)|entree(?: en fonctions?)?|embauche|commencement)(?: (?:souhaitee?|prevue?|du contrat|envisagee?))?|(?:poste|emploi) (?:a pourvoir|disponible)(?: le| au| des| a partir du| a compter du)*|fecha (?:estimada |prevista )?(?:de )?(?:inicio|incorporacion|comienzo|ingreso)(?: prevista| estimada| del contrato| de la relacion laboral)?|data (?:di |de |do |da )?(?:inizio|inicio|entrada|assunzione|admissao|comeco)(?: (?:rapporto|contratto|lavoro|prevista|previsto|attivita|do contrato|de funcoes))?|(?:start|begin|ingangs|aanvangs|indiensttredings)(?:datum|moment)?|gewenste (?:startdatum|ingangsdatum)|per wanneer|datum (?:in dienst|indiensttreding))$/
  ],
  [
    'requisitionId',
    /^(?:(?:job|vacancy|position|role|requisition|req|posting|post|advert|advertisement|ad|offer|opportunity|opening|announcement|competition|reference|ref|tender|campaign|recruitment|notice|listing|solicitation|circular)(?: posting| requisition| reference| ref| opening| announcement| vacancy)?(?: (?:id|number|no|nr|num|ref|reference|code|identification|n))+|(?:our|your|internal|external|client|agency|employer|company) (?:ref|reference|job ref|job reference)(?: (?:no|number|id|code))?|(?:job|competition|requisition|posting|vacancy))$/
  ],
  [
    'requisitionId',
    /^(?:(?:stellen|job|angebots|ausschreibungs|referenz|kenn|vakanz|projekt|positions|vorgangs|inserats|auftrags|bewerbungs|stellenangebots|chiffre)(?: ?(?:nummer|nr|id|code|kennung|ziffer|zeichen|kennziffer|kennzahl))|(?:unser|ihr|internes?) ?(?:zeichen|referenz|kennzeichen|aktenzeichen)|aktenzeichen|geschaftszeichen)(?: der (?:stelle|ausschreibung|anzeige))?$/
  ],
  [
    'requisitionId',
    /^(?:(?:numero|n|no|ref|reference|identifiant|id|code|cod|codigo|codice|rif|riferimento|referencia|num|nr|nummer|referentie)(?: (?:de|del|di|da|do|van|de la|dell|interne|interno|interna|intern|externe|societe|client|dossier|no|n|nr|num|numero|nummer))* ?(?:l ?|d ?|de la |della |dell|do |da )?(?:offre|annonce|poste|emploi|oferta|anuncio|vacante|puesto|proceso|convocatoria|annuncio|offerta|posizione|selezione|bando|vaga|anuncio|concurso|processo|vacature|functie|aanvraag|empleo|trabajo|emprego|interne|interno|interna|apec|societe|recrutement|recherche|dossier|lavoro)(?: demploi| di lavoro| de empleo| de trabajo| de emprego)?|(?:offre|annonce|oferta|anuncio|offerta|annuncio|vaga|vacature|bando|concorso|concurso|convocatoria)(?: demploi)? (?:n|no|nr|num|numero|id|code|codice|codigo|nummer)|(?:vacature|functie|aanvraag|referentie|dossier)(?:nummer|nr|code|id)|\p{L}{2,8} nummer)$/u
  ]
]

/** Longest folded label that can be put together this way, in UTF-16 units. */
const longestLabel = 45

/** The field that a folded label names by the words it is put together from; undefined for anything else. */
export function fieldByGrammar(key: string): LabelField | undefined {
  if (key.length > longestLabel) return undefined
  return labelGrammar.find(([, label]) => label.test(key))?.[0]
}
