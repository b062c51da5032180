// Applicant tracking systems that mid-sized employers use: pages copied and saved, and what their interfaces answer.
import { jsonLd, page } from '../data.mjs'
import { escapeMarkup, gap, joined, lines, slug } from '../kit.mjs'
import { cityName } from '../words.mjs'

const all = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt']
const tenant = (k) => slug(k.content.company).replaceAll('-', '')
const apply = {
  en: 'Apply now',
  de: 'Jetzt bewerben',
  fr: 'Postuler',
  es: 'Inscribirme',
  it: 'Candidati ora',
  nl: 'Solliciteer nu',
  pt: 'Candidatar-me'
}
const cookies = {
  en: 'We use cookies to offer you the best experience\nAccept all\nReject all\nCookie settings',
  de: 'Wir verwenden Cookies, um Ihnen das beste Erlebnis zu bieten\nAlle akzeptieren\nAlle ablehnen\nEinstellungen',
  fr: 'Nous utilisons des cookies pour améliorer votre expérience\nTout accepter\nTout refuser\nParamétrer',
  es: 'Utilizamos cookies para mejorar tu experiencia\nAceptar todas\nRechazar todas\nConfigurar',
  it: 'Utilizziamo i cookie per migliorare la tua esperienza\nAccetta tutti\nRifiuta tutti\nPreferenze',
  nl: 'Wij gebruiken cookies om je ervaring te verbeteren\nAlles accepteren\nAlles weigeren\nInstellingen',
  pt: 'Utilizamos cookies para melhorar a tua experiência\nAceitar todos\nRejeitar todos\nDefinições'
}
const share = {
  en: 'Share this job',
  de: 'Diese Stelle teilen',
  fr: "Partager l'offre",
  es: 'Compartir esta oferta',
  it: 'Condividi questa offerta',
  nl: 'Deel deze vacature',
  pt: 'Partilhar esta oferta'
}
const allJobs = {
  en: 'View all jobs',
  de: 'Alle Stellen ansehen',
  fr: 'Voir toutes les offres',
  es: 'Ver todas las ofertas',
  it: 'Vedi tutte le posizioni',
  nl: 'Bekijk alle vacatures',
  pt: 'Ver todas as vagas'
}
const similar = {
  en: 'Other jobs',
  de: 'Weitere Stellen',
  fr: 'Autres offres',
  es: 'Otras ofertas',
  it: 'Altre posizioni',
  nl: 'Andere vacatures',
  pt: 'Outras vagas'
}

