// Greenhouse: the old board and the new one as copied, the page saved, and the public interface's JSON.
import { jsonLd, page } from '../data.mjs'
import { lines, slug } from '../kit.mjs'

const langs = ['en', 'de', 'fr', 'es', 'nl', 'pt', 'it']
const form =
  'Apply for this job\n* Required\nFirst Name *\nLast Name *\nEmail *\nPhone\nResume/CV *\nAttach\nDropbox\nGoogle Drive\nEnter manually\nAccepted file types: pdf, doc, docx, txt, rtf\nLinkedIn Profile\nHow did you hear about this job?\nVoluntary Self-Identification\nFor government reporting purposes, we ask candidates to respond to the below self-identification survey.\nSubmit Application\nPowered by\nGreenhouse'

const jobId = (k) => 5_000_000 + (k.seed % 999_999)
const address = (k) => `https://boards.greenhouse.io/${slug(k.content.company).replaceAll('-', '')}/jobs/${jobId(k)}`

const oldCopy = {
  name: 'greenhouse-old-copy',
  format: 'text',
  ext: 'txt',
  langs,
  ui: 'en',
  write(k) {
    k.set('source', 'Greenhouse')
    return lines(
      k.title(),
      `at ${k.company()} ${k.n('(View all jobs)')}`,
      k.place('country', '; '),
      k.body({ before: '\n', gap: '\n' }),
      k.n(form)
    )
  }
}

const newCopy = {
  name: 'greenhouse-new-copy',
  format: 'text',
  ext: 'txt',
  langs: ['en', 'de', 'es'],
  ui: 'en',
  write(k) {
    return lines(
      k.n('Back to jobs'),
      k.n('New'),
      k.title(),
      k.place('country', '; '),
      k.n('Apply'),
      k.body({ bullet: '' }),
      k.n(
        'Create a Job Alert\nInterested in building your career with us? Get future opportunities sent straight to your email.\nCreate alert'
      ),
      k.n(form.split('\n').slice(0, 12).join('\n'))
    )
  }
}

const saved = {
  name: 'greenhouse-html',
  format: 'html',
  ext: 'html',
  langs,
  ui: 'en',
  markup: true,
  write(k) {
    k.set('source', 'Greenhouse')
    k.set('url', address(k))
    return page({
      lang: 'en',
      title: `Job Application for ${k.title()} at ${k.company()}`,
      head: `<link rel="canonical" href="${address(k)}">\n<meta property="og:title" content="${k.title()}">\n<meta property="og:description" content="${k.place('country')}">\n<meta property="og:url" content="${address(k)}">\n${jsonLd(k)}`,
      body: `<div id="wrapper"><div id="main"><div id="app_body"><div id="header"><h1 class="app-title">${k.title()}</h1>
<span class="company-name">at ${k.company()}</span> <a href="/all">${k.n('(View all jobs)')}</a><div class="location">${k.place('country')}</div></div>
<div id="content">${k.bodyHtml({ heading: (text) => `<p><strong>${text}</strong></p>` })}</div>
<div id="application"><h2>${k.n('Apply for this Job')}</h2><label>${k.n('First Name *')}</label><input><label>${k.n('Last Name *')}</label><input><label>${k.n('How did you hear about this job?')}</label><input><button>${k.n('Submit Application')}</button></div></div></div>
<div id="footer">${k.n('Powered by')} <a>${k.n('Greenhouse')}</a> ${k.n('Read our Privacy Policy')}</div></div>`
    })
  }
}

const json = {
  name: 'greenhouse-json',
  format: 'json',
  ext: 'json',
  langs: ['en', 'de', 'fr'],
  ui: 'en',
  write(k) {
    k.set('source', 'Greenhouse')
    k.set('url', address(k))
    k.show('title', 'places', 'req', 'company')
    k.skip('postedAt')
    const escaped = k.bodyHtml().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    return JSON.stringify(
      {
        absolute_url: address(k),
        data_compliance: [{ type: 'gdpr', requires_consent: false, retention_period: null }],
        internal_job_id: 4_000_000 + (k.seed % 9999),
        location: { name: k.place('country', '; ') },
        metadata: null,
        id: jobId(k),
        updated_at: '2026-11-18T09:12:44-05:00',
        requisition_id: k.content.req,
        title: k.content.raw,
        company_name: k.content.company,
        first_published: k.content.posted === null ? null : `${k.content.posted}T10:00:00-05:00`,
        content: escaped,
        departments: [{ id: 61, name: k.n('General & Administrative'), child_ids: [], parent_id: null }],
        offices: [{ id: 12, name: k.n('Main Office'), location: null }]
      },
      null,
      1
    )
  }
}

/** The family's layouts. */
export const layouts = [oldCopy, newCopy, saved, json]
