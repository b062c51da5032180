// Writes the examination: contents × layouts into `tests/fixtures/exam/<layout>--<content>/`, a source and its truth.
// The same contents and layouts always give the same files. `node tests/exam/make.mjs`
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createKit, numberOf } from './kit.mjs'
import { readContents } from './read-contents.mjs'
import { truthOf } from './truth.mjs'
import { varyText } from './vary-text.mjs'

const folder = join(import.meta.dirname, '..', 'fixtures', 'exam')

/** How many layouts a content is shown in at least. */
const layoutsEach = 4

async function readLayouts() {
  const names = readdirSync(join(import.meta.dirname, 'layouts')).sort()
  const families = await Promise.all(names.map((name) => import(`./layouts/${name}`)))
  return families.flatMap(({ layouts }) => layouts)
}

/** Languages that no page around a posting is written in here: they are shown in English boards. */
const others = ['pl', 'sv', 'da']

function suits(layout, content) {
  const speaks = others.includes(content.lang)
    ? layout.ui === 'en' && layout.name !== 'glassdoor-copy'
    : layout.langs.includes(content.lang)
  return speaks && (layout.suits?.(content) ?? true)
}

/** A content of a language beyond the seven is shown a few times only. */
const few = (content) => others.includes(content.lang)

/** Which content is shown in which layout: every pair of layout and language, and each content often enough. */
function choose(contents, layouts) {
  const chosen = new Map(contents.map((content) => [content, new Set()]))
  const uses = new Map(layouts.map((layout) => [layout, 0]))
  const add = (content, layout) => {
    chosen.get(content).add(layout)
    uses.set(layout, uses.get(layout) + 1)
  }
  for (const lang of new Set(contents.filter((content) => !few(content)).map((content) => content.lang))) {
    for (const layout of layouts) {
      const [content] = contents
        .filter((each) => each.lang === lang && suits(layout, each))
        .sort(
          (one, other) =>
            chosen.get(one).size - chosen.get(other).size ||
            numberOf(layout.name + one.id) - numberOf(layout.name + other.id)
        )
      if (content !== undefined) add(content, layout)
    }
  }
  for (const content of contents) {
    while (chosen.get(content).size < layoutsEach) {
      const [layout] = layouts
        .filter((each) => suits(each, content) && !chosen.get(content).has(each))
        .sort(
          (one, other) =>
            uses.get(one) - uses.get(other) || numberOf(one.name + content.id) - numberOf(other.name + content.id)
        )
      if (layout === undefined) break
      add(content, layout)
    }
  }
  return [...chosen].flatMap(([content, of]) => [...of].map((layout) => [content, layout]))
}

const pairs = choose(readContents(), await readLayouts())
rmSync(folder, { recursive: true, force: true })
for (const [content, layout] of pairs) {
  const kit = createKit(content, { lang: layout.ui ?? content.lang, markup: layout.markup ?? false })
  const name = `${layout.name}--${content.id}`
  const written = layout.write(kit)
  const { way, bytes } = layout.format === 'text' ? varyText(name, written) : { way: null, bytes: written }
  const target = join(folder, name)
  mkdirSync(target, { recursive: true })
  writeFileSync(join(target, `source.${layout.ext}`), bytes)
  writeFileSync(join(target, 'truth.json'), `${JSON.stringify({ ...truthOf(content, kit, layout), way }, null, 1)}\n`)
}
process.stdout.write(`${pairs.length} files\n`)
