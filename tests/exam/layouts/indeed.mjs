// Indeed in its countries: the pane copied, and the page saved.
import { jsonLd, page } from '../data.mjs'
import { joined, lines } from '../kit.mjs'

const langs = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt']
const nav = {
  en: 'Skip to main content\nHome\nCompany reviews\nFind salaries\nSign in\nUpload your resume\nEmployers / Post Job\nWhat\nWhere\nFind jobs',
  de: 'Weiter zum Hauptinhalt\nStartseite\nUnternehmen\nGehälter\nAnmelden\nLebenslauf hochladen\nUnternehmen / Stellenanzeige\nWas\nWo\nJobs finden',
  fr: 'Passer au contenu principal\nAccueil\nAvis sur les entreprises\nRechercher des salaires\nConnexion\nDéposez votre CV\nQuoi\nOù\nRechercher',
  es: 'Ir al contenido principal\nInicio\nValoraciones de empresas\nBuscador de salarios\nIniciar sesión\nSube tu CV\nQué\nDónde\nBuscar empleo',
  it: 'Vai al contenuto principale\nHome\nRecensioni\nStipendi\nAccedi\nCarica il tuo CV\nCosa\nDove\nTrova lavoro',
  nl: 'Naar hoofdinhoud\nHome\nBedrijfsreviews\nSalarissen zoeken\nInloggen\nUpload je cv\nWat\nWaar\nVacatures zoeken',
  pt: 'Ir para o conteúdo principal\nPágina inicial\nAvaliações de empresas\nBuscar salários\nEntrar\nCadastre seu currículo\nO quê\nOnde\nAchar vagas'
}
const reviews = {
  en: '3.4 out of 5 stars\n127 reviews',
  de: '3,4 von 5 Sternen\n127 Bewertungen',
  fr: '3,4 étoiles sur 5\n127 avis',
  es: '3,4 de 5 estrellas\n127 evaluaciones',
  it: '3,4 stelle su 5\n127 recensioni',
  nl: '3,4 van 5 sterren\n127 reviews',
  pt: '3,4 de 5 estrelas\n127 avaliações'
}
const apply = {
  en: 'Apply now\nSave this job\nNot interested',
  de: 'Jetzt bewerben\nJob speichern\nKein Interesse',
  fr: 'Postuler maintenant\nEnregistrer cet emploi',
  es: 'Solicitar empleo\nGuardar empleo',
  it: 'Candidati ora\nSalva questa offerta',
  nl: 'Nu solliciteren\nVacature opslaan',
  pt: 'Candidatar-se agora\nSalvar esta vaga'
}
const details = {
  en: [
    'Job details',
    'Here’s how the job details align with your profile.',
    'Pay',
    'Job type',
    'Location',
    'Full job description'
  ],
  de: [
    'Jobdetails',
    'So passen die Jobdetails zu Ihrem Profil.',
    'Gehalt',
    'Anstellungsart',
    'Standort',
    'Vollständige Stellenbeschreibung'
  ],
  fr: [
    'Détails de l’emploi',
    'Voici comment les détails correspondent à votre profil.',
    'Salaire',
    'Type de poste',
    'Lieu',
    'Description du poste'
  ],
  es: [
    'Detalles del empleo',
    'Así encajan los detalles con tu perfil.',
    'Sueldo',
    'Tipo de empleo',
    'Ubicación',
    'Descripción completa del empleo'
  ],
  it: [
    'Dettagli di lavoro',
    'Ecco come i dettagli corrispondono al tuo profilo.',
    'Retribuzione',
    'Tipo di contratto',
    'Sede',
    'Descrizione completa dell’offerta di lavoro'
  ],
  nl: [
    'Vacaturegegevens',
    'Zo sluiten de gegevens aan op je profiel.',
    'Salaris',
    'Dienstverband',
    'Locatie',
    'Volledige functieomschrijving'
  ],
  pt: [
    'Detalhes da vaga',
    'Veja como a vaga combina com o seu perfil.',
    'Salário',
    'Tipo de vaga',
    'Localização',
    'Descrição completa da vaga'
  ]
}
const report = {
  en: 'Report job',
  de: 'Anzeige melden',
  fr: 'Signaler cette offre',
  es: 'Denunciar empleo',
  it: 'Segnala l’offerta',
  nl: 'Vacature melden',
  pt: 'Denunciar vaga'
}
const footer = {
  en: 'Hiring Lab\nCareer advice\nBrowse jobs\nBrowse companies\nEvents\nWork at Indeed\n© 2026 Indeed\nPrivacy Center',
  de: 'Karriere-Guide\nJobs suchen\nUnternehmen suchen\nArbeiten bei Indeed\n© 2026 Indeed\nImpressum',
  fr: 'Conseils carrière\nParcourir les emplois\nTravailler chez Indeed\n© 2026 Indeed\nMentions légales',
  es: 'Orientación profesional\nExplorar empleos\nTrabajar en Indeed\n© 2026 Indeed\nCentro de privacidad',
  it: 'Guida alla carriera\nSfoglia lavori\nLavorare in Indeed\n© 2026 Indeed\nCentro privacy',
  nl: 'Carrièregids\nVacatures bekijken\nWerken bij Indeed\n© 2026 Indeed\nPrivacycentrum',
  pt: 'Guia de carreira\nProcurar vagas\nTrabalhe no Indeed\n© 2026 Indeed\nCentral de privacidade'
}

