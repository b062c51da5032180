// What a layout writes with: it says which facts the page shows, which words are noise, and gives the posting's own
// body, so that the truth of the file follows from what was written into it.
import { otherJobs } from './other-jobs.mjs'
import { agoText, dateText, daysAgo, modeWord, payText, placeText, typeWord } from './words.mjs'

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text made safe inside HTML and XML. */
export function escapeMarkup(text) {
  return text.replace(/[&<>"]/g, (sign) => entities[sign])
}

/** Small whole number that is always the same for a text: picks variants without chance. */
export function numberOf(text) {
  let number = 7
  for (const sign of text) number = (number * 31 + sign.codePointAt(0)) % 1_000_003
  return number
}

/** A name as it stands in addresses: "Quillmark Audio" is `quillmark-audio`. */
export function slug(text) {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/**
 * The kit for one file. `markup` says that the layout writes HTML or XML, so that all texts come escaped.
 * `lang` is the language of the page around the posting, of which there are seven.
 */
export function createKit(content, { lang, markup }) {
  const noise = []
  const shown = new Set()
  const shownTypes = new Set()
  const overrides = {}
  const unsure = new Set()
  const out = (text) => (markup ? escapeMarkup(text) : text)
  const fact = (field, text) => {
    if (text === undefined || text === null || text === '') return ''
    shown.add(field)
    return out(text)
  }
  const kit = {
    content,
    lang,
    shown,
    shownTypes,
    overrides,
    unsure,
    noise,
    seed: numberOf(content.id),
    /** Words of the site. Each line is a block of noise. */
    n(text) {
      for (const line of text.split('\n')) if (/\p{L}/u.test(line)) noise.push(line.trim())
      return out(text)
    },
    /** Noise in the language of the page. */
    t(texts) {
      return kit.n(texts[lang] ?? texts.en)
    },
    /** A word that is neither noise nor the posting's own, such as a label in front of a fact. */
    l(texts) {
      return out(typeof texts === 'string' ? texts : (texts[lang] ?? texts.en))
    },
    title: () => fact('title', content.raw),
    plainTitle: () => fact('title', content.title),
    company: () => fact('company', content.agency ?? content.company),
    place: (style = 'full', joint = ' / ') =>
      fact('places', content.places.map((place) => placeText(lang, place, style)).join(joint)),
    mode: () => fact('mode', content.mode === null ? '' : modeWord(lang, content.mode)),
    /** The forms of employment among `wanted`, as words. */
    type(wanted = null, joint = ', ') {
      const words = []
      for (const type of content.types) {
        const word = typeWord(lang, type)
        if (word === undefined || (wanted !== null && !wanted.includes(type))) continue
        shownTypes.add(type)
        words.push(word)
      }
      return out(words.join(joint))
    },
    pay: (style = 'plain') => (content.pay === null ? '' : fact('pay', payText(lang, content.pay, style))),
    /** "3 days ago"; only for dates that are near enough to be told in days or weeks. */
    ago() {
      if (content.posted === null || daysAgo(content.posted) < 1) return ''
      return fact('posted', agoText(lang, content.posted))
    },
    posted: (style) => (content.posted === null ? '' : fact('posted', dateText(lang, content.posted, style))),
    postedIso: () => fact('posted', content.posted),
    deadline: (style) => (content.deadline === null ? '' : fact('deadline', dateText(lang, content.deadline, style))),
    deadlineIso: () => fact('deadline', content.deadline),
    start: (style) => (content.start === null ? '' : fact('start', dateText(lang, content.start, style))),
    req: () => fact('req', content.req),
    show: (...fields) => {
      for (const field of fields) shown.add(field)
    },
    showTypes: (types) => {
      for (const type of types) shownTypes.add(type)
    },
    /** States a value of the record that the layout adds, such as `source` or `url`. */
    set(field, value) {
      overrides[field] = value
    },
    /** A field that is not judged in this file, because people could disagree. */
    skip(...fields) {
      for (const field of fields) unsure.add(field)
    },
    /** Another posting on the page, by number; all its words are noise. */
    other(at, write) {
      const list = otherJobs[lang]
      const job = list[(kit.seed + at) % list.length]
      return kit.n(write(job))
    },
    /** The body as text. */
    body({ bullet = '- ', heading = (text) => text, gap = '\n', before = '\n', between = '\n' } = {}) {
      return content.sections
        .map(({ heading: head, blocks }) => {
          const lines = blocks.map(({ type, text }) => (type === 'listItem' ? `${bullet}${text}` : text))
          const parts = head === null ? '' : `${heading(head)}${between}`
          return `${before}${parts}${out(lines.join(gap))}`
        })
        .join(gap)
        .trim()
    },
    /** The body as HTML. */
    bodyHtml({
      heading = (text) => `<h3>${text}</h3>`,
      list = (items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`,
      paragraph = (text) => `<p>${text}</p>`,
      joint = '\n'
    } = {}) {
      return content.sections
        .map(({ heading: head, blocks }) => {
          const parts = head === null ? [] : [heading(escapeMarkup(head))]
          for (let at = 0; at < blocks.length; at++) {
            if (blocks[at].type !== 'listItem') {
              parts.push(paragraph(escapeMarkup(blocks[at].text)))
              continue
            }
            const items = []
            while (blocks[at]?.type === 'listItem') items.push(escapeMarkup(blocks[at++].text))
            at--
            parts.push(list(items))
          }
          return parts.join(joint)
        })
        .join(joint)
    }
  }
  return kit
}

/** An empty line for `lines`, which drops what is empty. */
export const gap = '\u0000'

/** Joins the parts that are there, a line each; `gap` is an empty line. */
export function lines(...parts) {
  return parts
    .filter((part) => part !== '' && part !== undefined && part !== null && part !== false)
    .map((part) => (part === gap ? '' : part))
    .join('\n')
}

/** Joins the parts that are there by a sign. */
export function joined(sign, ...parts) {
  return parts.filter((part) => part !== '' && part !== undefined && part !== null && part !== false).join(sign)
}