const smartAddress = (k) => `https://jobs.smartrecruiters.com/${tenant(k)}/74400${k.seed}-${slug(k.content.title)}`
const smartCopy = {
  name: 'smartrecruiters-copy',
  format: 'text',
  ext: 'txt',
  langs: all,
  write(k) {
    return lines(
      k.company(),
      k.title(),
      joined('\n', k.place('full', '\n'), k.type(['full-time', 'part-time', 'contract', 'internship']), k.mode()),
      k.t(apply),
      k.t({ ...share, en: "I'm interested\nRefer a friend" }),
      k.body({ before: '' }),
      k.t(apply),
      k.t(share),
      k.t(similar),
      k.other(1, (job) => `${job.title}\n${job.place}`),
      k.n(
        {
          en: 'Privacy Policy\nCookie settings\nPowered by SmartRecruiters',
          de: 'Datenschutzerklärung\nPowered by SmartRecruiters'
        }[k.lang] ?? 'Powered by SmartRecruiters'
      )
    )
  }
}
const smartHtml = {
  name: 'smartrecruiters-html',
  format: 'html',
  ext: 'html',
  langs: all,
  markup: true,
  write(k) {
    k.set('url', smartAddress(k))
    k.set('source', 'SmartRecruiters')
    const [place] = k.content.places
    const prop = (name, value) => (value ? `<meta itemprop="${name}" content="${escapeMarkup(value)}">` : '')
    k.show('title', 'company', 'posted')
    if (k.content.places.length === 1 && place.city !== null) k.show('places')
    else k.skip('locations')
    return page({
      lang: k.lang,
      title: `${k.company()} ${k.title()} | SmartRecruiters`,
      head: `<link rel="canonical" href="${smartAddress(k)}"><meta property="og:title" content="${k.company()} is looking for a ${k.title()}."><meta property="og:site_name" content="SmartRecruiters">`,
      body: `<div class="jobad" itemscope itemtype="http://schema.org/JobPosting"><main class="jobad-main">${prop('industry', 'Other')}${prop('datePosted', k.content.posted)}<span itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization">${prop('name', k.content.agency ?? k.content.company)}</span>
<h1 class="job-title" itemprop="title">${k.title()}</h1><ul class="job-details"><li itemprop="jobLocation" itemscope itemtype="http://schema.org/Place"><span itemprop="address" itemscope itemtype="http://schema.org/PostalAddress">${prop('addressLocality', place === undefined ? null : cityName(place))}${prop('addressCountry', place?.country)}</span><span>${k.content.places.length === 1 ? k.place('country') : ''}</span></li></ul><button>${k.t(apply)}</button>
<div itemprop="description">${k.bodyHtml({ heading: (text) => `<h2 class="title">${text}</h2>` })}</div></main><aside><h3>${k.t(share)}</h3><button>Facebook</button><h3>${k.t(similar)}</h3><ul><li>${k.other(0, (job) => job.title)}</li><li>${k.other(2, (job) => job.title)}</li></ul></aside></div><div class="cookies">${k
        .t(cookies)
        .split('\n')
        .map((line) => `<p>${line}</p>`)
        .join('')}</div>`
    })
  }
}
const smartJson = {
  name: 'smartrecruiters-json',
  format: 'json',
  ext: 'json',
  langs: ['en', 'de', 'fr', 'nl'],
  write(k) {
    const { content } = k
    k.show('title', 'company', 'posted', 'req')
    k.set('source', 'SmartRecruiters')
    const [place] = content.places
    if (content.places.length === 1 && place.city !== null) k.show('places')
    else k.skip('locations')
    if (content.mode === 'remote' || content.mode === 'hybrid') k.show('mode')
    const known = { 'full-time': 'permanent', 'part-time': 'part-time', internship: 'intern' }
    k.skip('employmentTypes')
    const html = k.bodyHtml()
    return JSON.stringify(
      {
        id: `74400${k.seed}`,
        name: content.raw,
        uuid: 'c2f1',
        refNumber: content.req ?? undefined,
        company: { identifier: tenant(k), name: content.company },
        location: {
          city: place ? cityName(place) : undefined,
          region: place?.region ?? undefined,
          country: place?.country.toLowerCase(),
          remote: content.mode === 'remote',
          hybrid: content.mode === 'hybrid'
        },
        industry: { id: 'x', label: 'Other' },
        releasedDate: content.posted ? `${content.posted}T07:00:00.000Z` : undefined,
        typeOfEmployment: {
          id: known[content.types[0]] ?? 'permanent',
          label: k.type(['full-time', 'part-time', 'internship']).split(', ')[0]
        },
        jobAd: {
          sections: {
            companyDescription: { title: 'Company Description', text: '' },
            jobDescription: { title: 'Job Description', text: html },
            qualifications: { title: 'Qualifications', text: '' },
            additionalInformation: { title: 'Additional Information', text: '' }
          }
        },
        postingUrl: smartAddress(k),
        applyUrl: `${smartAddress(k)}?oga=true`,
        active: true
      },
      null,
      1
    )
  }
}

const workableCopy = {
  name: 'workable-copy',
  format: 'text',
  ext: 'txt',
  langs: ['en', 'de', 'es', 'it'],
  ui: 'en',
  write(k) {
    const mode = k.mode()
    return lines(
      `${k.company()}`,
      k.n('View all jobs\nView website'),
      k.title(),
      joined('\n', mode, k.place('full', '\n'), k.type(null, '\n')),
      k.n('OVERVIEW\nAPPLICATION'),
      k.body({ bullet: '' }),
      k.n('Apply for this job'),
      k.n('View website\nView all jobs\nHelp\nAccessibility\nPowered by Workable')
    )
  }
}
const workableJson = {
  name: 'workable-json',
  format: 'json',
  ext: 'json',
  langs: ['en', 'es', 'it'],
  ui: 'en',
  write(k) {
    const { content } = k
    const [place] = content.places
    k.show('title', 'company', 'posted')
    if (content.places.length === 1 && place.city !== null) k.show('places')
    else k.skip('locations')
    if (content.mode !== null) k.show('mode')
    const type = k.type(['full-time', 'part-time', 'contract', 'temporary']).split(', ')[0]
    k.skip('employmentTypes')
    const url = `https://apply.workable.com/${tenant(k)}/j/${(k.seed * 7877).toString(16).toUpperCase()}/`
    k.set('url', url)
    k.set('source', 'Workable')
    return JSON.stringify(
      {
        name: content.company,
        description: null,
        jobs: [
          {
            title: content.raw,
            shortcode: (k.seed * 7877).toString(16).toUpperCase(),
            code: '',
            employment_type: type,
            telecommuting: content.mode === 'remote',
            workplace_type: content.mode === 'onsite' ? 'on_site' : (content.mode ?? undefined),
            department: 'Main',
            url,
            shortlink: url,
            application_url: `${url}apply/`,
            published_on: content.posted ?? undefined,
            created_at: content.posted ?? undefined,
            country: place?.country,
            city: place ? cityName(place) : '',
            state: place?.region ?? '',
            description: k.bodyHtml()
          }
        ]
      },
      null,
      1
    )
  }
}

