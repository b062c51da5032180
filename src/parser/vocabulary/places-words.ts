import { foldWord } from '../findings/words'

/** Words between single spaces, folded. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(foldWord))
}

/** Words after which a place is expected, in seven languages. */
export const placePrepositions = wordSet(
  'in at near around to from within across outside bei nach aus nahe um von im à a en au aux depuis vers près em no na da presso te nabij vanuit'
)

/** Words that announce a place and stand directly before it. */
export const placeLabels = wordSet(
  'location locations office offices based standort standorte arbeitsort einsatzort dienstort raum großraum region lieu localisation ville site sede ubicación ubicacion lugar localidad luogo località locatie standplaats localização local cidade büro bureau oficina ufficio kantoor escritório greater downtown central'
)

/** Words after which a plain "in" means a place even before a name that is a common word. */
export const basingWords = wordSet(
  'based located office offices live living hub team headquartered headquarters hq site role position job work working onsite remote hybrid situated reside residing ansässig sitz wohnhaft basé basée située situé ubicado ubicada situada sede gevestigd kantoor sediada localizada store shop branch'
)

/** Words that make the name before them part of an organisation's or a thing's name. */
export const organisationEndings = wordSet(
  'consulting group brands bank banking stock exchange times university business school institute capital partners ventures gmbh ag ltd limited inc llc plc labs systems airlines airways insurance college post review symphony marathon fashion week convention declaration agreement accord accords hilton club museum electric dynamics police council festival award awards law united fc life motors pharma software technologies tech foundation trust society association chamber press journal globe tribune herald mercantile board fair messe universität hochschule university’s accord biennale jackson hospital clinic networks robotics biotech therapeutics analytica global international'
)

/** Words that make the name after them part of an organisation's name, alone or with "of" between them. */
export const organisationBeginnings = wordSet(
  'university universität universitat université universidad università universiteit universidade uni tu eth lmu fu hu fh th rwth hochschule fachhochschule politecnico école ecole college school bank banque banco banca fc bayern real institute institut stadtwerke sparkasse volksbank ihk klinikum diocese archdiocese museum treaty'
)

/** Words that stand between an organisation's first word and its place. */
export const ofWords = wordSet('of de di da der del von van zu do du')

/** Words after a country that make it say something about citizens, money or law, not about a location. */
export const countryFollowers = wordSet(
  'citizen citizens citizenship dollar dollars gaap market markets law laws federal government national nationals tax visa passport work-authorization persons person treasury army navy employment regulations regulation gdpr directive customers clients dollars commission parliament history'
)

/** Words that a line about places holds and that name no place. */
export const placelessWords = wordSet(
  'remote hybrid onsite on-site site office home homeoffice flexible flexibel multiple various locations location anywhere worldwide global globally international several standorte standort arbeitsort full part time fulltime parttime vollzeit teilzeit permanent contract temporary days day week only based region area headquarters hq possible tbd bundesweit télétravail teletrabajo telelavoro thuiswerken remoto remota distance híbrido hybride ibrido smart working vor ort mobile mobiles arbeiten not apply wfh friendly nach absprache vereinbarung all any cities countries city country state required preferred available option options or and more other others negotiable see below unspecified none null field travel job jobs role department team share save posted ago new hours per hour year month view map show see within commutable relocation hiring eligible states provinces temps plein partiel cdi cdd tiempo completo jornada presencial présentiel sede tempo pieno deeltijd fysiek fysieke persona person présence presenza presencialmente presenciale loco locatie kantoor büro bureau ufficio oficina escritório empleo trabajo lavoro trabalho travail werken arbeit mogelijk möglich possibile posible possível'
)
