// LinkedIn: the page of somebody who is signed in, the public page, and the public page saved.
import { jsonLd, page } from '../data.mjs'
import { joined, lines, slug } from '../kit.mjs'

const langs = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt']

const nav = {
  en: 'Skip to main content\nHome\nMy Network\nJobs\nMessaging\nNotifications\nMe\nFor Business\nTry Premium for £0',
  de: 'Zum Hauptinhalt wechseln\nStart\nIhr Netzwerk\nJobs\nNachrichten\nMitteilungen\nSie\nFür Unternehmen\nPremium kostenlos testen',
  fr: 'Passer au contenu principal\nAccueil\nRéseau\nOffres d’emploi\nMessagerie\nNotifications\nVous\nPour les entreprises\nEssayez Premium pour 0 EUR',
  es: 'Saltar al contenido principal\nInicio\nMi red\nEmpleos\nMensajes\nNotificaciones\nYo\nPara negocios\nProbar Premium por 0 EUR',
  it: 'Passa al contenuto principale\nHome\nRete\nLavoro\nMessaggistica\nNotifiche\nTu\nPer le aziende\nProva Premium a 0 EUR',
  nl: 'Naar hoofdcontent gaan\nHome\nMijn netwerk\nVacatures\nBerichten\nMeldingen\nIk\nVoor bedrijven\nProbeer Premium voor € 0',
  pt: 'Pular para conteúdo principal\nInício\nMinha rede\nVagas\nMensagens\nNotificações\nEu\nPara negócios\nExperimente Premium por EUR 0'
}
const about = {
  en: 'About the job',
  de: 'Details zum Jobangebot',
  fr: 'À propos de l’offre d’emploi',
  es: 'Acerca del empleo',
  it: 'Informazioni sull’offerta di lavoro',
  nl: 'Over de vacature',
  pt: 'Sobre a vaga'
}
const buttons = {
  en: 'Easy Apply\nSave',
  de: 'Einfach bewerben\nSpeichern',
  fr: 'Candidature simplifiée\nEnregistrer',
  es: 'Solicitud sencilla\nGuardar',
  it: 'Candidatura semplice\nSalva',
  nl: 'Eenvoudig solliciteren\nOpslaan',
  pt: 'Candidatura simplificada\nSalvar'
}
const applicants = {
  en: 'Over 100 applicants',
  de: 'Über 100 Bewerber:innen',
  fr: 'Plus de 100 candidats',
  es: 'Más de 100 solicitudes',
  it: 'Più di 100 candidati',
  nl: 'Meer dan 100 sollicitanten',
  pt: 'Mais de 100 candidaturas'
}
const team = {
  en: 'Meet the hiring team\nPriyanka Oldershaw\n2nd\nTalent Partner | We are hiring in 4 cities\nJob poster\nMessage',
  de: 'Lernen Sie das Recruiting-Team kennen\nGesine Achterberg\n2.\nRecruiterin aus Leidenschaft\nHat den Job gepostet\nNachricht',
  fr: 'Rencontrez l’équipe de recrutement\nSolène Vaucresson\n2e\nChargée de recrutement\nAuteur de l’offre\nMessage',
  es: 'Conoce al equipo de contratación\nItziar Olavarría\n2º\nSelección de talento\nAnunciante del empleo\nMensaje',
  it: 'Incontra il team che si occupa delle assunzioni\nDonatella Frescobaldi\n2°\nHR Specialist\nAutore dell’offerta\nMessaggio',
  nl: 'Maak kennis met het wervingsteam\nMarijke Oudendijk\n2e\nRecruiter\nPlaatser van vacature\nBericht',
  pt: 'Conheça a equipe de recrutamento\nFilipa Montalvão\n2º\nTalent Acquisition\nAnunciante da vaga\nMensagem'
}
const matches = {
  en: 'How your profile and resume fit this job\nGet AI-powered advice on this job and more exclusive features with Premium.\nShow match details\nTailor my resume',
  de: 'Wie Ihr Profil zu diesem Job passt\nErhalten Sie mit Premium KI-gestützte Tipps zu diesem Job.\nÜbereinstimmung anzeigen',
  fr: 'Votre profil correspond-il à cette offre ?\nObtenez des conseils de l’IA sur cette offre avec Premium.',
  es: 'Cómo encaja tu perfil en este empleo\nObtén consejos de IA sobre este empleo con Premium.',
  it: 'Corrispondenza tra il tuo profilo e l’offerta\nRicevi consigli dell’IA su questa offerta con Premium.',
  nl: 'Hoe je profiel bij deze vacature past\nKrijg met Premium AI-advies over deze vacature.',
  pt: 'Como o seu perfil combina com a vaga\nReceba conselhos de IA sobre esta vaga com o Premium.'
}
const similar = {
  en: 'More jobs',
  de: 'Ähnliche Jobs',
  fr: 'Offres d’emploi similaires',
  es: 'Empleos similares',
  it: 'Offerte di lavoro simili',
  nl: 'Vergelijkbare vacatures',
  pt: 'Vagas semelhantes'
}
const alert = {
  en: 'Set alert for similar jobs\nJob search faster with Premium\nAccess company insights like strategic priorities, headcount trends, and more\nMillions of members use Premium',
  de: 'Jobbenachrichtigung für ähnliche Jobs\nSchneller einen Job finden mit Premium\nMillionen von Mitgliedern nutzen Premium',
  fr: 'Créer une alerte pour des offres similaires\nAccélérez votre recherche avec Premium',
  es: 'Activar alerta para empleos similares\nBusca empleo más rápido con Premium',
  it: 'Attiva avviso per offerte simili\nTrova lavoro più velocemente con Premium',
  nl: 'Stel een melding in voor vergelijkbare vacatures\nSneller een baan vinden met Premium',
  pt: 'Ativar alerta para vagas semelhantes\nProcure vagas com mais rapidez com o Premium'
}
const footer = {
  en: 'About\nAccessibility\nHelp Center\nPrivacy & Terms\nAd Choices\nLinkedIn Corporation © 2026',
  de: 'Info\nBarrierefreiheit\nHilfebereich\nDatenschutz & AGB\nLinkedIn Corporation © 2026',
  fr: 'À propos\nAccessibilité\nAssistance clientèle\nConfidentialité et conditions\nLinkedIn Corporation © 2026',
  es: 'Acerca de\nAccesibilidad\nCentro de ayuda\nPrivacidad y condiciones\nLinkedIn Corporation © 2026',
  it: 'Informazioni\nAccessibilità\nCentro assistenza\nPrivacy e condizioni\nLinkedIn Corporation © 2026',
  nl: 'Info\nToegankelijkheid\nHelpcentrum\nPrivacy en voorwaarden\nLinkedIn Corporation © 2026',
  pt: 'Sobre\nAcessibilidade\nCentral de Ajuda\nTermos e Privacidade\nLinkedIn Corporation © 2026'
}