const recruiteeHtml = {
  name: 'recruitee-html',
  format: 'html',
  ext: 'html',
  langs: ['en', 'de', 'nl', 'fr'],
  markup: true,
  write(k) {
    k.set('source', 'Recruitee')
    return page({
      lang: k.lang,
      title: `${k.title()} - ${k.company()}`,
      head: `<meta property="og:title" content="${k.title()} - ${k.company()}"><meta property="og:url" content="https://${tenant(k)}.recruitee.com/o/${slug(k.content.title)}">${k.seed % 2 ? jsonLd(k) : ''}`,
      body: `<header><a href="/">${k.company()}</a><a href="/jobs">${k.t(allJobs)}</a></header><section class="cover"><h1>${k.title()}</h1><ul class="info"><li>${k.place('country')}</li>${k.mode() && `<li>${k.mode()}</li>`}${k.type() && `<li>${k.type()}</li>`}</ul><a class="btn" href="#apply">${k.t(apply)}</a></section>
<section class="description">${k.bodyHtml({ heading: (text) => `<h2>${text}</h2>` })}</section><section id="apply"><h2>${k.t(apply)}</h2></section><section class="other"><h3>${k.t(similar)}</h3><p>${k.other(1, (job) => job.title)}</p><p>${k.other(2, (job) => job.title)}</p></section><footer><a href="https://recruitee.com">${k.n('Hiring with Recruitee')}</a></footer><div class="cookie-banner">${k
        .t(cookies)
        .split('\n')
        .map((line) => `<span>${line}</span>`)
        .join(' ')}</div>`
    })
  }
}
const recruiteeJson = {
  name: 'recruitee-json',
  format: 'json',
  ext: 'json',
  langs: ['nl', 'en'],
  write(k) {
    const { content } = k
    const [place] = content.places
    k.show('title', 'company', 'posted')
    if (content.places.length === 1 && place.city !== null) k.show('places')
    else k.skip('locations')
    if (content.mode !== null) k.show('mode')
    k.skip('employmentTypes')
    const url = `https://${tenant(k)}.recruitee.com/o/${slug(content.title)}`
    k.set('url', url)
    k.set('applyUrl', `${url}/c/new`)
    const body = k.bodyHtml()
    return JSON.stringify(
      {
        offer: {
          id: k.seed,
          slug: slug(content.title),
          title: content.raw,
          company_name: content.company,
          city: place ? cityName(place) : '',
          country_code: place?.country,
          location: k.content.places.length === 1 ? k.place('country') : '',
          remote: content.mode === 'remote',
          hybrid: content.mode === 'hybrid',
          on_site: content.mode === 'onsite',
          published_at: content.posted ? `${content.posted} 08:00:00 UTC` : undefined,
          employment_type_code: 'fulltime_permanent',
          description: body,
          requirements: '',
          careers_url: url,
          careers_apply_url: `${url}/c/new`,
          status: 'published'
        }
      },
      null,
      1
    )
  }
}

