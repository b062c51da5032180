/** The names of a mail's headers as mail programs write them above a quoted mail, by what they hold. */
export const headerNames = {
  from: ['from', 'von', 'de', 'da', 'van', 'expediteur', 'absender', 'remitente', 'mittente', 'afzender', 'remetente'],
  date: [
    'date',
    'sent',
    'gesendet',
    'datum',
    'envoye',
    'envoye le',
    'fecha',
    'enviado',
    'enviado el',
    'enviado em',
    'data',
    'inviato',
    'verzonden',
    'gesendet am'
  ],
  subject: ['subject', 'betreff', 'objet', 'asunto', 'oggetto', 'onderwerp', 'assunto', 'sujet'],
  other: ['to', 'an', 'a', 'para', 'aan', 'cc', 'kopie', 'bcc', 'reply-to', 'antwort an', 'destinataire', 'copie']
} as const

/** What a mail's own header holds. */
export type HeaderKind = keyof typeof headerNames

/** The line above a forwarded or quoted mail, on the folded line without its dashes. */
export const forwardMark =
  /^(?:(?:begin )?forwarded message|forwarded by .{2,60}|original message|original appointment|weitergeleitete (?:nachricht|e-?mail)|anfang der weitergeleiteten (?:nachricht|e-?mail)|ursprungliche (?:nachricht|e-?mail)|original-?nachricht|message (?:transfere|transmis|original|dorigine)|debut du message (?:transfere|reexpedie)|mensaje (?:reenviado|original)|inicio del mensaje reenviado|messaggio (?:inoltrato|originale)|inizio messaggio inoltrato|doorgestuurd bericht|oorspronkelijk bericht|begin doorgestuurd bericht|mensagem (?:encaminhada|reencaminhada|original)|inicio da mensagem (?:encaminhada|reencaminhada))\s*:?$/

/** The line above a quoted mail that names its sender: "On …, Jane Doe <…> wrote:". On the folded line. */
export const attribution =
  /^(?:on .{8,160}|.{3,120}) wrote ?:$|^(?:am|on) .{8,160} schrieb(?: .{2,80})? ?:$|^.{3,120} schrieb am .{6,80}:$|^le .{8,160} a ecrit ?:$|^el .{8,160} escribio ?:$|^il .{8,160} ha scritto ?:$|^op .{8,160} (?:schreef|heeft)(?: .{2,100})? ?:$|^(?:em|a) .{8,160} escreveu(?: .{2,80})? ?:$/

/** What mail programs put before a subject that is answered or passed on, and lists before their own. */
export const subjectMarks =
  /^(?:\s*(?:(?:fwd?|re|aw|wg|tr|rv|antw|antwort|wtr|doorst|i|r|res|enc|ref|sv|vs)\s?(?:\[\d{1,3}\])?\s?[:：]|\[(?:ext|external|extern|externe?|spam\??|extern[ae]l? (?:e-?mail|sender))\]:?))+\s*/i

