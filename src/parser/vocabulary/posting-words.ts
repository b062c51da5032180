/** Words with which postings ask to apply or say whom they look for, on folded text. */
export const applyWords: readonly RegExp[] = [
  /\b(?:apply (?:now|here|for|by|at|via|online|today|through|with)|to apply|how to apply|your application|send (?:us )?your (?:cv|resume|application)|we(?:'|’)?(?:re| are) (?:hiring|looking for|seeking|recruiting)|(?:is|are) (?:hiring|looking for an?|seeking an?|recruiting)|looking for an? (?:experienced|skilled|senior|talented|motivated)|(?:wanted|needed|required)\b(?= ?[-–.\n]|$)|needs? an? (?:qualified|experienced|reliable|skilled)|join (?:us|our team|the team) (?:as|and)|hiring (?:an?|for)|(?:ideal|successful) candidate)\b/,
  /\b(?:bewerb(?:en|ung|ungen|ungsunterlagen)|wir suchen|suchen wir|gesucht|verstarkung|stellenausschreibung|postul(?:er|ez)|candidatures?|nous recherchons|nous recrutons|recrute|cv et lettre|buscamos|se busca|inscrib|candidat(?:o|ura|i|arsi|ar)|cerchiamo|ricerchiamo|curriculum|solliciteer|solliciteren|sollicitatie|wij zoeken|zoeken wij|op zoek naar|candidate-se|procuramos|estamos contratando|tu cv|din ansokan|din ansogning|ansok|aplikuj|wyslij cv)\b/,
  /\b(?:as an? [a-z ]{3,50}(?:,)? you (?:will|'ll|’ll)|in this role|in this position|this role|the role|this position|about you|you(?:'|’)?ll (?:be|work|own|lead|build|help)|the candidate)\b/
]

/** Words with which somebody says that a post is to be filled, and nothing else: on folded text. */
export const hiringWords: readonly RegExp[] = [
  /\b(?:(?:we|is|are|am|were|team|now|currently) (?:now |currently |also )?(?:hiring|seeking|recruiting)|(?:we are|were|is|are) (?:now )?(?:looking|searching) for an? (?!new (?:home|owner)|tenant|flat|quiet tenant|good home)|needs? an? (?:new |full-time |part-time )?\p{L}{2,20}(?:er|or|ist|ian|ant|ent|hand|man|nurse|chef|cook)\b|(?:er|or|ist|ian|ant|chef|cook|nurse|hand|staff|driver|help) (?:wanted|needed|required)\b|\bwe (?:\([^()]{2,40}\) )?(?:urgently |really |also |currently )?need an? \*?(?:\p{L}{2,20} ){0,3}\p{L}{2,20}(?:er|or|ist|ian|ant|ent|hand|man|nurse|chef|cook|mate)\b|(?:we are|we['’]?re) after an? |vacancy for|immediate opening|(?:position|job|role|post) (?:is )?(?:open|available))/u,
  /\b(?:(?:wir|ich|team) such(?:en|t)|such(?:en|t) (?:wir |\p{L}{2,30} )?(?:eine?n?|zum|ab|fur|dich|sie|verstarkung)|gesucht\b|recrut(?:e|ons|ent)\b|recherch(?:e|ons|ent) un|\b(?:on|nous) (?:re)?cherch(?:e|ons) (?:une?(?:\(e\))?|des) (?!appart|logement|maison|studio|chambre|coloc|location|locataire|temoin|voiture|velo|camion|solution|famille|terrain|local\b|medecin|docteur|avis|idee|conseil)|\bembauch(?:e|ons)\b|\bvagas? (?:de|para|p\/) (?!garag|carro|moto|estacion|alug)|(?:^|\n)\W{0,6}vagas? \p{L}{4,}|se (?:busca|necesita|precisa|solicita)\b|(?:buscamos|necesitamos|necesita|incorporar)\b|cercasi|(?:cerca|cerchiamo|ricerca|ricerchiamo|seleziona) |gezocht\b|zoek(?:en|t) (?:wij|we|naar|een|per|voor)|zijn op zoek|precisa-se|(?:procura|procuramos|contrata|contratamos|admite-se)\b|sokes\b|vi soker|soker (?:vi|en|dig)|soges\b|vi soger|soger (?:vi|en)|szuka(?:my)?\b|poszuk(?:uje|ujemy)|zatrudni|ansok|ansogning|aplikuj)/u
]

/** Words of employment, a pattern for each kind. */
export const employmentVocabulary: readonly RegExp[] = [
  /\b(?:full[- ]?time|part[- ]?time|permanent|fixed[- ]term|vollzeit|teilzeit|unbefristet|befristet|cdi|cdd|temps plein|temps partiel|jornada completa|media jornada|voltijds|deltijds|heltid|deltid|tillsvidare|fastanstall|umowa|pelny etat|contrato sem termo|contrato indefinido|hours (?:a|per) week|stunden pro woche|minijob|tempo inteiro|tempo pieno|tempo indeterminato|part time|fulltime|parttime|vast contract|tempo integral|clt|internship|freelance|contractor)\b/,
  /\b(?:salary|compensation|per hour|per annum|gehalt|vergutung|brutto|pro stunde|an hour|per hour|lon\b|wynagrodzenie|par mois|al mes\b|por mes\b|per maand|per uur|l.ora\b|salaire|remuneration|salario|retribuzione|stipendio|salaris|remuneracao|wage|pay range|hourly)\b/,
  /\b(?:remote|hybrid|on-?site|home ?office|teletravail|teletrabajo|smart working|thuiswerken|in the office)\b/,
  /\b(?:years? of (?:\w+ )?experience|\d\+? years|berufserfahrung|jahre erfahrung|ans d(?:'|’)experience|anos de experiencia|anni di esperienza|jaar (?:werk)?ervaring|proven experience|experience (?:with|in|as)|ars erfarenhet|ars erfaring|doswiadczeni|experiencia (?:minima|previa)|esperienza)\b/,
  /\b(?:responsibilities|requirements|qualifications|benefits|aufgaben|anforderungen|profil|missions|requisitos|requisiti|responsabilita|taken|functie-?eisen|duties|skills)\b/,
  /\b(?:vacation|paid leave|annual leave|holidays?|pension|health insurance|401k|pto|urlaubstage|tage urlaub|conges|rtt|vacaciones|ferie|vakantiedagen|mutuelle|ticket restaurant|buoni pasto|vale refeicao)\b/,
  /\((?:m\/w\/d|w\/m\/d|m\/f\/d|h\/f|f\/h|m\/f|m\/v|m\/v\/x|d\/m\/w|m\/w\/x|all genders)\)/
]

/** Words of texts that are something else: invoices, articles, conversations about buying. On folded text. */
export const foreignWords: readonly RegExp[] = [
  /\b(?:invoice (?:number|no|date)|amount due|subtotal|total due|bill to|vat (?:no|number|id)|rechnungsnummer|rechnungsbetrag|zahlbar bis|facture n|montant ttc|importe total|payment terms|unit price|qty)\b/,
  /\b(?:add to (?:cart|basket)|in den warenkorb|checkout|free shipping|ajouter au panier|for sale|best offer|zu verkaufen|a vendre|se vende|vendesi|te koop|a venda)\b/,
  /\b(?:by [a-z]+ [a-z]+, staff writer|min read|minute read|published in|abstract\b.{0,40}\bintroduction|et al\.|told reporters|said in a statement|a survey among|ingredients|preheat|tablespoons?)\b/,
  /(?:^|\n)(?:von|by|par|por|di|door) \p{L}{2,20} \p{L}{2,20}, \d/u,
  /["”’“»] ?,? (?:sagt|sagte|says|said|explique|affirme|afirma|dice|zegt|diz) |\bnach angaben (?:der|des|von)|mehr zum thema|more on this (?:topic|story)|lire aussi/,
  /\b(?:thanks for reading|share this post|in this (?:post|article|essay))\b/,
  /\b(?:what i learned|here is what|my first year|i have learned)\b/,
  /\b(?:curriculum vitae|dear hiring manager|references available)\b/
]

/** Words that hardly any posting has and the texts of their kind always do. On folded text. */
export const alienWords: readonly RegExp[] = [
  /(?:^|\n)\s*(?:import .{1,60} from ['"]|#include <|def \w+\(.*\):|(?:export )?(?:async )?function \w+\(|(?:export )?const \w+(?:: \w+)? = |public (?:static|class) |package [\w.]+;|<\?php)/,
  /\b(?:i am writing to apply|hereby apply|hiermit bewerbe ich mich|je me permets de vous adresser ma candidature)\b/,
  /\b(?:controller of your personal data|why we process|what data we collect|how long we keep|we hold your data|verantwortlicher im sinne der|diese datenschutzerklarung|responsable du traitement des donnees|these terms (?:of|and)|agree to these terms)\b/,
  /\b(?:enrol now|enroll now|our graduates|download the syllabus|what youll learn|lehrplan|kursgebuhr|iscriviti entro|il corso (?:si|e|prevede|dura|inizia|comincia|parte|ha))\b/,
  /\b(?:(?:thank you for|received) your application|vielen dank fur ihre bewerbung|invite you to an interview|nous avons bien recu votre candidature|bedankt voor je sollicitatie|gracias por tu solicitud|obrigado pela (?:sua|tua) candidatura)\b/,
  /\b(?:hereinafter|\(.the employe[er].\)|this agreement is made|request for quotation|invites bids)\b/
]
