import { type Context, toFinding } from '../context'
import type { Finding } from '../finding'
import type { Board } from '../vocabulary/boards'
import { boardNamed, boardOf, isWordToo, nameAtStart, nameKey } from './board-names'

/** Longest line of furniture that is read, in UTF-16 units. */
const longestLine = 160
/** How many blocks at either end of a page may be furniture that was not seen as such. */
const edgeBlocks = 4

/** Where a board's name may begin: a word with a capital, or a host. */
const nameStart = /(?<![\p{L}\p{N}@/._-])(?=\p{Lu}|(?:www\.)?[\p{L}\d-]{2,40}\.[a-z]{2,6}(?![\p{L}\d]))/gu
const bareHost = /^(?:www\.)?((?:[a-z\d-]{1,40}\.){1,4}[a-z]{2,6})(?![\p{L}\d@])/iu

/** Words before a name with which a site speaks of itself. */
const before =
  /(?:^|[ ,.|·•(–-])(?:(?:made|built|created|hosted|erstellt|realisiert|hecho|feito|fait|créé|gemaakt|realizzato|creato|criado) (?:with|by|on|mit|con|com|avec|met|do|via|in|no|en)|(?:work|jobs?|careers?|accessibility|life|esg|about|über|à propos d[e']?|sobre|acerca de|over|chi è|welcome to|willkommen bei|bienvenue sur|bem-vindo à|benvenuto su|(?:register|log ?in|login|sign ?in|sign ?up|anmelden|registrieren) (?:to|with|at|bei|on)|(?:more|mehr|plus|más|altri|meer|mais) (?:jobs|stellen|offres|ofertas|offerte|vacatures|vagas) (?:on|at|auf|bei|sur|en|su|op|na)|(?:download|get|use|try) (?:the|our)|\p{L}{1,12} (?:conta|account|konto|compte|cuenta|perfil|profil)|(?:account|konto|compte|cuenta|conta|perfil|profil) (?:bei|on|en|su|da|na|sur|op|de)|réf[ée]rence|ref(?:erence|erentie|erenz)?|chiffre|job-id|offre)(?: at| the| bei| an?)?)[ ]?$/iu
/** Words behind a name with which a site speaks of itself. */
const behind =
  /^(?:['’]s)?[-\s](?:account|app|konto|profil|group|groep|gruppe|id|reference|referenz|ref|nr|blog|help ?cent(?:er|re)|hilfe|support|newsletter|magazin|(?:uses|use|utiliza|utilise|verwendet|nutzt|gebruikt|usa) (?:cookies|des cookies|i cookie)|(?:on|sur|auf|en|su|op|no|na) (?:(?:the|l['’]|dem|el|la|o|de|het) ?)?(?:app ?store|google play|facebook|instagram|twitter|youtube|tiktok|x(?=$)))(?!\p{L})/iu

/** Networks that every page links to, and boards whose ratings and buttons stand on the pages of others. */
const everywhere: ReadonlySet<string> = new Set(['LinkedIn', 'XING', 'Glassdoor', 'Indeed', 'Hacker News'])
const network = /^(?:facebook|instagram|twitter|x|youtube|tiktok|whatsapp|pinterest|threads|bluesky|mastodon|e-?mail)$/i

interface Mention {
  readonly board: Board
  readonly start: number
  readonly end: number
  readonly isHost: boolean
}

/** The boards that a line names, by their names and hosts. */
function mentionsIn(line: string): Mention[] {
  const found: Mention[] = []
  for (const { index } of line.matchAll(nameStart)) {
    if (index < (found.at(-1)?.end ?? 0)) continue
    const rest = line.slice(index)
    const host = bareHost.exec(rest)
    const byHost = host === null ? undefined : boardNamed(boardOf(`https://${host[1] ?? ''}`) ?? '')
    if (host !== null && byHost !== undefined) {
      found.push({ board: byHost, start: index, end: index + host[0].length, isHost: true })
      continue
    }
    const named = nameAtStart(rest)
    if (named !== undefined)
      found.push({ board: named.board, start: index, end: index + named.length, isHost: /\./.test(named.board.name) })
  }
  return found
}

/** How sure a line of the site's own is of the one board that it names; 0 when it is not. A banner begins with its name. */
function surenessOf(line: string, { board, start, end, isHost }: Mention, isBanner: boolean): number {
  const whole = start <= 2 && line.length - end <= 2
  if (everywhere.has(board.name)) return isHost && whole ? 0.5 : 0
  if (isHost) return whole ? 0.7 : 0.6
  if (before.test(line.slice(Math.max(0, start - 60), start)) || behind.test(line.slice(end, end + 40)))
    return isWordToo(board) ? 0.5 : 0.66
  return (whole || (isBanner && start === 0)) && !isWordToo(board) ? 0.6 : 0
}

/** Whether a line stands among the links to networks. */
function isAmongNetworks({ outline: { blocks } }: Context, at: number): boolean {
  return [-2, -1, 1, 2].some((step) => network.test(blocks[at + step]?.text ?? ''))
}

/**
 * The board that lines of the site's own speak of: "Download the Reed app", "Le Forem sur Facebook", "© 2026
 * reed.co.uk", "Feito com Gupy", and a logo copied as its name. A line that names several is a list of links.
 */
export function furnitureSources(context: Context): Finding<string>[] {
  const { blocks, page } = context.outline
  const found: Finding<string>[] = []
  for (const [at, { text, start }] of blocks.entries()) {
    const atEdge = at < edgeBlocks || at >= blocks.length - edgeBlocks
    if ((context.noise[at] !== true && !atEdge) || text.length > longestLine || at === context.titleAt) continue
    const mentions = mentionsIn(text)
    const [first] = mentions
    if (first === undefined || mentions.some(({ board }) => board !== first.board)) continue
    if (context.company !== null && nameKey(context.company) === nameKey(first.board.name)) continue
    const confidence = surenessOf(text, first, context.noise[at] === true && at < (context.titleAt ?? 0))
    if (confidence === 0 || isAmongNetworks(context, at)) continue
    found.push(
      toFinding(context, { value: first.board.name, start: first.start, end: first.end }, start, 'pattern', confidence)
    )
  }
  return [...found, ...titleSource(context, page.meta.title ?? page.meta['og:title'] ?? '')]
}

/** The board as the last part of the page's title: "Comptable 50-60% | jobup.ch". */
function titleSource({ company }: Context, title: string): Finding<string>[] {
  const last =
    title
      .split(/\s[|–—-]\s|: /)
      .slice(1)
      .at(-1)
      ?.trim() ?? ''
  const board = boardNamed(last) ?? boardNamed(boardOf(`https://${bareHost.exec(last)?.[1] ?? ''}`) ?? '')
  if (board === undefined || (company !== null && nameKey(company) === nameKey(board.name))) return []
  const confidence = isWordToo(board) && !last.includes('.') ? 0.5 : 0.85
  return [{ value: board.name, method: 'meta', confidence, quote: last, start: null, end: null }]
}

/** The board that sent a mail, by the host of its address or the name of its sender. */
export function senderSource({ outline: { page } }: Context): Finding<string>[] {
  const address = page.meta['mail:address'] ?? ''
  const value = boardOf(`https://${address.split('@')[1] ?? ''}`)
  if (value === undefined) return []
  return [{ value, method: 'meta', confidence: 0.8, quote: address, start: null, end: null }]
}
