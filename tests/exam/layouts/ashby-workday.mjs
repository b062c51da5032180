// Ashby and Workday: pages copied and saved, and what their interfaces answer.
import { jsonLd, page } from '../data.mjs'
import { lines, slug } from '../kit.mjs'

const uuid = (k) =>
  `${(k.seed * 8191).toString(16).padStart(8, 'c')}-5d1a-4f7e-8c33-${(k.seed * 32_771).toString(16).padStart(12, '9')}`
const ashbyAddress = (k) => `https://jobs.ashbyhq.com/${slug(k.content.company)}/${uuid(k)}`

const ashbyCopy = {
  name: 'ashby-copy',
  format: 'text',
  ext: 'txt',
  langs: ['en', 'de', 'fr', 'pt'],
  ui: 'en',
  write(k) {
    const types = k.type(['full-time', 'part-time', 'contract', 'internship', 'temporary'])
    const pay = k.pay()
    const mode = k.mode()
    return lines(
      k.title(),
      `Location\n${k.place('city', '; ')}`,
      types && `Employment Type\n${types}`,
      mode && `Location Type\n${mode}`,
      'Department\nTeam North',
      pay && `Compensation\n${pay}`,
      k.n('Overview\nApplication'),
      k.body({ bullet: '' }),
      k.n('Apply for this Job'),
      k.n(
        'This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.\nPowered by\nAshby\nPrivacy Policy\nSecurity\nVulnerability Disclosure'
      )
    )
  }
}

const ashbyHtml = {
  name: 'ashby-html',
  format: 'html',
  ext: 'html',
  langs: ['en', 'de'],
  ui: 'en',
  markup: true,
  write(k) {
    k.set('source', 'Ashby')
    k.set('url', ashbyAddress(k))
    const state = JSON.stringify({
      organization: { name: k.content.company },
      posting: { id: uuid(k), title: k.content.raw, descriptionHtml: k.bodyHtml() }
    }).replaceAll('</', '<\\/')
    return page({
      lang: 'en',
      title: `${k.title()} @ ${k.company()}`,
      head: `<meta property="og:url" content="${ashbyAddress(k)}"><meta property="og:title" content="${k.title()} @ ${k.company()}"><meta name="description" content="${k.content.title.replaceAll('"', '')}">\n${jsonLd(k)}`,
      body: `<noscript>${k.n('You need to enable JavaScript to run this app.')}</noscript><div id="root"></div><script>window.__appData = ${state};</script>`
    })
  }
}

const ashbyJson = {
  name: 'ashby-json',
  format: 'json',
  ext: 'json',
  langs: ['en', 'de'],
  ui: 'en',
  write(k) {
    const { content } = k
    k.set('source', 'Ashby')
    k.set('url', ashbyAddress(k))
    k.skip('company')
    k.show('title', 'places', 'mode', 'posted', 'deadline')
    const known = {
      'full-time': 'FullTime',
      'part-time': 'PartTime',
      contract: 'Contract',
      temporary: 'Temporary',
      internship: 'Intern'
    }
    const type = content.types.find((each) => each in known)
    if (type) k.showTypes([type])
    return JSON.stringify(
      {
        id: uuid(k),
        title: content.raw,
        department: 'North',
        team: 'North',
        employmentType: type ? known[type] : undefined,
        location: k.place('city'),
        secondaryLocations: [],
        publishedAt: content.posted === null ? undefined : `${content.posted}T08:30:00.000+00:00`,
        isListed: true,
        isRemote: content.mode === 'remote',
        workplaceType:
          content.mode === null ? null : { remote: 'Remote', hybrid: 'Hybrid', onsite: 'OnSite' }[content.mode],
        jobUrl: ashbyAddress(k),
        applyUrl: `${ashbyAddress(k)}/application`,
        descriptionHtml: k.bodyHtml(),
        descriptionPlain: k.body()
      },
      null,
      1
    )
  }
}