const newWord = { en: 'new', de: 'neu', fr: 'nouvelle offre', es: 'nuevo', it: 'novità', nl: 'nieuw', pt: 'nova' }

const copy = {
  name: 'indeed-copy',
  format: 'text',
  ext: 'txt',
  langs,
  write(k) {
    k.set('source', 'Indeed')
    const [title, align, pay, type, where, full] = details[k.lang]
    const types = k.type(null, '\n')
    const amount = k.pay()
    const card = k.other(1, (job) => `${job.title}\n${newWord[k.lang]}\n${job.company}\n${job.place}\n${job.pay}`)
    return lines(
      k.t(nav),
      card,
      k.title(),
      k.company(),
      k.t(reviews),
      k.place('city'),
      k.content.mode === null ? '' : k.mode(),
      amount,
      k.t(apply),
      k.l(title),
      k.n(align),
      amount && `${k.l(pay)}\n${amount}`,
      types && `${k.l(type)}\n${types}`,
      `${k.l(where)}\n${k.place('city')}`,
      k.l(full),
      k.body({ bullet: k.seed % 2 ? '' : '- ' }),
      k.t(report),
      k.t(footer)
    )
  }
}

const saved = {
  name: 'indeed-html',
  format: 'html',
  ext: 'html',
  langs,
  markup: true,
  write(k) {
    k.set('source', 'Indeed')
    const key = (k.seed * 7919 + 65_537).toString(16).padStart(16, '4')
    const address = `https://${k.lang === 'en' ? 'www' : k.lang}.indeed.com/viewjob?jk=${key}`
    k.set('url', address)
    const [title, align, pay, type, , full] = details[k.lang]
    const amount = k.pay()
    const types = k.type(null, '</div><div>')
    return page({
      lang: k.lang,
      title: `${k.title()} - ${k.place('city')} - Indeed.com`,
      head: `<link rel="canonical" href="${address}">\n${jsonLd(k)}`,
      body: `<header><nav>${k
        .t(nav)
        .split('\n')
        .map((line) => `<a href="#">${line}</a>`)
        .join('')}</nav></header>
<div class="jobsearch-ViewJobLayout"><h1 data-testid="jobsearch-JobInfoHeader-title"><span>${k.title()}</span></h1>
<div data-testid="inlineHeader-companyName"><a href="#">${k.company()}</a></div><span>${k.t(reviews).split('\n').join('</span><span>')}</span>
<div data-testid="inlineHeader-companyLocation">${k.place('city')}</div>
<div id="salaryInfoAndJobType"><span>${joined('</span><span> - ', amount, types)}</span></div>
<button>${k.t(apply).split('\n').join('</button><button>')}</button>
<h2>${k.l(title)}</h2><p>${k.n(align)}</p>${amount && `<h3>${k.l(pay)}</h3><div>${amount}</div>`}${types && `<h3>${k.l(type)}</h3><div>${types}</div>`}
<h2>${k.l(full)}</h2><div id="jobDescriptionText">${k.bodyHtml({ heading: (text) => `<p><b>${text}</b></p>` })}</div>
<button>${k.t(report)}</button>
<aside>${k.other(0, (job) => job.title)} <span>${k.other(0, (job) => job.company)}</span></aside></div>
<footer><ul>${k
        .t(footer)
        .split('\n')
        .map((line) => `<li><a href="#">${line}</a></li>`)
        .join('')}</ul></footer>`
    })
  }
}

/** The family's layouts. */
export const layouts = [copy, saved]