function head(k) {
  const facts = joined(
    '\n',
    k.pay('slash'),
    k.mode(),
    k.type(['full-time', 'part-time', 'contract', 'temporary', 'internship'])
  )
  return lines(k.company(), k.title(), joined(' · ', k.place(), k.ago(), k.t(applicants)), facts)
}

const otherCards = (k, count) =>
  Array.from({ length: count }, (_, at) => k.other(at, (job) => `${job.title}\n${job.company}\n${job.place}`)).join(
    '\n'
  )

const signedIn = {
  name: 'linkedin-copy',
  format: 'text',
  ext: 'txt',
  langs,
  write(k) {
    k.set('source', 'LinkedIn')
    return lines(
      k.t(nav),
      head(k),
      k.t(buttons),
      k.t(matches),
      k.t(team),
      k.l(about),
      k.body({ before: '\n', bullet: k.seed % 3 === 0 ? '' : k.seed % 3 === 1 ? '• ' : '- ' }),
      k.t(alert),
      k.t(similar),
      otherCards(k, 3),
      k.t(footer)
    )
  }
}

const publicNav = {
  en: 'LinkedIn\nJoin now\nSign in',
  de: 'LinkedIn\nMitglied werden\nEinloggen',
  fr: 'LinkedIn\nS’inscrire\nS’identifier',
  es: 'LinkedIn\nUnirse ahora\nInicia sesión',
  it: 'LinkedIn\nIscriviti ora\nAccedi',
  nl: 'LinkedIn\nWord nu lid\nAanmelden',
  pt: 'LinkedIn\nCadastre-se agora\nEntrar'
}
const join = {
  en: 'Sign in to access AI-powered advice\nForgot password?\nBy clicking Continue to join or sign in, you agree to LinkedIn’s User Agreement, Privacy Policy, and Cookie Policy.',
  de: 'Mit Klick auf „Weiter“ stimmen Sie der Nutzervereinbarung, der Datenschutzrichtlinie und der Cookie-Richtlinie von LinkedIn zu.',
  fr: 'En cliquant sur Continuer, vous acceptez les Conditions d’utilisation, la Politique de confidentialité et la Politique relative aux cookies de LinkedIn.',
  es: 'Al hacer clic en «Continuar», aceptas las Condiciones de uso, la Política de privacidad y la Política de cookies de LinkedIn.',
  it: 'Cliccando su “Continua” accetti il Contratto di licenza, l’Informativa sulla privacy e l’Informativa sui cookie di LinkedIn.',
  nl: 'Als u op Doorgaan klikt, gaat u akkoord met de gebruikersovereenkomst, het privacybeleid en het cookiebeleid van LinkedIn.',
  pt: 'Ao clicar em Continuar, você aceita o Contrato do Usuário, a Política de Privacidade e a Política de Cookies do LinkedIn.'
}
const more = {
  en: 'Show more\nShow less',
  de: 'Mehr anzeigen\nWeniger anzeigen',
  fr: 'Voir plus\nVoir moins',
  es: 'Mostrar más\nMostrar menos',
  it: 'Mostra altro\nMostra meno',
  nl: 'Meer weergeven\nMinder weergeven',
  pt: 'Exibir mais\nExibir menos'
}
const criteria = {
  en: ['Seniority level', 'Employment type', 'Job function', 'Industries'],
  de: ['Karrierestufe', 'Beschäftigungsverhältnis', 'Tätigkeitsbereich', 'Branchen'],
  fr: ['Niveau hiérarchique', 'Type d’emploi', 'Fonction', 'Secteurs'],
  es: ['Nivel de antigüedad', 'Tipo de empleo', 'Función laboral', 'Sectores'],
  it: ['Livello di anzianità', 'Tipo di impiego', 'Funzione lavorativa', 'Settori'],
  nl: ['Senioriteitsniveau', 'Soort baan', 'Functie', 'Sectoren'],
  pt: ['Nível de experiência', 'Tipo de emprego', 'Função', 'Setores']
}
const refer = {
  en: 'Referrals increase your chances of interviewing by 2x\nSee who you know',
  de: 'Empfehlungen verdoppeln Ihre Chancen auf ein Vorstellungsgespräch\nSehen, wen Sie kennen',
  fr: 'Les recommandations doublent vos chances d’obtenir un entretien\nDécouvrez qui vous connaissez',
  es: 'Las recomendaciones duplican tus probabilidades de conseguir una entrevista\nDescubre a quién conoces',
  it: 'Le segnalazioni raddoppiano le probabilità di ottenere un colloquio\nVedi chi conosci',
  nl: 'Via-via vergroot je kans op een gesprek\nBekijk wie u kent',
  pt: 'As indicações dobram suas chances de conseguir uma entrevista\nVeja quem você conhece'
}