const workdayWords = {
  en: [
    'Skip to main content\nSearch for Jobs\nSign In\nCareers Home',
    'Apply',
    'locations',
    'time type',
    'posted on',
    'job requisition id',
    'Similar Jobs',
    'Follow Us\n© 2026 Workday, Inc. All rights reserved.\nRead our Privacy Statement'
  ],
  de: [
    'Zum Hauptinhalt springen\nNach Jobs suchen\nAnmelden',
    'Bewerben',
    'Standorte',
    'Zeitart',
    'Veröffentlicht am',
    'Job-Anforderungs-ID',
    'Ähnliche Jobs',
    '© 2026 Workday, Inc. Alle Rechte vorbehalten.'
  ],
  fr: [
    'Passer au contenu principal\nRechercher des emplois\nSe connecter',
    'Postuler',
    'Emplacements',
    'Temps de travail',
    'Date de publication',
    'Identifiant de la demande',
    'Emplois similaires',
    '© 2026 Workday, Inc. Tous droits réservés.'
  ],
  es: [
    'Ir al contenido principal\nBuscar empleos\nIniciar sesión',
    'Solicitar',
    'Ubicaciones',
    'Tipo de jornada',
    'Publicado el',
    'ID de la solicitud',
    'Empleos similares',
    '© 2026 Workday, Inc. Todos los derechos reservados.'
  ]
}

const workdayCopy = {
  name: 'workday-copy',
  format: 'text',
  ext: 'txt',
  langs: ['en', 'de', 'fr', 'es'],
  write(k) {
    const [nav, apply, locations, time, posted, req, similar, footer] = workdayWords[k.lang]
    const types = k.type(['full-time', 'part-time'])
    const ago =
      k.lang === 'en'
        ? k.ago() &&
          `Posted ${k.ago()}`.replace(
            /(\d+) (day|week)/,
            (_, count, unit) => `${unit === 'week' ? count * 7 : count} ${unit === 'week' ? 'days' : unit}`
          )
        : k.posted('long')
    const id = k.req()
    return lines(
      k.n(nav),
      k.title(),
      k.n(apply),
      `${locations}\n${k.place('city', '\n')}`,
      types && `${time}\n${types}`,
      ago && `${posted}\n${ago}`,
      id && `${req}\n${id}`,
      k.body({ before: '' }),
      k.n(similar),
      k.other(2, (job) => `${job.title}\n${job.place}`),
      k.other(3, (job) => `${job.title}\n${job.place}`),
      k.n(footer)
    )
  }
}

const workdayJson = {
  name: 'workday-json',
  format: 'json',
  ext: 'json',
  langs: ['en', 'de', 'fr', 'es'],
  write(k) {
    const { content } = k
    const tenant = slug(content.company).replaceAll('-', '')
    const address = `https://${tenant}.wd3.myworkdayjobs.com/en-US/Careers/job/${slug(content.title)}_${content.req ?? 'JR-100'}`
    k.set('url', address)
    k.set('source', 'Workday')
    k.show('title', 'places', 'company', 'posted', 'req')
    const known = { 'full-time': 'Full time', 'part-time': 'Part time' }
    const type = content.types.find((each) => each in known)
    if (type) k.showTypes([type])
    if (content.posted === null) k.set('postedAt', null)
    return JSON.stringify(
      {
        jobPostingInfo: {
          id: (k.seed * 99_991).toString(16),
          title: content.raw,
          jobDescription: k.bodyHtml(),
          location: k.place('city'),
          postedOn: 'Posted 30+ Days Ago',
          startDate: content.posted ?? undefined,
          timeType: type ? known[type] : undefined,
          jobReqId: content.req ?? undefined,
          country: content.places[0]
            ? { descriptor: k.place('country').split(', ').at(-1), id: 'bc33aa3152ec42d4995f4791a106ed09' }
            : undefined,
          canApply: true,
          posted: true,
          externalUrl: address
        },
        hiringOrganization: { name: content.company, url: '' },
        similarJobs: [
          {
            title: k.other(1, (job) => job.title),
            externalPath: '/job/x',
            locationsText: k.other(1, (job) => job.place)
          }
        ],
        userAuthenticated: false
      },
      null,
      1
    )
  }
}

/** The family's layouts. */
export const layouts = [ashbyCopy, ashbyHtml, ashbyJson, workdayCopy, workdayJson]
