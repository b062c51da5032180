// Employers' own pages: well made, made of divs alone, made with a blog's engine, with Microdata, with Open Graph only.
import { jsonLd, page } from '../data.mjs'
import { escapeMarkup, gap, joined, lines, slug } from '../kit.mjs'

const all = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt']
const menu = {
  en: ['Products', 'News', 'About', 'Careers', 'Contact'],
  de: ['Produkte', 'Aktuelles', 'Über uns', 'Karriere', 'Kontakt'],
  fr: ['Produits', 'Actualités', 'À propos', 'Recrutement', 'Contact'],
  es: ['Productos', 'Noticias', 'Nosotros', 'Empleo', 'Contacto'],
  it: ['Prodotti', 'Novità', 'Chi siamo', 'Lavora con noi', 'Contatti'],
  nl: ['Producten', 'Nieuws', 'Over ons', 'Werken bij', 'Contact'],
  pt: ['Produtos', 'Notícias', 'Sobre nós', 'Carreiras', 'Contactos']
}
const apply = {
  en: 'Apply',
  de: 'Bewerben',
  fr: 'Postuler',
  es: 'Enviar candidatura',
  it: 'Invia candidatura',
  nl: 'Solliciteren',
  pt: 'Enviar candidatura'
}
const legal = {
  en: 'Imprint · Privacy · Cookies',
  de: 'Impressum · Datenschutz · Cookies',
  fr: 'Mentions légales · Confidentialité',
  es: 'Aviso legal · Privacidad · Cookies',
  it: 'Note legali · Privacy · Cookie',
  nl: 'Disclaimer · Privacy · Cookies',
  pt: 'Aviso legal · Privacidade · Cookies'
}
const domain = (k) => `https://www.${slug(k.content.company)}.example`

const semantic = {
  name: 'company-html',
  format: 'html',
  ext: 'html',
  langs: all,
  markup: true,
  write(k) {
    const address = `${domain(k)}/careers/${slug(k.content.title)}`
    k.set('url', address)
    return page({
      lang: k.lang,
      title: `${k.title()} | ${k.company()}`,
      head: `<link rel="canonical" href="${address}">${k.seed % 3 === 0 ? jsonLd(k) : ''}`,
      body: `<header><a href="/">${k.company()}</a><nav>${menu[k.lang].map((word) => `<a href="#">${k.n(word)}</a>`).join('')}</nav></header><main><article><h1>${k.title()}</h1><p class="meta">${joined(' · ', k.place('city', ' / '), k.type(), k.mode())}</p>${k.bodyHtml({ heading: (text) => `<h2>${text}</h2>` })}<a class="button">${k.t(apply)}</a></article></main><footer><p>© 2026 ${k.company()}</p><p>${k.t(legal)}</p></footer>`
    })
  }
}

const soup = {
  name: 'company-div-soup',
  format: 'html',
  ext: 'html',
  langs: all,
  markup: true,
  write(k) {
    const div = (text, name = '') => (text ? `<div class="x${name}"><div>${text}</div></div>` : '')
    return page({
      lang: k.lang,
      title: `${k.company()} – ${menu[k.lang][3]}`,
      body: `<div id="app"><div class="t">${menu[k.lang].map((word) => div(k.n(word), '9')).join('')}</div>${div(`<span style="font-size:32px">${k.title()}</span>`, '1')}${div(joined(' | ', k.place('city', ', '), k.type()), '2')}<div class="b">${k.bodyHtml({ heading: (text) => `<div class="x3"><b>${text}</b></div>`, paragraph: (text) => `<div>${text}</div>`, list: (items) => items.map((item) => `<div class="li"><span>•</span> <span>${item}</span></div>`).join(''), joint: '' })}</div>${div(k.t(apply), '4')}<div class="f">${div(k.t(legal))}</div></div>`
    })
  }
}

const wordpress = {
  name: 'wordpress-html',
  format: 'html',
  ext: 'html',
  langs: all,
  markup: true,
  write(k) {
    const w = {
      en: [
        'Leave a Reply',
        'Your email address will not be published. Required fields are marked *',
        'Recent Posts',
        'Summer party 2026',
        'Archives',
        'Proudly powered by WordPress',
        'Posted on',
        'by admin'
      ],
      de: [
        'Schreibe einen Kommentar',
        'Deine E-Mail-Adresse wird nicht veröffentlicht.',
        'Neueste Beiträge',
        'Sommerfest 2026',
        'Archiv',
        'Stolz präsentiert von WordPress',
        'Veröffentlicht am',
        'von admin'
      ],
      fr: [
        'Laisser un commentaire',
        'Votre adresse e-mail ne sera pas publiée.',
        'Articles récents',
        'Fête de l’été 2026',
        'Archives',
        'Fièrement propulsé par WordPress',
        'Publié le',
        'par admin'
      ],
      es: [
        'Deja una respuesta',
        'Tu dirección de correo electrónico no será publicada.',
        'Entradas recientes',
        'Fiesta de verano 2026',
        'Archivos',
        'Funciona gracias a WordPress',
        'Publicado el',
        'por admin'
      ],
      it: [
        'Lascia un commento',
        'Il tuo indirizzo email non sarà pubblicato.',
        'Articoli recenti',
        "Festa d'estate 2026",
        'Archivi',
        'Proudly powered by WordPress',
        'Pubblicato il',
        'da admin'
      ],
      nl: [
        'Geef een reactie',
        'Je e-mailadres wordt niet gepubliceerd.',
        'Recente berichten',
        'Zomerfeest 2026',
        'Archieven',
        'Ondersteund door WordPress',
        'Geplaatst op',
        'door admin'
      ],
      pt: [
        'Deixe um comentário',
        'O seu endereço de email não será publicado.',
        'Artigos recentes',
        'Festa de verão 2026',
        'Arquivo',
        'Orgulhosamente criado com WordPress',
        'Publicado em',
        'por admin'
      ]
    }[k.lang]
    const posted = k.posted('long')
    return page({
      lang: k.lang,
      title: `${k.title()} – ${k.company()}`,
      head: '<meta name="generator" content="WordPress 6.8">',
      body: `<div id="page" class="site"><header id="masthead"><p class="site-title"><a>${k.company()}</a></p><ul class="menu">${menu[k.lang].map((word) => `<li>${k.n(word)}</li>`).join('')}</ul></header><article class="post type-post"><header class="entry-header"><h1 class="entry-title">${k.title()}</h1>${posted && `<div class="entry-meta">${w[6]} <time datetime="${k.content.posted}T08:00:00+00:00">${posted}</time> ${w[7]}</div>`}</header><div class="entry-content">${joined(' – ', k.place('city', ', '), k.pay()) && `<p><em>${joined(' – ', k.place('city', ', '), k.pay())}</em></p>`}${k.bodyHtml({ heading: (text) => `<h3 class="wp-block-heading">${text}</h3>` })}</div></article><div id="comments"><h3>${k.n(w[0])}</h3><p>${k.n(w[1])}</p></div><aside id="secondary"><section class="widget"><h2>${k.n(w[2])}</h2><ul><li>${k.n(w[3])}</li></ul></section><section class="widget"><h2>${k.n(w[4])}</h2></section></aside><footer>${k.n(w[5])}</footer></div>`
    })
  }
}

