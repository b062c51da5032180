import * as v from 'valibot'

/** Longest page that is shown as it was, in UTF-16 units: with the pictures that were saved within it. */
const maxPage = 40_000_000
const maxText = 5_000_000

const header = v.object({
  name: v.pipe(v.string(), v.maxLength(100)),
  value: v.pipe(v.string(), v.maxLength(10_000))
})

/**
 * An original in the form in which it can be shown, as it comes out of the jail: a harmless page, a mail with its
 * headers, a PDF by its pages, or text. `other` is a file that only another program can show.
 */
export const originalContentSchema = v.variant('kind', [
  v.object({ kind: v.literal('page'), html: v.pipe(v.string(), v.maxLength(maxPage)) }),
  v.object({
    kind: v.literal('mail'),
    headers: v.pipe(v.array(header), v.maxLength(20)),
    html: v.nullable(v.pipe(v.string(), v.maxLength(maxPage))),
    text: v.nullable(v.pipe(v.string(), v.maxLength(maxText))),
    attachments: v.pipe(v.array(v.pipe(v.string(), v.maxLength(1_000))), v.maxLength(2_000))
  }),
  v.object({ kind: v.literal('pdf'), pages: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)) }),
  v.object({ kind: v.literal('text'), text: v.pipe(v.string(), v.maxLength(maxText)) }),
  v.object({ kind: v.literal('other') })
])

/** An original as the jail made it ready. */
export type OriginalContent = v.InferOutput<typeof originalContentSchema>

/** A header of a mail. */
export type MailHeader = v.InferOutput<typeof header>

/** The scheme under which the window loads harmless pages and pictures of originals. */
export const originalScheme = 'original'
/** The origin of that scheme. */
export const originalOrigin = `${originalScheme}://foothold`

/** An original as the window shows it: pages and pictures by their addresses, so that they never become its own. */
export type OriginalView =
  | { readonly kind: 'page'; readonly url: string }
  | {
      readonly kind: 'mail'
      readonly headers: readonly MailHeader[]
      readonly url: string | null
      readonly text: string | null
      readonly attachments: readonly string[]
    }
  | { readonly kind: 'pdf'; readonly pages: readonly string[] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'other' }
