import { foldWord } from '../findings/words'
import { numberByWord } from './number-words'

/** Months in the seven languages, January first, with their abbreviations. */
const monthNames: readonly string[] = [
  'january jan januar jänner janner janvier janv enero ene gennaio gen januari janeiro stycznia',
  'february feb februar febr février fevrier févr fev febrero febbraio februari fevereiro lutego',
  'march mar märz maerz mrz mars marts marzo maart mrt março marca',
  'april apr avril avr abril abr aprile kwietnia',
  'may mai maj maja mayo maggio mag mei maio',
  'june jun juni juin junio giugno giu junho czerwca',
  'july jul juli juillet juil julio luglio lug julho lipca',
  'august aug août aout agosto ago augustus augusti sierpnia',
  'september sep sept septembre septiembre settembre set setembro września',
  'october oct oktober okt octobre octubre ottobre ott outubro out października',
  'november nov novembre noviembre novembro listopada',
  'december dec dezember dez décembre déc diciembre dic dicembre desember dezembro grudnia'
]

/** The number of a month, 1 to 12, by its folded name. */
export const months: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((line, at) => line.split(' ').map((name) => [foldWord(name), at + 1] as const))
)

/** Units of relative dates, in days; `month` counts calendar months and is zero here. */
export const dateUnits: ReadonlyMap<string, 'minute' | 'hour' | 'day' | 'week' | 'month'> = new Map(
  (
    [
      ['minute', 'minute minutes min mins minuten minuto minutos minuti minuut minuten m'],
      ['hour', 'hour hours hr hrs h stunde stunden heure heures hora horas ora ore uur uren'],
      ['day', 'day days d tag tage tagen jour jours dia dias día días giorno giorni dag dagen'],
      ['week', 'week weeks w wk wks woche wochen semaine semaines semana semanas settimana settimane weken'],
      ['month', 'month months mo mos monat monate monaten mois mes meses mese mesi maand maanden mês']
    ] as const
  ).flatMap(([unit, line]) => line.split(' ').map((name) => [foldWord(name), unit] as const))
)

/** Small numbers in words, as in "a day ago". */
export const dateNumbers: ReadonlyMap<string, number> = new Map([...numberByWord, ['a', 1], ['an', 1]])

/** What a date is for. `other` are dates of contracts ending, interviews, foundations and the like. */
export type DateRole = 'postedAt' | 'deadline' | 'startDate' | 'other'

