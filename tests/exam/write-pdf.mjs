// A small PDF writer: pages of text in Helvetica at given places, as a browser's print or a word processor makes them.

const special = {
  '€': 0x80,
  '…': 0x85,
  Œ: 0x8c,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
  œ: 0x9c,
  '„': 0x84
}

const codeOf = (sign) => special[sign] ?? (sign.codePointAt(0) < 256 ? sign.codePointAt(0) : undefined)

/** Whether all signs of a text are in the fonts that every reader has. */
export function canPrint(text) {
  return [...text].every((sign) => sign === '\n' || codeOf(sign) !== undefined)
}

function literal(text) {
  let out = ''
  for (const sign of text) {
    const code = codeOf(sign) ?? 63
    out += code === 40 || code === 41 || code === 92 ? `\\${String.fromCharCode(code)}` : String.fromCharCode(code)
  }
  return `(${out})`
}

const narrow = "iljtf.,:;'!|I()[]/ -"
const wide = 'mwMWQOGD@%'

/** About how wide a text is in Helvetica, in points. */
export function widthOf(text, size) {
  let units = 0
  for (const sign of text)
    units += narrow.includes(sign) ? 0.29 : wide.includes(sign) ? 0.83 : /\p{Lu}/u.test(sign) ? 0.68 : 0.54
  return units * size
}

/** The lines of a text in a column. */
export function wrap(text, size, width) {
  const out = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && widthOf(longer, size) > width) {
      out.push(line)
      line = word
    } else {
      line = longer
    }
  }
  return [...out, line]
}

/** Writes pages, each a list of `{text, x, y, size, bold}` with y from the top of an A4 page. */
export function writePdf(pages) {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>'
  ]
  const kids = []
  for (const items of pages) {
    const stream = items
      .map(
        ({ text, x, y, size, bold }) =>
          `BT /F${bold ? 2 : 1} ${size} Tf ${x.toFixed(1)} ${(842 - y).toFixed(1)} Td ${literal(text)} Tj ET`
      )
      .join('\n')
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${objects.length + 2} 0 R >>`
    )
    kids.push(`${objects.length} 0 R`)
    objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`)
  }
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`
  let out = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = out.length
    out += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const xref = out.length
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`
  return Buffer.from(out, 'latin1')
}