const microdata = {
  name: 'microdata-html',
  format: 'html',
  ext: 'html',
  langs: ['en', 'de', 'nl', 'it', 'pt', 'es'],
  markup: true,
  write(k) {
    const { content } = k
    const pay = content.pay
    k.show('posted', 'deadline')
    if (pay !== null) k.show('pay')
    const place = content.places[0]
    const single = content.places.length === 1 && place.city !== null
    if (single) k.show('places')
    else k.skip('locations')
    return page({
      lang: k.lang,
      title: `${k.title()}`,
      body: `<div class="crumbs">${k.n('Home')} › ${k.n(menu[k.lang][3])}</div><div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">${k.title()}</h1>${content.posted ? `<meta itemprop="datePosted" content="${content.posted}">` : ''}${content.deadline ? `<meta itemprop="validThrough" content="${content.deadline}">` : ''}<p itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">${k.company()}</span></p>${single ? `<p itemprop="jobLocation" itemscope itemtype="https://schema.org/Place"><span itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="addressLocality">${escapeMarkup(place.city.split('=')[0])}</span><meta itemprop="addressCountry" content="${place.country}"></span></p>` : ''}${k.type() && `<p>${k.type()}</p>`}${pay !== null && pay.period !== null ? `<span itemprop="baseSalary" itemscope itemtype="https://schema.org/MonetaryAmount"><meta itemprop="currency" content="${pay.currency}"><span itemprop="value" itemscope itemtype="https://schema.org/QuantitativeValue">${pay.min === null ? '' : `<meta itemprop="minValue" content="${pay.min}">`}${pay.max === null ? '' : `<meta itemprop="maxValue" content="${pay.max}">`}<meta itemprop="unitText" content="${pay.period.toUpperCase()}"></span></span>` : ''}<div itemprop="description">${k.bodyHtml({ heading: (text) => `<h4>${text}</h4>` })}</div></div><div class="share">${k.n({ en: 'Tell a friend', de: 'Weitersagen', nl: 'Vertel het een vriend', it: 'Dillo a un amico', pt: 'Conta a um amigo', es: 'Cuéntaselo a un amigo' }[k.lang])}</div>`
    })
  }
}

const openGraph = {
  name: 'open-graph-html',
  format: 'html',
  ext: 'html',
  langs: ['en', 'de', 'fr', 'es'],
  markup: true,
  write(k) {
    const address = `${domain(k)}/jobs/${k.seed}`
    k.set('url', address)
    return page({
      lang: k.lang,
      title: k.company(),
      head: `<meta property="og:type" content="website"><meta property="og:title" content="${k.title()}"><meta property="og:site_name" content="${k.company()}"><meta property="og:url" content="${address}?utm_source=board&amp;utm_medium=feed">`,
      body: `<div class="hero"><p>${k.l({ en: 'Come and work with us', de: 'Komm zu uns', fr: 'Rejoignez-nous', es: 'Trabaja con nosotros' })}</p></div><div class="content"><p class="place">${k.place('city', ' · ')}</p>${k.bodyHtml({ heading: (text) => `<p class="head"><strong>${text}</strong></p>`, list: (items) => `<p>${items.map((item) => `– ${item}`).join('<br>')}</p>` })}</div><div>${k.t(apply)}</div>`
    })
  }
}

const companyCopy = {
  name: 'company-page-copy',
  format: 'text',
  ext: 'txt',
  langs: all,
  write(k) {
    return lines(
      menu[k.lang].map((word) => k.n(word)).join('\n'),
      gap,
      k.title(),
      joined(' | ', k.company(), k.place('city', ', '), k.type()),
      gap,
      k.body({ bullet: k.seed % 2 ? '* ' : '• ' }),
      gap,
      k.t(apply),
      k.t(legal)
    )
  }
}

/** The family's layouts. */
export const layouts = [semantic, soup, wordpress, microdata, openGraph, companyCopy]
