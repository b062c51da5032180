// Pages whose structured data is whole, damaged, alone, or plainly wrong, and data saved by itself.
import { jobPosting, page } from '../data.mjs'
import { escapeMarkup, joined, slug } from '../kit.mjs'

const all = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt']
const script = (text, type = 'application/ld+json') =>
  `<script type="${type}">${text.replaceAll('</', '<\\/')}</script>`
const apply = {
  en: 'Apply',
  de: 'Bewerben',
  fr: 'Postuler',
  es: 'Inscribirse',
  it: 'Candidati',
  nl: 'Solliciteren',
  pt: 'Candidatar-se'
}
const more = {
  en: 'More openings',
  de: 'Weitere Angebote',
  fr: 'Plus d’offres',
  es: 'Más vacantes',
  it: 'Altre offerte',
  nl: 'Meer vacatures',
  pt: 'Mais vagas'
}

/** Scripts, styles, hidden dialogs and comments, as saved pages are full of them. */
const junk = (k) =>
  `<style>.a{color:red}.hidden{display:none}</style><!-- build 8813 --><script>window.dataLayer=window.dataLayer||[];dataLayer.push({event:"view",role:"none"});</script><div class="hidden" style="display:none" aria-hidden="true"><p>${k.n({ en: 'Your session has expired. Please reload the page.', de: 'Ihre Sitzung ist abgelaufen. Bitte laden Sie die Seite neu.', fr: 'Votre session a expiré. Veuillez recharger la page.', es: 'La sesión ha caducado. Recarga la página.', it: 'La sessione è scaduta. Ricarica la pagina.', nl: 'Je sessie is verlopen. Laad de pagina opnieuw.', pt: 'A sessão expirou. Recarrega a página.' }[k.lang])}</p></div><svg width="1" height="1"><title>logo</title></svg>`

const graph = {
  name: 'json-ld-graph-html',
  format: 'html',
  ext: 'html',
  langs: all,
  markup: true,
  write(k) {
    const posting = jobPosting(k)
    const { '@context': context, ...bare } = posting
    const site = {
      '@type': 'WebSite',
      name: `${k.content.company} Karriere`,
      url: `https://www.${slug(k.content.company)}.example`
    }
    const crumbs = { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', position: 1, name: 'Jobs' }] }
    const others = [0, 1].map((at) => k.other(at, (job) => job.title))
    return page({
      lang: k.lang,
      title: `${k.title()} | ${k.company()}`,
      head: script(
        JSON.stringify({ '@context': context, '@graph': [site, crumbs, { ...bare, '@type': ['JobPosting'] }] })
      ),
      body: `${junk(k)}<main><h1>${k.title()}</h1><div>${k.bodyHtml({ heading: (text) => `<h2>${text}</h2>` })}</div><button>${k.t(apply)}</button></main><aside><h2>${k.t(more)}</h2>${others.map((title) => `<a>${title}</a>`).join('')}</aside>`
    })
  }
}

const damaged = {
  name: 'json-ld-damaged-html',
  format: 'html',
  ext: 'html',
  langs: all,
  markup: true,
  write(k) {
    const posting = jobPosting(k)
    let text = JSON.stringify(posting, null, 1)
    const kind = k.seed % 4
    if (kind === 0) text = text.replace(/,\n "hiringOrganization"/, '\n "hiringOrganization"')
    if (kind === 1) text = `//<![CDATA[\n${text.replace(/\n}$/, ',\n}')}\n//]]>`
    if (kind === 2) text = text.replaceAll('\\n', '\n')
    if (kind === 3) text = escapeMarkup(text)
    return page({
      lang: k.lang,
      title: k.title(),
      head: `<script type="application/ld+json">${kind === 3 ? text : text.replaceAll('</', '<\\/')}</script>`,
      body: `<h1>${k.title()}</h1><p class="sub">${joined(' – ', k.company(), k.place('city', ', '))}</p><div id="content">${k.bodyHtml()}</div><a>${k.t(apply)}</a>${junk(k)}`
    })
  }
}

const loose = {
  name: 'json-ld-loose-html',
  format: 'html',
  ext: 'html',
  langs: ['en', 'de', 'fr', 'es', 'nl'],
  markup: true,
  write(k) {
    const { content } = k
    const posting = jobPosting(k)
    posting.hiringOrganization = content.agency ?? content.company
    if (content.places.length === 1 && content.places[0].city) posting.jobLocation = k.place('full')
    posting.description = escapeMarkup(posting.description)
    if (posting.baseSalary)
      posting.baseSalary = {
        '@type': 'MonetaryAmount',
        currency: posting.baseSalary.currency,
        ...posting.baseSalary.value,
        '@context': undefined
      }
    const renamed = Object.fromEntries(
      Object.entries(posting).map(([key, value]) => [
        key.startsWith('@') ? key : key[0].toUpperCase() + key.slice(1),
        value
      ])
    )
    return page({
      lang: k.lang,
      title: k.n({ en: 'Careers', de: 'Karriere', fr: 'Carrières', es: 'Empleo', nl: 'Werken bij' }[k.lang]),
      head: script(JSON.stringify(k.seed % 2 ? [renamed] : renamed)),
      body: `<div id="root"><h1>${k.title()}</h1>${k.bodyHtml({ heading: (text) => `<h3>${text}</h3>` })}<button>${k.t(apply)}</button></div>`
    })
  }
}

const alone = {
  name: 'json-ld-only-html',
  format: 'html',
  ext: 'html',
  langs: all,
  markup: true,
  write(k) {
    const address = `https://careers.${slug(k.content.company)}.example/job/${k.seed}`
    k.set('url', address)
    return page({
      lang: k.lang,
      title: `${k.title()} - ${k.company()}`,
      head: script(JSON.stringify(jobPosting(k, { url: address }))),
      body: `<div id="app">${k.n({ en: 'Loading…', de: 'Wird geladen…', fr: 'Chargement…', es: 'Cargando…', it: 'Caricamento…', nl: 'Laden…', pt: 'A carregar…' }[k.lang])}</div>`
    })
  }
}

const file = {
  name: 'json-ld-file',
  format: 'json',
  ext: 'json',
  langs: ['en', 'de', 'fr', 'it'],
  write: (k) => JSON.stringify(jobPosting(k), null, 2)
}

const rdfa = {
  name: 'rdfa-html',
  format: 'html',
  ext: 'html',
  langs: ['en', 'de', 'fr'],
  markup: true,
  write(k) {
    const place = k.content.places[0]
    const single = k.content.places.length === 1 && place.city !== null
    if (single) k.show('places')
    else k.skip('locations')
    k.show('posted')
    return page({
      lang: k.lang,
      title: k.title(),
      body: `<div vocab="https://schema.org/" typeof="JobPosting"><h1 property="title">${k.title()}</h1><span property="hiringOrganization" typeof="Organization"><span property="name">${k.company()}</span></span>${single ? `<span property="jobLocation" typeof="Place"><span property="address" typeof="PostalAddress"><span property="addressLocality">${escapeMarkup(place.city.split('=')[0])}</span> <meta property="addressCountry" content="${place.country}"></span></span>` : ''}${k.content.posted ? `<meta property="datePosted" content="${k.content.posted}">` : ''}<div property="description">${k.bodyHtml({ heading: (text) => `<h3>${text}</h3>` })}</div></div><p>${k.t(apply)}</p>`
    })
  }
}

/** The family's layouts. */
export const layouts = [graph, damaged, loose, alone, file, rdfa]