function criteriaRows(k) {
  const [, type] = criteria[k.lang]
  const word = k.type(['full-time', 'part-time', 'contract', 'temporary', 'internship'])
  return word === '' ? '' : `${k.l(type)}\n${word}`
}

const publicCopy = {
  name: 'linkedin-public-copy',
  format: 'text',
  ext: 'txt',
  langs,
  write(k) {
    k.set('source', 'LinkedIn')
    return lines(
      k.t(publicNav),
      k.title(),
      joined(k.seed % 2 ? ' ' : '\n', k.company(), k.place()),
      k.ago(),
      k.t(applicants),
      k.t(join),
      k.body({ before: '' }),
      k.t(more),
      criteriaRows(k),
      k.t(refer),
      k.t(similar),
      otherCards(k, 4),
      k.t(footer)
    )
  }
}

const saved = {
  name: 'linkedin-html',
  format: 'html',
  ext: 'html',
  langs,
  markup: true,
  write(k) {
    const id = 4_100_000_000 + (k.seed % 90_000_000)
    k.set('source', 'LinkedIn')
    const data = k.seed % 2 === 0 ? jsonLd(k) : ''
    const address = `https://www.linkedin.com/jobs/view/${slug(k.content.title)}-at-${slug(k.content.company)}-${id}`
    k.set('url', address)
    const cards = Array.from(
      { length: 3 },
      (_, at) =>
        `<li><div class="base-card"><h3 class="base-search-card__title">${k.other(at, (job) => job.title)}</h3><h4>${k.other(at, (job) => job.company)}</h4><span class="job-search-card__location">${k.other(at, (job) => job.place)}</span></div></li>`
    ).join('')
    const [, type] = criteria[k.lang]
    const word = k.type(['full-time', 'part-time', 'contract', 'temporary', 'internship'])
    return page({
      lang: k.lang,
      title: `${k.company()} hiring ${k.title()} in ${k.place('full')} | LinkedIn`,
      head: `<link rel="canonical" href="${address}">\n${data}`,
      body: `<nav><a href="/">${k.t(publicNav).split('\n').join('</a><a href="#">')}</a></nav>
<main><section class="top-card-layout"><h1 class="top-card-layout__title">${k.title()}</h1>
<h4 class="top-card-layout__second-subline"><a class="topcard__org-name-link" href="https://www.linkedin.com/company/${slug(k.content.company)}">${k.company()}</a> <span class="topcard__flavor topcard__flavor--bullet">${k.place()}</span></h4>
<h4><span class="posted-time-ago__text">${k.ago()}</span> <figcaption class="num-applicants__caption">${k.t(applicants)}</figcaption></h4>
<button>${k.n({ en: 'Apply', de: 'Bewerben', fr: 'Postuler', es: 'Solicitar', it: 'Candidati', nl: 'Solliciteren', pt: 'Candidatar-se' }[k.lang])}</button></section>
<section class="description"><div class="show-more-less-html__markup">${k.bodyHtml({ heading: (text) => `<strong>${text}</strong><br>`, joint: '' })}</div><button>${k.t(more).split('\n').join('</button><button>')}</button></section>
${word === '' ? '' : `<ul class="description__job-criteria-list"><li><h3>${k.l(type)}</h3><span>${word}</span></li></ul>`}
<section class="similar-jobs"><h2>${k.t(similar)}</h2><ul>${cards}</ul></section></main>
<footer>${k
        .t(footer)
        .split('\n')
        .map((line) => `<a href="#">${line}</a>`)
        .join('')}</footer>`
    })
  }
}

/** The family's layouts. */
export const layouts = [signedIn, publicCopy, saved]
