/**
 * What sites say around postings, by subject, on folded lines without apostrophes: English, German, French, Spanish,
 * Italian, Dutch, Portuguese, some Swedish, Danish and Polish. One such word makes no noise; it is one of the features
 * in `noise-words.ts`. All are asked of short lines, `sentence` ones of sentences too.
 */
export const siteWords = {
  /** Asks the reader to do something on the site: the line begins with the verb. */
  callBegins:
    /^(?:[^\p{L}\p{N}]{1,4})?(?:\d-)?(?:get|join|create|set up|sign|log|follow|share|save|print|report|view|see|show|hide|browse|explore|discover|find|search|download|upload|subscribe|compare|read (?:more|less|about|the)|learn|watch|add|leave|rate|claim|post|receive|send|copy|text|upgrade|try|unlock|turn|enable|manage|edit|check|track|start|continue|go to|back|close|open|select|choose|enter|complete|update|tell us|let us|meet|visit|jetzt|alle \d|mehr|weitere|zum|zur|zuruck|als pdf|an freunde|auf die|in der app|lassen sie|erhalte|voir|afficher|decouvr\w+|recevoir|recevez|creer|creez|ajouter|partager|imprimer|envoyer a|signaler|sauvegarder|enregistrer|suivre|suivez|rechercher|trouver|trouvez|consulter|telecharger|deposer|deposez|gerer|je (?:me |m)?\w+e\b|je postule|se connecter|en savoir|comparer|activer|retour|ver (?!a)|crear?\b|recib\w+|guardar|compartir|imprimir|enviar (?:a|por)|buscar?\b|encuentra|descubr\w+|seguir|sigue|acced\w+|registrate|denunciar|publicar?\b|descargar?\b|anadir|activar?\b|volver|apuntate|suscrib\w+|consulta|consiguelo|te avisaremos|vedi|scopri|crea|ricevi|salva|condividi|stampa|invia a|cerca|trova|segui|accedi|registrati|attiva|iscriviti|segnala|pubblica|scarica|visualizza|mostra|torna|leggi|confronta|aggiungi|carica|bekijk|bewaar|deel|print|ontvang|maak|zoek|vind|volg|log|meld|abonneer|plaats|toon|lees|ontdek|vergelijk|schrijf je in|terug|ja hou|veja|crie|criar|receb\w+|salvar|compartilhar|partilhar|busque|encontre|descubra|siga|acesse|entrar|cadastr\w+|baixe|baixar|ative|ativar|voltar|assine|complet[ea]\b|seja|visa|spara|dela|sok|skapa|folj|vis|gem|sog|opret|folg|zobacz|zapisz|udostepnij|szukaj|utworz|obserwuj|pokaz|drukuj|zglos)\b/u,
  /** The same with the verb at the end, as German buttons have it. */
  callEnds:
    /(?:ansehen|anschauen|anzeigen|speichern|merken|teilen|drucken|erstellen|einrichten|aktivieren|abonnieren|eingeben|herunterladen|anmelden|registrieren|entdecken|suchen|bewerten|folgen|anlegen|vergleichen|weiterlesen|hochladen|inserieren|schalten|kundigen|verwalten|ablehnen|akzeptieren|inloggen|bekijken|bewaren|delen|opslaan|plaatsen)$/,
  /** What calls are about: the posting, the page, the employer's page. */
  things:
    /\b(?:job|position|posting|listing|vacancy|ad|advert|page|link|site|website|company|friends?|details?|results?|list|salar(?:y|ies)|pdf|stelle|anzeige|seite|unternehmen|freunde?|liste|gehalt|offre|annonce|poste|lien|entreprise|ami|salaires?|oferta|anuncio|vacante|empresa|pagina|enlace|amigo|salarios?|annuncio|offerta|azienda|amico|stipendi\w?|vacature|bedrijf|vriend|salaris|vaga|whatsapp|facebook|linkedin|twitter|google)\b/,
  /** Asks to apply, as a button does. */
  apply:
    /\b(?:apply|bewerben|bewirb|postul(?:er|ez|e|ar|ate)|sollicite(?:er|ren)|candid(?:ati|ature|atar|atura|ate)|inscri\w{1,9}|aplicar|ansok|ansog|aplikuj|hae|spontanee?)\b/,
  /** Speaks of postings in the plural, of searches, of adverts. */
  postings:
    /\b(?:jobs|careers?|vacancies|openings|listings|adverts|searches|open (?:roles|positions)|opportunit(?:ies|es)|stellen(?:angebote|anzeigen|suche|markt)?|jobborse|anzeigen|suchen|jobsuche|suchagent|offres|annonces|emplois|emploi|opportunites|ofertas|empleos|vacantes|trabajos?|annunci|offerte|lavoro|lavori|vacatures|banen|beroepen|professioni|metiers|vagas|empregos|profissoes|lediga|jobb|stillinger|oferty)\b/,
  /** Speaks of likeness, of others, of what others did, of what is near or may please. */
  others:
    /\b(?:similar|related|other|others|more|recommended|recently|nearby|near (?:you|me)|people|also|like this|top picks|picks|featured|popular|trending|you may|you might|youd|great fit|match(?:es|ed|ing)?|ahnliche\w?|weitere\w?|andere\w?|passende\w?|auch|interessieren|beliebte\w?|top|nahe|autres?|similaires?|aussi|plaire|interesser|convient|correspond|frequentes|recentes|otr[ao]s|tambien|relacionad[ao]s|populares|simili|altr[ei]|anche|correlat[ei]|interessar\w*|vergelijkbare|andere|ook|populaire?|meer|mis geen|outr[ao]s|tambem|semelhantes|parecid[ao]s|te interesar|te interessar)\b/,
  /** Promises mails about postings. */
  alerts:
    /\b(?:alerts?|alertes?|alertas?|alarm|notif\w+|benachrichtig\w+|newsletter|mailbox|inbox|suchagent|jobagent|avvis[oi]|avisos?|spam|subscri\w+|unsubscribe|abonn\w+|suscri\w+|opt out|on?e-?mail address|email address|mobile number|by (?:e-?mail|text)|per e-?mail|per mail|par (?:e-?)?mail|por (?:e-?mail|correo)|via e-?mail|adresse e-?mail|e-?mail-?adresse|talent (?:community|network|pool)|job market)\b/,
  /** Tells what people earn in general, or what a site reckons. */
  earnings:
    /\b(?:average|median|typical|estimated?|based on|below|above|low|high|mittlere[sn]?|durchschnitt\w*|gehalts?(?:check|rechner|vergleich|prognose|spanne)|einstiegsgehalt|moyenne?|median[ae]?|medi[oa]s?|promedio|gemiddelde?|medelllon)\b.{0,60}(?:\d|salar|earn|\bpay\b|gehalt|stipend|ordenado|sueldo|loon|\bwage)|\b(?:salary|pay|salaire|gehalt|salario|stipendio|sueldo|salaris|salari|salarial)\b.{0,40}\b(?:average|median|insights?|estimate|check|compare|moyen|median|medio|media|kompas|guide|calculator|near you|rechner)\b|\bhow much (?:do|does|can|is)\b|\bwas verdien|\bwie ?viel verdien|\bcombien gagne|\bcuanto (?:gana|cobra)|\bquanto (?:guadagna|ganha)|\bwat verdien/,
  /** Judgements of employers by their people, and their marks. */
  reviews:
    /\b(?:reviews?|ratings?|rated|bewertung(?:en)?|kununu|avis|opinion(?:es|i)|valoracion(?:es)?|recension[ei]|beoordeling(?:en)?|avaliac(?:ao|oes)|omdomen|sterne|stars|etoiles|former employee|current employee|would recommend|weiterempfehl\w+)\b/,
  /** Parts of a site: its accounts, advice, apps, help. */
  rooms:
    /\b(?:account|konto|compte|cuenta|mon espace|espace|area|profil(?:e|o)?|perfil|cv builder|resume|curriculum|lebenslauf|app|app store|google play|advice|tips|tipps|ratgeber|conseils?|consejos?|consigli|dicas|blog|magazin|magazine|news|actualites|actualidad|noticias|press|presse|prensa|imprensa|help|hilfe|aide|ayuda|aiuto|ajuda|faq|fragen|questions|preguntas|domande|vragen|perguntas|employers?|arbeitgeber|recruiters?|recruteurs?|empresas?|aziende|werkgevers|bedrijven|advertise|inserieren|mediadaten|pricing|prices|tarieven|tarifs|precios|investors|partners?|case studies|products?|features|communit(?:y|ies)|categories|locations|students?|startseite|who we are|uber uns|qui sommes|quienes somos|chi siamo|over ons|quem somos|menu|login|register|sign in)\b|^(?:home|accueil|inicio)(?:$| ?[>›/|·])/,
  /** What the law asks of a site. */
  law: /\b(?:impressum|imprint|datenschutz\w*|agb|nutzungsbedingungen|privacy|privacidad\w*|privacidade|confidentialite|mentions legales|aviso legal|note legali|cookies?|terms|conditions generales|condiciones|condizioni|voorwaarden|termos|legal|sitemap|plan du site|mapa web|rights reserved|derechos reservados|droits reserves|diritti riservati|direitos reservados|copyright|registered in|registered (?:office|company)|company number|modern slavery|accessib\w+|barrierefrei\w+|p\.? ?iva|rcs|au capital|s\.?p\.?a\.?|cnpj|kvk|hrb|handelsregister|ein (?:angebot|service) de[rs]|is a (?:service|brand|part) of|fait partie du|una empresa del?|un servizio di|transparency act|do not sell|your privacy)\b/,
  /** Fields of a form. */
  forms:
    /\b(?:first name|last name|full name|surname|vorname|nachname|prenom|nombre y apellidos|apellidos|nome e cognome|cognome|voornaam|achternaam|sobrenome|upload|hochladen|max\. \d+ ?mb|\d+ ?mb\b|allowed file|file types?|dateien|fichiers?|archivos?|captcha|required fields?|pflichtfeld\w*|champs? obligatoires?|campos? obligatori\w+|verplichte? veld\w*|salary expectations?|gehaltsvorstellung|available from|phone number|attach)\b|\*\s*$/,
  /** Who stands behind the posting on the site, and how it suits the reader. */
  people:
    /\b(?:hiring team|recruiting-?team|recruitment team|job poster|posted by|your contact|meet the (?:team|founders|recruiter|hiring)|hiring manager|equipe de recrutement|equipo de (?:contratacion|seleccion)|team di selezione|wervingsteam|equipe de contratacao|nachricht|message|mensaje|messaggio|bericht|mensagem|connect|vernetzen|gepostet|a publie|ha publicado)\b|\b(?:your|ihrem|deinem|ihr|dein|votre|ton|tu|il tuo|je|seu) (?:profile?|profil|perfil|profilo|profiel|match|skills match|fahigkeiten|competences)\b/,
  /** Names of languages in themselves, as menus have them. */
  languages:
    /^(?:english|deutsch|francais|espanol|italiano|nederlands|portugues|polski|romana|svenska|dansk|norsk|suomi|cestina|slovencina|turkce|magyar|hrvatski|catala|eesti|latviesu|lietuviu|ελληνικα|українська|русскии|русский|中文|简体中文|日本語|한국어|العربية|hmoob|soomaali|tieng viet|bahasa \w+)(?: \(.{2,20}\))?$/,
  /** When the site shows or saw something. */
  ages: /^\d{1,3}\+? ?(?:d|w|h|mo|min)$|\b\d{1,3}\+ days?\b|\bago\b|\b(?:just now|today|yesterday|new today|just posted|heute|gestern|neu|hier|aujourdhui|hoy|ayer|oggi|ieri|vandaag|gisteren|hoje|ontem)\b|\bvor (?:uber |mehr als )?(?:\d{1,3}|eine[mr]) (?:tag|stunde|woche|monat|minute)|\bil y a \d|\bhace (?:\d|un|mas)|\bha \d|\b(?:\d{1,2}|un[ao]?) (?:giorn|or[ae]|settiman|mes[ei]|minut)\w* fa\b|\b(?:\d{1,2}|een) (?:dag|dagen|uur|week|weken|maand|maanden) geleden|\b\d{1,2} (?:dni|dagar|dage|timer) (?:temu|sedan|siden)/,
  /** A number of people, things or stars: headcounts, followers, openings. */
  counts:
    /\d[\d.,]*(?: ?[-–] ?[\d.,]+)?\+? ?(?:employees|people|persons|staff|members|followers|views?|applicants?|applications?|ratings?|reviews?|openings|open (?:roles|jobs|positions)|jobs|results|mitarbeite\w*|beschaftigte|bewerbung\w*|stellen|salarie\w*|collaborateurs|candidatures|offres|avis|abonnes|empleados|trabajadores|personas|inscritos|ofertas|opiniones|dipendenti|addetti|annunci|candidati|medewerkers|mensen|beoordelingen|vacatures|volgers|funcionarios|colaboradores|pessoas|vagas|avaliacoes|anstallda|medarbejdere|salaries)\b|^\d[.,]\d(?: ?\/ ?5)?$|\b\d[.,]\d ?(?:\/ ?5|uit 5|von 5|sur 5|out of|de 5|su 5|★|stars?)|^\d{1,3} ?%/
} as const