const personioHtml = {
  name: 'personio-html',
  format: 'html',
  ext: 'html',
  langs: ['de', 'en', 'es'],
  markup: true,
  write(k) {
    k.set('source', 'Personio')
    const types = joined(', ', k.type(['permanent', 'temporary', 'internship']), k.type(['full-time', 'part-time']))
    return page({
      lang: k.lang,
      title: `${k.title()} | Jobs bei ${k.company()}`,
      head: `<meta property="og:url" content="https://${tenant(k)}.jobs.personio.de/job/${k.seed}">`,
      body: `<div class="page-header"><a href="/">${k.company()}</a><div class="lang"><a>${k.n('Deutsch')}</a><a>${k.n('English')}</a></div></div><a class="back" href="/">${k.t(allJobs)}</a><div class="detail-title"><h1>${k.title()}</h1><p class="detail-subtitle">${joined(' · ', types, k.place('city', ', '))}</p><button>${k.t(apply)}</button></div>
<div class="detail-block-description">${k.bodyHtml({ heading: (text) => `<h2 class="detail-block-title">${text}</h2>` })}</div><form><h2>${k.n({ de: 'Bewirb dich auf diese Stelle', en: 'Apply for this job', es: 'Solicita este puesto' }[k.lang])}</h2><label>${k.n({ de: 'Vorname *', en: 'First name *', es: 'Nombre *' }[k.lang])}</label><input><label>${k.n({ de: 'Nachname *', en: 'Last name *', es: 'Apellidos *' }[k.lang])}</label><input></form><footer>${k.n('Powered by Personio')} <a>${k.n({ de: 'Datenschutzerklärung', en: 'Privacy policy', es: 'Política de privacidad' }[k.lang])}</a> <a>${k.n({ de: 'Impressum', en: 'Imprint', es: 'Aviso legal' }[k.lang])}</a></footer>`
    })
  }
}
const personioXml = {
  name: 'personio-xml',
  format: 'xml',
  ext: 'xml',
  langs: ['de', 'en', 'es', 'fr'],
  markup: true,
  write(k) {
    const { content } = k
    k.set('source', 'Personio')
    k.show('title', 'posted')
    k.skip('company')
    const schedule = content.types.find((type) => type === 'full-time' || type === 'part-time')
    const contract = content.types.find((type) => ['permanent', 'temporary', 'internship'].includes(type))
    k.showTypes([schedule, contract].filter(Boolean))
    if (content.places.length > 0) k.show('places')
    const [first, ...others] = content.places.map((place) => cityName(place) ?? place.country)
    const sections = content.sections.map(({ heading, blocks }) => {
      const html = blocks
        .map(({ type, text }) =>
          type === 'listItem' ? `<ul><li>${escapeMarkup(text)}</li></ul>` : `<p>${escapeMarkup(text)}</p>`
        )
        .join('')
        .replaceAll('</ul><ul>', '')
      return `<jobDescription><name>${escapeMarkup(heading ?? '')}</name><value><![CDATA[${html}]]></value></jobDescription>`
    })
    return `<?xml version="1.0" encoding="UTF-8"?>
<workzag-jobs><position><id>${k.seed}</id><subcompany>${escapeMarkup(content.company)}</subcompany><office>${first ?? ''}</office>${others.length > 0 ? `<additionalOffices>${others.map((place) => `<office>${place}</office>`).join('')}</additionalOffices>` : ''}<department>Nord</department><recruitingCategory>Intern</recruitingCategory><name>${k.title()}</name><jobDescriptions>${sections.join('\n')}</jobDescriptions>${contract ? `<employmentType>${contract === 'internship' ? 'intern' : contract}</employmentType>` : ''}${schedule ? `<schedule>${schedule}</schedule>` : ''}<keywords></keywords>${content.posted ? `<createdAt>${content.posted}T09:00:00+00:00</createdAt>` : ''}</position></workzag-jobs>\n`
  }
}

