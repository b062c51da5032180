// Lever: the page copied, saved, and the public interface's JSON.

import { page } from '../data.mjs'
import { escapeMarkup, joined, lines, slug } from '../kit.mjs'

const teams = ['Engineering', 'Operations', 'People & Places', 'Commercial', 'Field']
const team = (k) => teams[k.seed % teams.length]
const id = (k) =>
  `${(k.seed * 4099).toString(16).padStart(8, 'a')}-77c1-4b0e-9d52-${(k.seed * 65_537).toString(16).padStart(12, '3')}`
const address = (k) => `https://jobs.lever.co/${slug(k.content.company).replaceAll('-', '')}/${id(k)}`

function categories(k) {
  return joined(' /\n', k.place('city', ' / '), `${team(k)} – Core`, k.type(null, ', '), k.mode())
}

const copy = {
  name: 'lever-copy',
  format: 'text',
  ext: 'txt',
  langs: ['en', 'de', 'fr', 'es'],
  ui: 'en',
  write(k) {
    return lines(
      k.title(),
      categories(k),
      k.n('Apply for this job'),
      k.body({ before: '' }),
      k.n('Apply for this job'),
      k.n(`${k.content.company} Home Page`),
      k.n('Jobs powered by Lever')
    )
  }
}

const saved = {
  name: 'lever-html',
  format: 'html',
  ext: 'html',
  langs: ['en', 'de', 'fr', 'nl', 'pt', 'it'],
  ui: 'en',
  markup: true,
  write(k) {
    k.set('source', 'Lever')
    k.set('url', address(k))
    k.set('applyUrl', `${address(k)}/apply`)
    const mode = k.mode()
    const types = k.type()
    return page({
      lang: 'en',
      title: `${k.company()} - ${k.title()}`,
      head: `<meta property="og:title" content="${k.company()} - ${k.title()}"><meta property="og:url" content="${address(k)}"><link rel="canonical" href="${address(k)}">`,
      body: `<div class="page show"><div class="main-header"><a class="main-header-logo" href="https://jobs.lever.co/"><img alt="${k.company()} logo" src="logo.png"></a></div>
<div class="section-wrapper page-full-width"><div class="posting-header"><div class="posting-headline"><h2>${k.title()}</h2>
<div class="posting-categories"><div class="sort-by-location posting-category">${k.place('city', ' / ')}</div><div class="department posting-category">${escapeMarkup(team(k))} – Core /</div>${types && `<div class="commitment posting-category">${types} /</div>`}${mode && `<div class="workplaceTypes posting-category">${mode}</div>`}</div></div>
<div class="postings-btn-wrapper"><a class="postings-btn" href="${address(k)}/apply">${k.n('Apply for this job')}</a></div></div>
<div class="section page-centered" data-qa="job-description">${k.bodyHtml({ paragraph: (text) => `<div>${text}</div>`, list: (items) => `<ul class="posting-requirements plain-list">${items.map((item) => `<li>${item}</li>`).join('')}</ul>` })}</div>
<div class="last-section-apply"><a href="${address(k)}/apply">${k.n('Apply for this job')}</a></div></div></div>
<div class="main-footer"><p><a href="#">${k.n(`${k.content.company} Home Page`)}</a></p><a class="image-link" href="https://lever.co/"><span>${k.n('Jobs powered by')}</span><img alt="Lever logo"></a></div>`
    })
  }
}

const json = {
  name: 'lever-json',
  format: 'json',
  ext: 'json',
  langs: ['en', 'fr', 'es'],
  ui: 'en',
  write(k) {
    const { content } = k
    k.set('source', 'Lever')
    k.set('url', address(k))
    k.set('applyUrl', `${address(k)}/apply`)
    k.skip('company')
    k.show('title', 'places', 'mode', 'posted')
    const [first, ...rest] = content.sections
    const htmlOf = ({ blocks }) =>
      blocks
        .map(({ type, text }) =>
          type === 'listItem' ? `<li>${escapeMarkup(text)}</li>` : `<div>${escapeMarkup(text)}</div>`
        )
        .join('')
    const opening =
      first.heading === null ? htmlOf(first) : `<div><b>${escapeMarkup(first.heading)}</b></div>${htmlOf(first)}`
    return JSON.stringify(
      {
        additional: '',
        additionalPlain: '',
        categories: {
          commitment: k.type(),
          department: team(k),
          location: k.place('city'),
          team: 'Core',
          allLocations: [k.place('city')]
        },
        createdAt: content.posted === null ? undefined : Date.parse(`${content.posted}T09:00:00Z`),
        descriptionPlain: first.blocks.map(({ text }) => text).join('\n'),
        description: opening,
        id: id(k),
        lists: rest.map((section) => ({ text: section.heading ?? '', content: htmlOf(section) })),
        text: content.raw,
        country: content.places[0]?.country ?? null,
        workplaceType: content.mode ?? 'unspecified',
        hostedUrl: address(k),
        applyUrl: `${address(k)}/apply`
      },
      null,
      1
    )
  }
}

/** The family's layouts. */
export const layouts = [copy, saved, json]
