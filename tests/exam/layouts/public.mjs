// Government, health service and universities: pages of labels and values, as copied and as saved.
import { page } from '../data.mjs'
import { lines } from '../kit.mjs'

const public_ = (content) =>
  content.field === 'public' ||
  /Office|Stadt|Hospital|University|Universit|Comune|Gemeente|Mairie|Klinik|Academy|Ayuntamiento|Institut/.test(
    content.company
  )

const usajobs = {
  name: 'usajobs-copy',
  format: 'text',
  ext: 'txt',
  langs: ['en'],
  suits: (content) => public_(content) && content.places.some(({ country }) => country === 'US'),
  write(k) {
    const closes = k.deadline('long')
    return lines(
      k.n(
        'An official website of the United States government\nHere’s how you know\nSign in\nHelp\nSearch\nKeywords\nReturn to search results'
      ),
      k.title(),
      k.company(),
      k.n('Apply\nSave\nPrint\nShare'),
      closes && `${k.l('Closing date')}\n${closes}`,
      k.pay() && `${k.l('Salary')}\n${k.pay()}`,
      `${k.l('Location')}\n${k.place('city', '\n')}`,
      k.mode() && `${k.l('Telework eligible')}\n${k.mode()}`,
      k.type(['full-time', 'part-time']) && `${k.l('Work schedule')}\n${k.type(['full-time', 'part-time'])}`,
      k.type(['permanent', 'temporary']) && `${k.l('Appointment type')}\n${k.type(['permanent', 'temporary'])}`,
      k.req() && `${k.l('Announcement number')}\n${k.req()}`,
      k.body({ before: '\n', bullet: '• ' }),
      k.n(
        'Fair and transparent\nThe Federal hiring process is set up to be fair and transparent. Please read the following guidance.\nYour session is about to expire!\nReturn to top\nContact USAJOBS'
      )
    )
  }
}

const civilService = {
  name: 'civil-service-copy',
  format: 'text',
  ext: 'txt',
  langs: ['en'],
  suits: (content) => public_(content) && content.places.some(({ country }) => country === 'GB'),
  write(k) {
    const closes = k.deadline('long')
    const types = k.type(['full-time', 'part-time'], ', ')
    const contract = k.type(['permanent', 'temporary'])
    return lines(
      k.n('Skip to content\nSign in\nCreate an account\nHome\nBack to search results'),
      k.title(),
      k.company(),
      k.n('Apply now and sign in\nApply at advertiser’s site'),
      closes && `${k.l('Apply before 11:55 pm on')} ${closes}`,
      k.req() && `${k.l('Reference number')}\n${k.req()}`,
      k.pay() && `${k.l('Salary')}\n${k.pay()}`,
      contract && `${k.l('Contract type')}\n${contract}`,
      types && `${k.l('Working pattern')}\n${types}`,
      `${k.l('Location')}\n${k.place('city', ', ')}`,
      k.l('About the job'),
      k.body({ bullet: '•  ' }),
      k.n(
        'Share this page\nIs something wrong with this page?\nCrown copyright\nAccessibility statement\nOpen Government Licence'
      )
    )
  }
}

const bund = {
  name: 'bund-copy',
  format: 'text',
  ext: 'txt',
  langs: ['de'],
  suits: public_,
  write(k) {
    const closes = k.deadline('short')
    return lines(
      k.n('Servicenavigation\nLeichte Sprache\nSuche\nStartseite\nStellenangebote\nSie sind hier:'),
      k.title(),
      k.n('Drucken\nStellenangebot merken'),
      `${k.l('Arbeitgeber')}: ${k.company()}`,
      `${k.l('Arbeitsort')}: ${k.place('city', ', ')}`,
      closes && `${k.l('Bewerbungsfrist')}: ${closes}`,
      k.type(['full-time', 'part-time']) && `${k.l('Arbeitszeit')}: ${k.type(['full-time', 'part-time'], ', ')}`,
      k.type(['permanent', 'temporary']) && `${k.l('Befristung')}: ${k.type(['permanent', 'temporary'])}`,
      k.start('short') && `${k.l('Eintrittsdatum')}: ${k.start('short')}`,
      k.req() && `${k.l('Kennziffer')}: ${k.req()}`,
      k.body({ before: '' }),
      k.n('Weitere Informationen\nZum Stellenangebot des Arbeitgebers\nNach oben\n© Bundesverwaltungsamt')
    )
  }
}

const nhs = {
  name: 'nhs-copy',
  format: 'text',
  ext: 'txt',
  langs: ['en'],
  suits: (content) => public_(content) && content.places.some(({ country }) => country === 'GB'),
  write(k) {
    const closes = k.deadline('long')
    return lines(
      k.n('Skip to main content\nNHS Jobs\nSign in\nSearch results\nGo back'),
      k.l('Job advert'),
      k.title(),
      k.company(),
      closes && k.n('Apply for this job'),
      closes && k.l(`The closing date is ${closes}`),
      k.body(),
      k.l('Job details'),
      k.posted('long') && `${k.l('Date posted')}\n${k.posted('long')}`,
      k.pay() && `${k.l('Salary')}\n${k.pay()}`,
      k.type(['permanent', 'temporary']) && `${k.l('Contract')}\n${k.type(['permanent', 'temporary'])}`,
      k.type(['full-time', 'part-time']) && `${k.l('Working pattern')}\n${k.type(['full-time', 'part-time'])}`,
      k.req() && `${k.l('Reference number')}\n${k.req()}`,
      `${k.l('Job locations')}\n${k.place('city', '\n')}`,
      k.n(
        'Supporting links\nAccessibility statement\nTerms and conditions\nPrivacy policy\nManage cookie settings\n© Crown copyright'
      )
    )
  }
}

