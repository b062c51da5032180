import { canonicalUrl } from '../../../shared/canonical-url'
import type { Page } from '../../page'
import { entryOf, type Node, wordsOf } from '../../structured/structured-values'
import { newPageWriter, writeBlock, writtenText } from '../page-writer'
import { employerInAddress } from './employer-in-address'

/**
 * A posting that came as data alone, as a page: its title as heading and what says when it was posted. Its
 * description joins the text where every description does that a page does not show: `show-description.ts`.
 */
export function toBoardPage(node: Node): Page {
  const writer = newPageWriter()
  const line = (kind: 'heading' | 'paragraph', words: string | null) => {
    if (words === null) return
    writeBlock(writer, { kind, level: kind === 'heading' ? 1 : 0, text: words, region: 'main', linked: 0 })
  }
  line('heading', wordsOf(entryOf(node, 'title') ?? entryOf(node, 'name')))
  const age = wordsOf(entryOf(node, 'postedWords'))?.replace(/^posted:? /i, '') ?? null
  if (age !== null && wordsOf(entryOf(node, 'datePosted')) === null) line('paragraph', `Posted: ${age}`)
  const url = wordsOf(entryOf(node, 'url'))
  const employer =
    wordsOf(entryOf(node, 'hiringOrganization')) ?? employerInAddress(url, wordsOf(entryOf(node, 'description')) ?? '')
  return {
    text: writtenText(writer),
    blocks: writer.blocks,
    links: writer.links,
    structured: [employer === null ? node : { ...node, hiringOrganization: employer }],
    meta: {},
    url: url === null ? null : canonicalUrl(url),
    language: null,
    warnings: []
  }
}