/** Sentences of mails and of the programs that send them, on the folded line: no posting says them. */
export const mailNotices: readonly RegExp[] = [
  /^(?:this|the information (?:contained )?in this|the contents? of this) (?:e-?mail|message|communication).{0,120}\b(?:confidential|privileged|intended (?:only|solely)|addressee)\b/,
  /^(?:confidentiality notice|disclaimer|vertraulichkeitshinweis|avis de confidentialite|aviso (?:legal|de confidencialidad))\s*:/,
  /^if you (?:are not|have received this|received this (?:e-?mail|message) (?:in error|by mistake)).{0,200}$/,
  /^(?:diese|die in dieser) (?:e-?mail|nachricht).{0,160}\bvertraulich/,
  /^(?:ce|le contenu de ce) (?:message|courriel|mail|courrier|e-?mail).{0,160}\bconfidentiel/,
  /^(?:este|el contenido de este) (?:mensaje|correo|e-?mail).{0,160}\bconfidencial/,
  /^(?:questo|il contenuto di questo|la presente) (?:messaggio|e-?mail|comunicazione).{0,160}\b(?:riservat|confidenzial)/,
  /^(?:dit|deze|de informatie in dit) (?:bericht|e-?mail).{0,160}\bvertrouwelijk/,
  /^(?:esta|este) (?:mensagem|e-?mail).{0,160}\bconfidencia/,
  /^(?:you(?:re| are)|you have been) (?:receiv|sent|getting|subscribed).{0,40}\b(?:this (?:e-?mail|message|alert|newsletter)|because you)\b/,
  /^(?:this (?:e-?mail|message) was (?:sent|intended|delivered)|this is an automat|please do not reply|do not reply|sie erhalten diese|diese (?:e-?mail|nachricht) wurde|bitte antworten sie nicht|vous recevez ce|ce (?:mail|message|courriel) (?:a ete|vous est)|merci de ne pas repondre|has recibido este|recibes este|este (?:correo|mensaje) (?:ha sido|fue)|hai ricevuto questa|ricevi questa|je ontvangt deze|u ontvangt deze|deze e-?mail is|voce (?:esta recebendo|recebeu) est[ea])\b.{0,300}$/,
  /^(?:please )?consider the environment|^please think .{0,30} before printing|^denken sie an die umwelt|^pensez a lenvironnement|^avant dimprimer/
]

/** Lines of mails that are buttons or marks of programs, on the folded line. */
export const mailFurniture: readonly RegExp[] = [
  /^(?:buenos dias|buenas (?:tardes|noches)|bom dia|boa (?:tarde|noite)|buonasera|buongiorno|goede(?:morgen|middag|navond)|estimad[oa]s?|car[oai]|egregi[oa]?|geachte|moin|servus|gruezi|gruss gott|prezad[oa]s?|dear|hello|hi|hey|hallo|hola|ola|bonjour|bonsoir|madame|monsieur|liebe[rs]?|sehr geehrte\w{0,2}|guten (?:tag|morgen|abend)|ciao|gentil[ei])(?:[ ,][^.!?:]{0,50})?[,:!]$/,
  /\b(?:unsubscribe|opt[- ]out|manage (?:your |my |email )?(?:preferences|subscriptions?|alerts?|notifications?)|(?:update|change|edit) (?:your |my )?(?:email )?(?:preferences|settings|alert)|email preferences|abbestellen|abmelden|austragen|newsletter verwalten|desabonner|desinscrire|se desinscrire|darse de baja|cancelar (?:la )?suscripcion|disiscriv\w{1,6}|annulla liscrizione|uitschrijven|afmelden|cancelar (?:a )?(?:inscricao|subscricao)|descadastr\w{1,6})\b/,
  /\b(?:view|read|open|see) (?:this )?(?:it |e-?mail |message |newsletter )?(?:in|on|with) (?:your |a |the )?(?:web ?)?browser\b|\b(?:view|see) (?:it )?online\b|\bweb version\b|\bim browser (?:anzeigen|ansehen|offnen|lesen)\b|\bonline(?:version|-version)\b|\bwebansicht\b|\b(?:voir|afficher|lire|consulter) .{0,30}(?:navigateur|version (?:en ligne|web))\b|\bversion en ligne\b|\bver .{0,30}navegador\b|\b(?:visualizza|apri) .{0,30}browser\b|\bbekijk .{0,30}(?:browser|online)\b/,
  /^(?:sent|get outlook|von meinem|gesendet|envoye|enviado|inviato|verzonden) (?:from|for|mit|von|depuis|de|desde|da|vanaf|do)?.{0,15}\b(?:iphone|ipad|android|outlook|samsung|handy|mobile|blackberry|huawei)\b.{0,30}$/,
  /^(?:caution|warning|achtung|attention|external|extern)\b.{0,30}\b(?:external|outside|extern(?:e[rn]?)?|exterieur)\b.{0,200}$/
]

