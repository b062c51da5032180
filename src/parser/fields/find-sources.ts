import { type Context, toFinding } from '../context'
import type { Finding } from '../finding'
import { boards } from '../vocabulary/boards'
import { boardNamed, boardOf, isWordToo, nameAtStart } from './board-names'
import { furnitureSources, senderSource } from './source-furniture'

const madeBy =
  /\b(?:powered by|career sites? by|careers? page by|jobs? (?:page|board|site) by|hosted by|karriereseite von|site carrières? (?:par|by)|recruitment software by|(?:found|saw|seen) (?:this|the|our) (?:job|position|role|posting|vacancy|ad|opening)(?: ad)? on|cookies on(?: the)?|jobs on|applicant tracking by|bereitgestellt von|propulsé par|desarrollado por|tecnologia|tecnología|tecnologia d[ai]|technologie von|technologie|sviluppato da|offerto da|ondersteund door|mogelijk gemaakt door|unterstützt von|desenvolvido por|aangeboden door)\s{1,3}(?=\p{Lu}|\p{Ll}+\.\p{L})/giu
const copyright =
  /(?:©|\(c\)|(?<!\p{L})copyright)(?: ?©)?[ ,]{0,2}(?:(?:19|20)\d\d(?: ?[-–] ?(?:20)?\d\d)?)?[ ,.–-]{0,3}["“”„']?(?:by |the )?(?=\p{Lu}|\p{Ll}+\.\p{L})/giu
/** What may follow a board's name in its own copyright line: its legal form, its country, or nothing. */
const ownName =
  /^(?:[.,!|·•)"“”]|\s*$|\s*\n| ?[-–|·•] | (?:group|inc|llc|ltd|limited|gmbh|ag|se|s\.?a|s\.?l|bv|b\.v|corp\p{L}*|international|deutschland|europe|online|all rights|alle rechte|tous droits|todos|tutti|19\d\d|20\d\d)(?!\p{L}))/iu

/** The system that a page's foot names: "Powered by Greenhouse", "© 2026 The StepStone Group". */
function footerSources(text: string): Finding<string>[] {
  const patterns = /©|\(c\)|copyright/i.test(text) ? [madeBy, copyright] : [madeBy]
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const from = match.index + match[0].length
      const named = nameAtStart(text.slice(from, from + 60))
      if (named === undefined) return []
      const end = from + named.length
      if (pattern === copyright && !ownName.test(text.slice(end, end + 30))) return []
      const quote = text.slice(match.index, end)
      return [{ value: named.board.name, method: 'pattern' as const, confidence: 0.72, quote, start: match.index, end }]
    })
  )
}

/** How many lines at either end of a page may hold nothing but the board's name. */
const edgeLines = 4

/** A line at the top or the foot of a page, or among the menus above the title, that is nothing but a board's name: its logo, as copied. */
function logoSources(context: Context): Finding<string>[] {
  const { blocks } = context.outline
  return blocks.flatMap((block, at) => {
    const inBanner = context.noise[at] === true && at < (context.titleAt ?? 0)
    const atEdge = at < edgeLines || at >= blocks.length - edgeLines
    if ((!atEdge && !inBanner) || block.text.length > 40) return []
    const board = boardNamed(block.text.replace(/^(?:www\.)|[®™]/g, ''))
    if (board === undefined || isWordToo(board)) return []
    if (at === context.titleAt || board.name === context.company) return []
    return [toFinding(context, { value: board.name, start: 0, end: block.text.length }, block.start, 'pattern', 0.62)]
  })
}

/** Names in the page's own data: the site, and the program that made it. */
function metaSources(meta: Readonly<Record<string, string>>): Finding<string>[] {
  return (['og:site_name', 'generator', 'application-name'] as const).flatMap((key) => {
    const words = meta[key]
    const board = words === undefined ? undefined : boardNamed(words)
    if (board === undefined || words === undefined) return []
    return [{ value: board.name, method: 'meta' as const, confidence: 0.9, quote: words, start: null, end: null }]
  })
}

/** Boards that have words of their own. */
const speakingBoards = boards.filter(({ words }) => words !== undefined)

const sources = new WeakMap<Context, readonly Finding<string>[]>()

/** The board or system that published the posting, by its addresses and its own words. */
export function findSources(context: Context): readonly Finding<string>[] {
  const known = sources.get(context) ?? readSources(context)
  sources.set(context, known)
  return known
}

function readSources(context: Context): Finding<string>[] {
  const { page } = context.outline
  const found: Finding<string>[] = []
  const own = page.url === null ? undefined : boardOf(page.url)
  if (own !== undefined)
    found.push({ value: own, method: 'meta', confidence: 0.95, quote: page.url ?? '', start: null, end: null })
  found.push(...metaSources(page.meta))
  for (const { url, start, end } of page.links) {
    const name = boardOf(url)
    if (name !== undefined)
      found.push({ value: name, method: 'pattern', confidence: 0.6, quote: page.text.slice(start, end), start, end })
  }
  for (const fact of context.facts) {
    if (fact.field !== 'source') continue
    const named = nameAtStart(fact.text)
    if (named !== undefined)
      found.push(
        toFinding(context, { value: named.board.name, start: 0, end: named.length }, fact.start, 'label', 0.85)
      )
  }
  found.push(
    ...footerSources(page.text),
    ...logoSources(context),
    ...furnitureSources(context),
    ...senderSource(context)
  )
  for (const { name, words } of speakingBoards) {
    const match = words?.exec(page.text) ?? null
    if (match !== null)
      found.push(
        toFinding(context, { value: name, start: match.index, end: match.index + match[0].length }, 0, 'pattern', 0.75)
      )
  }
  return found
}