const university = {
  name: 'university-html',
  format: 'html',
  ext: 'html',
  langs: ['en', 'de', 'fr', 'it', 'nl', 'es', 'pt'],
  suits: public_,
  markup: true,
  write(k) {
    const w = {
      en: ['Location', 'Salary', 'Hours', 'Closes', 'Ref', 'Placed on', 'Contract'],
      de: ['Arbeitsort', 'Vergütung', 'Umfang', 'Bewerbungsschluss', 'Kennziffer', 'Veröffentlicht', 'Vertrag'],
      fr: ['Lieu', 'Rémunération', 'Quotité', 'Date limite', 'Référence', 'Publiée le', 'Contrat'],
      it: ['Sede', 'Retribuzione', 'Orario', 'Scadenza', 'Codice', 'Pubblicato il', 'Contratto'],
      nl: ['Standplaats', 'Salaris', 'Uren', 'Sluitingsdatum', 'Referentie', 'Geplaatst op', 'Contract'],
      es: ['Lugar', 'Retribución', 'Jornada', 'Fecha límite', 'Referencia', 'Publicado el', 'Contrato'],
      pt: ['Local', 'Remuneração', 'Horário', 'Prazo', 'Referência', 'Publicado em', 'Contrato']
    }[k.lang]
    const row = (label, value) => (value ? `<tr><th>${label}:</th><td>${value}</td></tr>` : '')
    return page({
      lang: k.lang,
      title: `${k.title()} : ${k.company()}`,
      body: `<div id="skip"><a>${k.n({ en: 'Skip to navigation', de: 'Zur Navigation springen', fr: 'Aller à la navigation', it: 'Vai alla navigazione', nl: 'Naar de navigatie', es: 'Ir a la navegación', pt: 'Ir para a navegação' }[k.lang])}</a></div><div id="nav"><ul><li>${k.n({ en: 'Study', de: 'Studium', fr: 'Études', it: 'Didattica', nl: 'Onderwijs', es: 'Estudios', pt: 'Ensino' }[k.lang])}</li><li>${k.n({ en: 'Research', de: 'Forschung', fr: 'Recherche', it: 'Ricerca', nl: 'Onderzoek', es: 'Investigación', pt: 'Investigação' }[k.lang])}</li><li>${k.n('Alumni')}</li></ul></div><h1>${k.title()}</h1><h2>${k.company()}</h2><table class="advert">${row(w[0], k.place('city'))}${row(w[1], k.pay())}${row(w[2], k.type(['full-time', 'part-time']))}${row(w[6], k.type(['permanent', 'temporary']))}${row(w[5], k.posted('long'))}${row(w[3], k.deadline('long'))}${row(w[4], k.req())}</table>${k.bodyHtml()}<div id="foot"><p>${k.n({ en: 'Cookie preferences | Freedom of information | Webmaster', de: 'Barrierefreiheit | Impressum | Lageplan', fr: 'Plan du site | Crédits | Marchés publics', it: 'Amministrazione trasparente | Note legali | Privacy', nl: 'Disclaimer | Toegankelijkheid | Sitemap', es: 'Mapa web | Transparencia | Accesibilidad', pt: 'Mapa do sítio | Transparência | Acessibilidade' }[k.lang])}</p></div>`
    })
  }
}

const council = {
  name: 'council-table-html',
  format: 'html',
  ext: 'html',
  langs: ['en', 'nl', 'it', 'fr'],
  suits: public_,
  markup: true,
  write(k) {
    const w = {
      en: ['Vacancy', 'Employer', 'Where', 'Pay', 'Apply by', 'Post number', 'Hours'],
      nl: ['Vacature', 'Werkgever', 'Waar', 'Salaris', 'Reageren voor', 'Vacaturenummer', 'Dienstverband'],
      it: ['Posizione', 'Ente', 'Sede di lavoro', 'Retribuzione', 'Scadenza', 'Codice', 'Orario'],
      fr: [
        'Intitulé du poste',
        'Employeur',
        'Lieu de travail',
        'Rémunération',
        'Date limite de candidature',
        'Référence',
        'Temps de travail'
      ]
    }[k.lang]
    const row = (label, value) => (value ? `<dt>${label}</dt><dd>${value}</dd>` : '')
    return page({
      lang: k.lang,
      title: k.n(
        {
          en: 'Vacancies - working for us',
          nl: 'Vacatures - werken bij ons',
          it: 'Lavora con noi',
          fr: 'Recrutement - nous rejoindre'
        }[k.lang]
      ),
      body: `<nav>${k.n({ en: 'Council tax', nl: 'Paspoort', it: 'Anagrafe', fr: 'État civil' }[k.lang])} ${k.n({ en: 'Bins and recycling', nl: 'Afval en milieu', it: 'Raccolta rifiuti', fr: 'Déchets et propreté' }[k.lang])}</nav><main><dl>${row(w[0], k.title())}${row(w[1], k.company())}${row(w[2], k.place('city'))}${row(w[3], k.pay())}${row(w[6], k.type())}${row(w[4], k.deadline('long'))}${row(w[5], k.req())}</dl>${k.bodyHtml({ heading: (text) => `<h2>${text}</h2>` })}</main><footer>${k.n({ en: 'Report a pothole', nl: 'Melding doen', it: 'Segnala un guasto', fr: 'Signaler un problème' }[k.lang])}</footer>`
    })
  }
}

/** The family's layouts. */
export const layouts = [usajobs, civilService, bund, nhs, university, council]
