import { createHash } from 'node:crypto'

/** Words on a page. `x` and `y` are points from the upper left corner; `y` is the base line. */
export interface PdfText {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size?: number
  readonly font?: 'plain' | 'bold' | 'signs'
  /** Turned by a quarter against the clock. */
  readonly turned?: boolean
}

/** A page of a PDF that is made for a test. */
export interface PdfPageSource {
  readonly texts: readonly PdfText[]
  readonly links?: readonly { url: string; x: number; y: number; width: number }[]
  /** Further operators of the page's content. */
  readonly drawing?: string
}

/** What is said of a whole file. */
export interface PdfOptions {
  readonly title?: string
  /** The password without which it does not open; an empty one protects it in name only. */
  readonly password?: string
  /** Further entries of the catalog. */
  readonly catalog?: string
  /** Further objects, which nothing refers to. */
  readonly idle?: number
}

const width = 595
const height = 842

const fonts = { plain: 'F1', bold: 'F2', signs: 'F3' } as const

/** The codes of characters that Windows-1252 has outside Latin-1. */
const windows: Readonly<Record<string, number>> = {
  '€': 0x80,
  '…': 0x85,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97
}

function literal(text: string): string {
  const codes = [...text].map((sign) => windows[sign] ?? sign.charCodeAt(0))
  return codes.map((code) => `\\${(code & 255).toString(8).padStart(3, '0')}`).join('')
}

function utf16(text: string): string {
  return [...text].map((sign) => sign.charCodeAt(0).toString(16).padStart(4, '0')).join('')
}

function drawText({ x, y, text, size = 11, font = 'plain', turned = false }: PdfText): string {
  const matrix = turned ? `0 1 -1 0 ${x} ${height - y}` : `1 0 0 1 ${x} ${height - y}`
  return `BT /${fonts[font]} ${size} Tf ${matrix} Tm (${literal(text)}) Tj ET`
}

function rc4(key: Uint8Array, data: Uint8Array): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, at) => at)
  const swap = (one: number, other: number) => {
    const kept = state[one] ?? 0
    state[one] = state[other] ?? 0
    state[other] = kept
  }
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255
    swap(i, j)
  }
  let i = 0
  let j = 0
  return data.map((byte) => {
    i = (i + 1) & 255
    j = (j + (state[i] ?? 0)) & 255
    swap(i, j)
    return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 255] ?? 0)
  })
}

const md5 = (...parts: readonly Uint8Array[]) => {
  const hash = createHash('md5')
  for (const part of parts) hash.update(part)
  return new Uint8Array(hash.digest())
}

const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex')
const fileId = Buffer.from('0123456789abcdef0123456789abcdef', 'hex')

/** The oldest protection that PDF has: RC4 with 40 bits. */
function protect(password: string) {
  const padded = Buffer.concat([Buffer.from(password, 'latin1'), padding]).subarray(0, 32)
  const owner = rc4(md5(padded).subarray(0, 5), padded)
  const rights = Buffer.from([0xfc, 0xff, 0xff, 0xff])
  const key = md5(padded, owner, rights, fileId).subarray(0, 5)
  const hex = (bytes: Uint8Array) => `<${Buffer.from(bytes).toString('hex')}>`
  const dictionary = `<< /Filter /Standard /V 1 /R 2 /O ${hex(owner)} /U ${hex(rc4(key, padding))} /P -4 >>`
  const encrypt = (number: number, bytes: Uint8Array) =>
    rc4(md5(key, Buffer.from([number & 255, (number >> 8) & 255, (number >> 16) & 255, 0, 0])).subarray(0, 10), bytes)
  return { dictionary, encrypt }
}

/** A real PDF of pages of A4 with Helvetica at the places that are asked for. */
export function writePdf(pages: readonly PdfPageSource[], options: PdfOptions = {}): Uint8Array<ArrayBuffer> {
  const protection = options.password === undefined ? undefined : protect(options.password)
  const objects: string[] = []
  const add = (body: string) => objects.push(body)
  const kids = pages.map((_, at) => `${7 + at * 2} 0 R`).join(' ')
  add(`<< /Type /Catalog /Pages 2 0 R ${options.catalog ?? ''} >>`)
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)
  for (const name of ['Helvetica', 'Helvetica-Bold'])
    add(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`)
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>')
  add(options.title === undefined || protection !== undefined ? '<< >>' : `<< /Title <feff${utf16(options.title)}> >>`)
  for (const [at, page] of pages.entries()) {
    const number = 7 + at * 2
    const notes = (page.links ?? []).map(
      ({ url, x, y, width: wide }) =>
        `<< /Type /Annot /Subtype /Link /Rect [${x} ${height - y - 3} ${x + wide} ${height - y + 11}] /A << /S /URI /URI (${url}) >> >>`
    )
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R >> >> /Contents ${number + 1} 0 R /Annots [${notes.join(' ')}] >>`
    )
    const plain = Buffer.from(`${page.texts.map(drawText).join('\n')}\n${page.drawing ?? ''}`, 'latin1')
    const content = Buffer.from(protection === undefined ? plain : protection.encrypt(number + 1, plain))
    add(`<< /Length ${content.length} >>\nstream\n${content.toString('latin1')}\nendstream`)
  }
  for (let i = 0; i < (options.idle ?? 0); i++) add(`[${i}]`)
  if (protection !== undefined) add(protection.dictionary)
  const parts = ['%PDF-1.4\n%\xe2\xe3\xcf\xd3\n']
  let length = parts[0]?.length ?? 0
  const offsets = objects.map((body, at) => {
    const offset = length
    const object = `${at + 1} 0 obj\n${body}\nendobj\n`
    parts.push(object)
    length += object.length
    return offset
  })
  const lines = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const id = `<${fileId.toString('hex')}>`
  const lock = protection === undefined ? '' : `/Encrypt ${objects.length} 0 R`
  parts.push(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${lines}`)
  parts.push(
    `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 6 0 R /ID [${id} ${id}] ${lock} >>\nstartxref\n${length}\n%%EOF\n`
  )
  return new Uint8Array(Buffer.from(parts.join(''), 'latin1'))
}

/** Lines one below the other, from `y` on. */
export function lines(
  x: number,
  y: number,
  texts: readonly string[],
  { size = 11, leading = 14, font = 'plain' as PdfText['font'] } = {}
): PdfText[] {
  return texts.map((text, at) => ({ x, y: y + at * leading, text, size, font: font ?? 'plain' }))
}