/** What stands before the role in a subject, on the subject as written. */
export const subjectLeads =
  /^(?:(?:(?:exciting |new |great |job |career |contract |permanent |remote |urgent |neue? |spannende[rs]? )*(?:opportunity|role|position|vacancy|opening|job|jobs|requirement|stelle|stellenangebot|stellenanzeige|jobangebot|position|offre(?: d['’]emploi)?|opportunité|poste|oferta(?: de (?:empleo|trabajo))?|oportunidad|vacante|offerta(?: di lavoro)?|opportunità|vacature|vaga|oportunidade))(?:\s*(?:[:–—|-]|for an?|as an?|als|comme|de|di|como|for|of)\s+)|(?:stellenangebot|stellenanzeige|stellenausschreibung|jobangebot|vacature) (?=\p{Lu})|(?:your (?:application|interview|candidacy)|interview(?: invitation)?|application|invitation|ihre bewerbung|deine bewerbung|bewerbung|einladung|votre candidature|candidature|tu candidatura|la tua candidatura|je sollicitatie|sua candidatura)(?: (?:to|for|as|als|zum?|zur|pour|para|per|voor|the|an?|unsere|le|la|el|position|role|stelle|poste|of|de|du|der|as)){1,4}\s*:?\s+|(?:we(?:['’]re| are) hiring(?: an?)?|hiring|wanted|gesucht|wir suchen(?: eine?n?)?|nous recrutons(?: une?)?|job alert|jobalert)\s*[:!–-]?\s+)/iu

/** The greeting with which a mail ends, beyond those of any letter; a name may follow. On the folded line. */
export const mailSignOff =
  /^(?:--|best|thanks|many thanks|thank you|thanks again|all the best|best wishes|warmly|take care|talk soon|cheers|(?:kind|best|warm|warmest) regards(?: from .{2,30})?|(?:lg|vg|mfg|bg|hg|lieben gruss|liebe grusse|gruss|grusse|viele grusse|beste grusse|herzliche grusse|freundliche grusse|schone grusse|mit (?:freundlichem|bestem|herzlichem) gruss|mit (?:freundlichen|besten|herzlichen|vielen) grussen)(?: (?:aus|von|nach) .{2,30})?|bien a (?:vous|toi)|bonne (?:journee|soiree)|belle journee|tres cordialement|(?:meilleures )?salutations(?: distinguees)?|merci|un abrazo|atentamente|muchas gracias|gracias|cari saluti|distinti saluti|un saluto|a presto|grazie|groet|groeten|groetjes|hartelijke groet(?:en)?|mvg|vriendelijke groet(?:en)?|abraco|abracos|cumprimentos|com os melhores cumprimentos|obrigad[oa])\s?[,.!]?(?: \p{L}{2,15}(?: \p{L}{2,20})?)?$/u

/** Words of roles that write to candidates, on the folded line. */
export const recruiterRoles =
  /\b(?:recruit\w{0,8}|talent|sourcer|sourcing|headhunter|hr|human resources|people|personal\w{0,12}|hiring|staffing|consultant|berater(?:in)?|researcher|chargee? de recrutement|ressources humaines|recursos humanos|seleccion|risorse umane|selezione|werving|selectie)\b/

/** What stands behind an employer's name in the name of a sender: "Corvid Labs Careers", "Corvid via Board". */
export const senderTail =
  /\s+(?:via .{2,60}|[-–|]?\s?(?:careers?|jobs?|recruiting|recruitment|talent(?: acquisition)?|hr|human resources|people(?: ops| operations| & culture)?|hiring|karriere|personal(?:abteilung|wesen)?|bewerbermanagement|recrutement|recursos humanos|risorse umane|no-?reply|notifications?)(?: team)?|team)$/i

/** Mailboxes from which programs write and where nobody reads. */
export const deafMailbox =
  /(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|notification|alert|newsletter|mailer|bounce|postmaster|daemon|reply\+|unsubscribe|invitations?|updates?$|news$|noreply)/i
