// Reads the invented roles in `contents/`: what each posting says, as data, with the whole truth of it.
// A file holds many, each behind a line of `=====`: lines `key value`, then `---`, then the body. In the body
// `## kind | heading` opens a section (several kinds where more than one is right), `- ` a list item, and every
// other line is a paragraph.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, 'contents')

function placeOf(value) {
  const [city = '', region = '', country = ''] = value.split('|').map((part) => part.trim())
  return { city: city || null, region: region || null, country: country || null }
}

/** `85000-105000 GBP year`; `-` on one side for "from" and "up to"; `?` for what is not said. */
function payOf(value) {
  const [range = '', currency = '?', period = '?'] = value.split(' ')
  const [low = '', high = low] = range.split('..')
  const number = (text) => (text === '' ? null : Number(text))
  return {
    min: number(low),
    max: number(high),
    currency: currency === '?' ? null : currency,
    period: period === '?' ? null : period
  }
}

function rangeOf(value) {
  const [low = '', high = low] = value.split('..')
  return { min: low === '' ? null : Number(low), max: high === '' ? null : Number(high) }
}

function listOf(value) {
  return value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function sectionsOf(body) {
  const sections = []
  for (const line of body.split('\n').map((text) => text.trim())) {
    if (line === '') continue
    const opened = /^## ([\w,]+)(?: \| (.*))?$/.exec(line)
    if (opened) {
      sections.push({ kinds: opened[1].split(','), heading: opened[2]?.trim() || null, blocks: [] })
    } else if (line.startsWith('- ')) {
      sections.at(-1).blocks.push({ type: 'listItem', text: line.slice(2) })
    } else {
      sections.at(-1).blocks.push({ type: 'paragraph', text: line })
    }
  }
  return sections
}

function contentOf(text) {
  const [head = '', body = ''] = text.split('\n---\n')
  const content = {
    places: [],
    mode: null,
    types: [],
    bodyTypes: [],
    pay: null,
    posted: null,
    deadline: null,
    start: null,
    req: null,
    workload: null,
    agency: null,
    exp: undefined,
    seniority: undefined,
    email: null,
    skills: [],
    maybe: [],
    says: new Set(),
    fits: null
  }
  for (const line of head.split('\n').filter((each) => each.trim() !== '')) {
    const at = line.indexOf(' ')
    const key = line.slice(0, at)
    const value = line.slice(at + 1).trim()
    if (key === 'place') content.places.push(placeOf(value))
    else if (key === 'pay') content.pay = payOf(value)
    else if (key === 'workload') content.workload = rangeOf(value)
    else if (key === 'exp') content.exp = value === 'none' ? null : rangeOf(value)
    else if (key === 'seniority') content.seniority = value === 'none' ? null : value
    else if (['skills', 'maybe', 'fits'].includes(key)) content[key] = listOf(value)
    else if (key === 'types') content.types = listOf(value)
    else if (key === 'says') content.says = new Set(value.split(' '))
    else if (key === 'bodytypes') content.bodyTypes = listOf(value)
    else content[key] = value
  }
  if (content.says.has('type')) content.bodyTypes = content.types
  return { ...content, raw: content.raw ?? content.title, sections: sectionsOf(body) }
}

/** All contents, in the order of the files' names. Throws where one is not complete. */
export function readContents() {
  const contents = readdirSync(folder)
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/^=====$/m))
    .filter((text) => text.trim() !== '')
    .map((text) => contentOf(text.trim()))
  const seen = new Set()
  for (const { id, lang, title, company, sections } of contents) {
    if (!id || !lang || !title || !company || sections.length === 0) throw new Error(`${id} is not complete`)
    if (seen.has(id)) throw new Error(`${id} is there twice`)
    seen.add(id)
  }
  return contents
}
