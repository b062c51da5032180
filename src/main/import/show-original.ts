import * as v from 'valibot'
import { type OriginalContent, originalContentSchema } from '../../shared/original-view'
import { failure, failureCodes, type Result, success } from '../../shared/result'

/** A kept file that is to be shown. */
export interface FileToShow {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A page of a kept PDF that is to be drawn, counted from 1. */
export interface PageToDraw {
  readonly bytes: Uint8Array
  readonly page: number
}

/** Makes an original ready for showing, somewhere safe. */
export type ShowOriginal = (file: FileToShow) => Promise<Result<OriginalContent>>
/** Draws a page of a PDF as a PNG, somewhere safe. */
export type DrawPage = (page: PageToDraw) => Promise<Result<Uint8Array>>

/** Largest drawn page, in bytes. */
const maxPicture = 40_000_000
const pngStart = [0x89, 0x50, 0x4e, 0x47]

const failed = v.object({ ok: v.literal(false), failure: v.object({ code: v.picklist(failureCodes) }) })
const shownSchema = v.variant('ok', [v.object({ ok: v.literal(true), value: originalContentSchema }), failed])
const pictureSchema = v.pipe(
  v.instance(Uint8Array),
  v.check((bytes) => bytes.length <= maxPicture)
)
const drawnSchema = v.variant('ok', [v.object({ ok: v.literal(true), value: pictureSchema }), failed])

/** What was made ready for showing, checked; `unreadable` when it is not what it should be. */
export function checkShown(answer: unknown): Result<OriginalContent> {
  const checked = v.safeParse(shownSchema, answer)
  if (!checked.success) return failure('unreadable')
  return checked.output.ok ? success(checked.output.value) : failure(checked.output.failure.code)
}

/** What was drawn, checked: a PNG, or the reason why there is none. */
export function checkDrawn(answer: unknown): Result<Uint8Array> {
  const checked = v.safeParse(drawnSchema, answer)
  if (!checked.success) return failure('unreadable')
  if (!checked.output.ok) return failure(checked.output.failure.code)
  const picture = checked.output.value
  return pngStart.every((byte, at) => picture[at] === byte) ? success(picture) : failure('unreadable')
}