const teamtailor = {
  name: 'teamtailor-html',
  format: 'html',
  ext: 'html',
  langs: ['en', 'de', 'fr', 'nl', 'es'],
  markup: true,
  write(k) {
    k.set('source', 'Teamtailor')
    return page({
      lang: k.lang,
      title: `${k.title()} - ${k.company()}`,
      head: `<meta name="generator" content="Teamtailor"><meta property="og:site_name" content="${k.company()}"><meta property="og:title" content="${k.title()} - ${k.company()}">${jsonLd(k)}`,
      body: `<nav><a>${k.n({ en: 'Start', de: 'Start', fr: 'Accueil', nl: 'Start', es: 'Inicio' }[k.lang])}</a><a>${k.t(allJobs)}</a></nav><section class="job-header"><h1>${k.title()}</h1><span>${joined(' · ', k.place('city', ', '), k.mode())}</span><a>${k.t(apply)}</a></section><section class="body">${k.bodyHtml({ heading: (text) => `<p><strong>${text}</strong></p>`, paragraph: (text) => `<p>${text}<br></p>` })}</section>
<dl>${k.place('city') && `<dt>${k.l({ en: 'Locations', de: 'Standorte', fr: 'Localisations', nl: 'Locaties', es: 'Ubicaciones' })}</dt><dd>${k.place('city', ', ')}</dd>`}${k.mode() && `<dt>${k.l({ en: 'Remote status', de: 'Remote-Status', fr: 'Statut à distance', nl: 'Status op afstand', es: 'Estado remoto' })}</dt><dd>${k.mode()}</dd>`}</dl>
<section><h3>${k.n({ en: 'Colleagues', de: 'Kolleg*innen', fr: 'Collègues', nl: "Collega's", es: 'Compañeros' }[k.lang])}</h3><p>${k.n('Ottilie Brandsma')}</p><p>${k.n('Talent Lead')}</p></section><footer>${k.n({ en: 'Already working here? Let’s recruit together and find your next colleague.', de: 'Arbeitest du schon hier? Finde mit uns deine nächste Kollegin.', fr: 'Vous travaillez déjà ici ? Recrutons ensemble votre prochain collègue.', nl: 'Werk je hier al? Vind samen met ons je nieuwe collega.', es: '¿Ya trabajas aquí? Encontremos juntos a tu próximo compañero.' }[k.lang])} ${k.n('Career site by Teamtailor')}</footer>`
    })
  }
}

const bamboo = {
  name: 'bamboohr-copy',
  format: 'text',
  ext: 'txt',
  langs: ['en', 'pt'],
  ui: 'en',
  write(k) {
    return lines(
      k.n('Current Openings'),
      k.title(),
      joined(' · ', k.l('Main Department'), k.place('full', ' / ')),
      k.n('Apply for This Job'),
      k.body({ bullet: '• ' }),
      k.n('Link to This Job'),
      k.place('full', '\n') && `${k.l('Location')}\n${k.place('full', '\n')}`,
      k.mode() && `${k.l('Location Type')}\n${k.mode()}`,
      k.type() && `${k.l('Employment Type')}\n${k.type()}`,
      k.pay() && `${k.l('Compensation')}\n${k.pay()}`,
      k.n('Powered by BambooHR\nPrivacy Policy · Terms of Service')
    )
  }
}

const icims = {
  name: 'icims-html',
  format: 'html',
  ext: 'html',
  langs: ['en'],
  markup: true,
  write(k) {
    k.set('source', 'iCIMS')
    const row = (label, value) =>
      value
        ? `<div class="iCIMS_JobHeaderTag"><dt class="iCIMS_JobHeaderField">${label}</dt><dd class="iCIMS_JobHeaderData"><span>${value}</span></dd></div>`
        : ''
    return page({
      lang: 'en',
      title: `${k.title()} in ${k.place('full')} | Careers at ${k.company()}`,
      head: `<link rel="canonical" href="https://careers-${tenant(k)}.icims.com/jobs/${k.seed}/job">`,
      body: `<div class="iCIMS_Navigation"><a>${k.n('Welcome page')}</a><a>${k.n('Log back in!')}</a></div><div class="iCIMS_MainWrapper"><h1>${k.title()}</h1><dl class="iCIMS_JobHeaderGroup">${row('Job Locations', k.place('full'))}${row('Requisition ID', k.req())}${row('Type', k.type(['full-time', 'part-time', 'temporary', 'contract']))}${row('Category', k.l('Operations'))}</dl><div class="iCIMS_JobContent">${k.bodyHtml({ heading: (text) => `<h2 class="iCIMS_InfoMsg">${text}</h2>` })}</div><div class="iCIMS_JobOptions"><a>${k.n('Apply for this job online')}</a><a>${k.n('Email this job to a friend')}</a></div><h3>${k.n('Share on your newsfeed')}</h3><p>${k.n('Application FAQs')}</p><p>${k.n('Software Powered by iCIMS')}</p></div>`
    })
  }
}