/** Words that tell what the date behind or before them is for. */
export const dateRoles: Readonly<Record<DateRole, string>> = {
  postedAt:
    'publicerad;publiceret;publisert;opublikowano;offentliggjort;posted;posted on;postée;postée le;en ligne depuis;date posted;posting date;job posted;reposted;published;published on;publication date;listed;listed on;listing date;date listed;added on;date added;job added;date advertised;opened;opened on;open date;stellenangebot vom;anzeige vom;ausschreibung vom;stellenausschreibung vom;inserat vom;offre du;annonce du;offerta del;oferta del;advertisement date;live since;opening date;job opened;date opened;advertised;veröffentlicht;veröffentlicht am;veröffentlichungsdatum;online seit;eingestellt am;erschienen;erschienen am;ausgeschrieben am;anzeigendatum;inseriert;publié;publiée;publié le;publiée le;publié il y a;date de publication;mise en ligne;mis en ligne le;parue le;publicado;publicada;publicado el;fecha de publicación;publicación;pubblicato;pubblicata;pubblicato il;data di pubblicazione;pubblicazione;geplaatst;geplaatst op;gepubliceerd;gepubliceerd op;publicatiedatum;online sinds;publicado em;publicada em;data de publicação;publicado há',
  deadline:
    'vence;vence el;vencimiento;caduca el;válida hasta;válida hasta el;scade il;valida fino al;open tot;open tot en met;reageren kan tot en met;sista ansökningsdag;ansök senast;sök senast;ansökan senast;senast den;ansøgningsfrist;søknadsfrist;søk innen;termin składania;aplikuj do;deadline;apply by;apply before;applications close;applications closing;application deadline;application closing date;closing date;closes;closes on;closing on;close date;closing;apply no later than;no later than;applications due;due by;submit by;apply until;applications accepted until;application window closes;open until;expires;expires on;expiry date;expiration date;valid until;valid through;last date to apply;last day to apply;end date for applications;review of applications begins;applications will be accepted until;accepted until;accepted through;applications accepted through;open through;close on;will close on;expected to close;anticipated to close;closing at;closes at;apply on or before;on or before;last date;last day;solliciteren kan tot en met;solliciteren tot en met;reageren tot en met;valid thru;bewerbungsfrist;bewerbungsschluss;bewerbungsende;ende der bewerbungsfrist;bewerben bis;bewerben sie sich bis;bewirb dich bis;bewirb dich bis zum;bewerbung bis;bewerbungen bis;bewerbung bis zum;bewerbungen bis zum;bewerben sie sich bis zum;bis spätestens;spätestens bis;einsendeschluss;frist;anzeigenende;gültig bis;date limite;date limite de candidature;date de clôture;clôture des candidatures;clôture;limite de candidature;candidature avant le;candidatures avant le;candidater avant le;postuler avant le;postulez avant le;au plus tard le;jusqu’au;expire le;fecha límite;fecha limite;plazo;plazo de inscripción;plazo de solicitud;plazo de presentación;fin de plazo;inscripciones hasta;candidaturas hasta el;hasta el;fecha de cierre;cierre;scadenza;entro il;entro e non oltre il;data di scadenza;termine;candidature entro;candidarsi entro;termine per la presentazione;sluitingsdatum;solliciteer voor;solliciteren tot;solliciteer uiterlijk;reageren tot;reageer voor;reageer uiterlijk;uiterlijk;vacature sluit op;reactietermijn;reageren kan tot;prazo;prazo de candidatura;data limite;candidaturas até;inscrições até;candidate-se até;termo do prazo;data de encerramento;encerramento;válido até',
  startDate:
    'empezaría el;empezaría;empieza el;se empieza el;comienza el;comenzaría el;on commence le;commence le;inizia il;si inizia il;si comincia il;je begint op;we beginnen op;começa em;começa a;job starts;term starts;first day;required from;required for;needed from;needed for;tillträde;tiltrædelse;tiltredelse;oppstart;data rozpoczęcia;start date;starting date;start;starts;starting;starting on;starts on;start on;begin;begins;beginning;beginning on;commencing;commencement;commencement date;available from;expected start;expected start date;anticipated start date;target start date;entry date;join date;eintrittsdatum;eintrittstermin;eintritt;eintritt ab;beginn;beginn ab;arbeitsbeginn;starttermin;startdatum;stellenantritt;antritt;dienstbeginn;ausbildungsbeginn;ausbildungsstart;einstieg;einstieg ab;zu besetzen ab;zu besetzen;zu besetzen zum;besetzung;besetzung zum;ab dem;ab;zum;per;frühestens ab;prise de poste;date de prise de poste;date de début;début;début de contrat;à partir du;à compter du;démarrage;dès le;entrée en fonction;date de démarrage;date de prise de fonction;prise de fonction;date d’entrée;disponibilité;fecha de inicio;inicio;incorporación;fecha de incorporación;a partir del;comienzo;inizio;data di inizio;data inizio;decorrenza;a partire dal;dal;ingresso;startdatum;ingangsdatum;aanvang;per direct of;vanaf;met ingang van;data de início;início;início previsto;a partir de;poste à pourvoir le;à pourvoir le;à pourvoir au;à pourvoir dès le;prise de poste prévue;prise de poste prévue le;début prévu;début prévu le;inizio previsto;inizio previsto il;inicio previsto;beginn voraussichtlich;geplanter beginn',
  other:
    'befristet;befristet bis;befristet bis zum;befristet bis voraussichtlich;bis zum ende;limited until;fixed term until;contract until;contract end;until;end date;ends;ends on;enddatum;vertragsende;befristung bis;fin de contrat;jusqu’au terme;contrat jusqu’au;cdd jusqu’au;hasta fin;contrato hasta;fino al;contratto fino al;contract tot;tot en met;contrato até;interview;interviews;interviews will be held;interview date;interviews on;vorstellungsgespräche;vorstellungsgespräch;entretiens;entrevistas;colloqui;gesprekken;founded;founded in;established;gegründet;fondée;fundada;fondata;opgericht;since;seit;depuis;desde;dal anno;sinds;updated;last updated;aktualisiert;letzte aktualisierung;mise à jour;actualizado;aggiornato;bijgewerkt;atualizado;as of;stand;effective;copyright;born;birth;geboren;version;revised;erstellt;webinar;event;conference;info session;open day;in accordance with;act of;gesetz vom;law of;ley;decreto;regulation of'
}