const taleo = {
  name: 'taleo-html',
  format: 'html',
  ext: 'html',
  langs: ['en', 'fr'],
  markup: true,
  write(k) {
    const w = {
      en: ['Job Description', 'Primary Location', 'Schedule', 'Job Posting', 'Unposting Date', 'Title', 'Number'],
      fr: ['Description du poste', 'Lieu principal', 'Horaire', 'Date de publication', 'Date de fin', 'Titre', 'Numéro']
    }[k.lang]
    const row = (label, value) =>
      value ? `<tr><td class="label"><b>${label}</b></td><td>:&nbsp;</td><td>${value}</td></tr>` : ''
    return page({
      lang: k.lang,
      title: k.n({ en: 'Job Description - Career Section', fr: 'Description - Section carrière' }[k.lang]),
      body: `<table width="100%"><tr><td><img alt="${k.company()}" src="logo.gif"></td><td>${k.n({ en: 'Welcome. You are not signed in.', fr: "Bienvenue. Vous n'êtes pas connecté." }[k.lang])} <a>${k.n({ en: 'My Account Options', fr: 'Mon compte' }[k.lang])}</a></td></tr><tr><td><a>${k.n({ en: 'Job Search', fr: "Recherche d'emploi" }[k.lang])}</a></td><td><a>${k.n({ en: 'My Jobpage', fr: 'Ma page' }[k.lang])}</a></td></tr></table>
<table><tr><td><h1>${w[0]}</h1><span class="titlepage">${k.title()}</span>${k.req() && ` (<span>${k.req()}</span>)`}</td></tr><tr><td><input type="button" value="${k.n({ en: 'Apply Online', fr: 'Postuler en ligne' }[k.lang])}"></td></tr></table>
<table><tr><td>${k.bodyHtml({ heading: (text) => `<br><b>${text}</b><br>`, paragraph: (text) => `${text}<br>` })}</td></tr></table><table>${row(w[1], k.place('full'))}${row(w[2], k.type(['full-time', 'part-time']))}${row(w[3], k.posted('long'))}${row(w[4], k.deadline('long'))}</table><p>${k.n({ en: 'Add to My Job Cart', fr: 'Ajouter à mes emplois' }[k.lang])}</p>`
    })
  }
}

const successFactors = {
  name: 'successfactors-copy',
  format: 'text',
  ext: 'txt',
  langs: ['de', 'en', 'fr', 'nl'],
  write(k) {
    const w = {
      en: [
        'Search by Keyword\nSearch by Location\nSearch Jobs\nView Profile',
        'Date:',
        'Location:',
        'Company:',
        'Req ID:',
        'Job Segment: Manager, Logistics, Operations'
      ],
      de: [
        'Nach Stichwort suchen\nNach Ort suchen\nStellen suchen\nProfil anzeigen',
        'Datum:',
        'Standort:',
        'Unternehmen:',
        'Kennziffer:',
        'Stellensegment: Logistik, Verwaltung'
      ],
      fr: [
        'Rechercher par mot-clé\nRechercher par lieu\nVoir le profil',
        'Date :',
        'Lieu :',
        'Entreprise :',
        'Référence :',
        'Segment : Logistique'
      ],
      nl: [
        'Zoeken op trefwoord\nZoeken op locatie\nProfiel bekijken',
        'Datum:',
        'Locatie:',
        'Bedrijf:',
        'Vacaturenummer:',
        'Segment: Logistiek'
      ]
    }[k.lang]
    return lines(
      k.n(w[0]),
      k.title(),
      k.t(apply),
      k.posted('short') && `${w[1]} ${k.posted('long')}`,
      `${w[2]} ${k.place('country', ' / ')}`,
      `${w[3]} ${k.company()}`,
      k.req() && `${w[4]} ${k.req()}`,
      gap,
      k.body({ bullet: '·  ' }),
      gap,
      k.n(w[5]),
      k.t(apply),
      k.t({
        en: 'Find similar jobs:',
        de: 'Ähnliche Stellen finden:',
        fr: 'Trouver des postes similaires :',
        nl: 'Vind vergelijkbare vacatures:'
      })
    )
  }
}

/** The family's layouts. */
export const layouts = [
  smartCopy,
  smartHtml,
  smartJson,
  workableCopy,
  workableJson,
  recruiteeHtml,
  recruiteeJson,
  personioHtml,
  personioXml,
  teamtailor,
  bamboo,
  icims,
  taleo,
  successFactors
]
