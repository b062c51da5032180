// Files that employers send or people keep: Word, OpenDocument, Rich Text, PDF as printed and as designed, saved mail pages.
import { jsonLd, page } from '../data.mjs'
import { joined, slug } from '../kit.mjs'
import { writeDocx, writeOdt, writeRtf } from '../write-office.mjs'
import { canPrint, wrap, writePdf } from '../write-pdf.mjs'
import { quotedPrintable } from './mails.mjs'

const all = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt']
const printable = (content) =>
  canPrint(
    [
      content.raw,
      content.company,
      ...content.sections.flatMap(({ heading, blocks }) => [heading ?? '', ...blocks.map(({ text }) => text)])
    ].join('\n')
  )

function paragraphs(k, headingKind = 'heading') {
  return k.content.sections.flatMap(({ heading, blocks }) => [
    ...(heading === null ? [] : [{ kind: headingKind, text: heading }]),
    ...blocks.map(({ type, text }) => ({ kind: type, text }))
  ])
}

const footers = {
  en: 'Page 1 of 1',
  de: 'Seite 1 von 1',
  fr: 'Page 1 sur 1',
  es: 'Página 1 de 1',
  it: 'Pagina 1 di 1',
  nl: 'Pagina 1 van 1',
  pt: 'Página 1 de 1'
}
const words = {
  en: ['Employer', 'Location', 'Salary', 'Closing date', 'Hours'],
  de: ['Arbeitgeber', 'Arbeitsort', 'Gehalt', 'Bewerbungsschluss', 'Arbeitszeit'],
  fr: ['Employeur', 'Lieu', 'Salaire', 'Date limite', 'Temps de travail'],
  es: ['Empresa', 'Lugar', 'Salario', 'Fecha límite', 'Jornada'],
  it: ['Azienda', 'Sede', 'Retribuzione', 'Scadenza', 'Orario'],
  nl: ['Werkgever', 'Standplaats', 'Salaris', 'Sluitingsdatum', 'Dienstverband'],
  pt: ['Empresa', 'Local', 'Salário', 'Prazo', 'Horário']
}

const factRows = (k) =>
  [
    [words[k.lang][0], k.company()],
    [words[k.lang][1], k.place('city', ', ')],
    [words[k.lang][2], k.pay()],
    [words[k.lang][3], k.deadline('long')]
  ].filter(([, value]) => value !== '')

const docx = {
  name: 'word-document',
  format: 'docx',
  ext: 'docx',
  langs: all,
  write: (k) =>
    writeDocx([{ kind: 'title', text: k.title() }, ...paragraphs(k)], { rows: factRows(k), footer: k.t(footers) })
}

const plainDocx = {
  name: 'word-plain',
  format: 'docx',
  ext: 'docx',
  langs: ['en', 'de', 'fr', 'es'],
  write: (k) =>
    writeDocx(
      [
        { kind: 'bold', text: k.title() },
        { kind: 'paragraph', text: joined(', ', k.company(), k.place('city', ' / ')) },
        ...paragraphs(k, 'bold')
      ],
      { header: k.content.company }
    )
}

const odt = {
  name: 'odt-document',
  format: 'odt',
  ext: 'odt',
  langs: ['en', 'de', 'fr', 'it', 'pt'],
  write: (k) =>
    writeOdt([
      { kind: 'title', text: k.title() },
      ...factRows(k).map(([label, value]) => ({ kind: 'paragraph', text: `${label}: ${value}` })),
      ...paragraphs(k)
    ])
}

const rtf = {
  name: 'rtf-document',
  format: 'rtf',
  ext: 'rtf',
  langs: ['en', 'de', 'es', 'nl', 'fr'],
  write: (k) =>
    writeRtf([
      { kind: 'title', text: k.title() },
      { kind: 'paragraph', text: joined(' – ', k.company(), k.place('city', ', ')) },
      ...paragraphs(k)
    ])
}

/** Puts paragraphs on pages, in a column from `left` that is `width` wide. */
function setPages(list, { left, width, top = 60, bottom = 780, each }) {
  const pages = []
  let y = Number.POSITIVE_INFINITY
  for (const { kind, text } of list) {
    const size = { title: 20, heading: 13, bold: 12, paragraph: 10.5, listItem: 10.5 }[kind]
    const indent = kind === 'listItem' ? 16 : 0
    y += kind === 'listItem' ? 3 : size * 0.7
    for (const [at, line] of wrap(text, size, width - indent).entries()) {
      if (y > bottom) {
        pages.push(each(pages.length))
        y = top
      }
      if (indent > 0 && at === 0) pages.at(-1).push({ text: '•', x: left + 4, y, size, bold: false })
      pages.at(-1).push({ text: line, x: left + indent, y, size, bold: kind !== 'paragraph' && kind !== 'listItem' })
      y += size * 1.3
    }
  }
  return pages
}

const pdfPrint = {
  name: 'pdf-print',
  format: 'pdf',
  ext: 'pdf',
  langs: all,
  suits: printable,
  write(k) {
    const address = `https://www.${slug(k.content.company)}.example/jobs/${k.seed}`
    const list = [
      { kind: 'title', text: k.title() },
      { kind: 'paragraph', text: joined(' · ', k.company(), k.place('city', ', '), k.type()) },
      ...paragraphs(k)
    ]
    k.skip('postedAt', 'url')
    const pages = setPages(list, {
      left: 50,
      width: 495,
      each: (at) => [
        { text: '20/11/2026, 09:14', x: 24, y: 20, size: 8, bold: false },
        { text: k.content.company, x: 260, y: 20, size: 8, bold: false },
        { text: address, x: 24, y: 828, size: 8, bold: false },
        { text: `${at + 1}/2`, x: 560, y: 828, size: 8, bold: false }
      ]
    })
    k.n(address)
    return writePdf(pages)
  }
}

const pdfBrochure = {
  name: 'pdf-brochure',
  format: 'pdf',
  ext: 'pdf',
  langs: ['en', 'de', 'fr', 'nl'],
  suits: printable,
  write(k) {
    const slogan = k.t({ en: 'Room to grow', de: 'Zukunft gestalten', fr: 'Grandir ensemble', nl: 'Samen verder' })
    const side = [
      { text: k.company(), x: 30, y: 60, size: 12, bold: true },
      { text: slogan, x: 30, y: 80, size: 9, bold: false }
    ]
    let y = 130
    for (const [label, value] of factRows(k).slice(1)) {
      side.push({ text: label, x: 30, y, size: 9, bold: true })
      for (const line of wrap(value, 9, 140)) {
        y += 13
        side.push({ text: line, x: 30, y, size: 9, bold: false })
      }
      y += 24
    }
    return writePdf(
      setPages([{ kind: 'title', text: k.title() }, ...paragraphs(k)], {
        left: 200,
        width: 360,
        each: (at) => (at === 0 ? [...side] : [])
      })
    )
  }
}

const mhtml = {
  name: 'saved-mhtml',
  format: 'mhtml',
  ext: 'mhtml',
  langs: all,
  markup: true,
  write(k) {
    const address = `https://jobs.${slug(k.content.company)}.example/position/${k.seed}`
    k.set('url', address)
    const html = page({
      lang: k.lang,
      title: `${k.title()} - ${k.company()}`,
      head: k.seed % 2 ? jsonLd(k) : '',
      body: `<header>${k.n({ en: 'All positions', de: 'Alle Positionen', fr: 'Tous les postes', es: 'Todos los puestos', it: 'Tutte le posizioni', nl: 'Alle functies', pt: 'Todas as posições' }[k.lang])}</header><main><h1>${k.title()}</h1><p>${joined(' | ', k.company(), k.place('city', ', '), k.type())}</p>${k.bodyHtml()}</main><footer>${k.n({ en: 'Change language', de: 'Sprache ändern', fr: 'Changer de langue', es: 'Cambiar de idioma', it: 'Cambia lingua', nl: 'Taal wijzigen', pt: 'Mudar de idioma' }[k.lang])}</footer>`
    })
    const border = '----MultipartBoundary--q7Zk----'
    return [
      `From: <Saved by Blink>`,
      `Snapshot-Content-Location: ${address}`,
      'Subject: saved',
      'Date: Wed, 18 Nov 2026 10:00:00 -0000',
      'MIME-Version: 1.0',
      `Content-Type: multipart/related; type="text/html"; boundary="${border}"`,
      '',
      '',
      `--${border}`,
      'Content-Type: text/html',
      'Content-ID: <frame-1@mhtml.blink>',
      'Content-Transfer-Encoding: quoted-printable',
      `Content-Location: ${address}`,
      '',
      quotedPrintable(html),
      `--${border}`,
      'Content-Type: text/css',
      'Content-Transfer-Encoding: quoted-printable',
      'Content-Location: cid:css-1@mhtml.blink',
      '',
      '@charset "utf-8"; body { color: black; }',
      `--${border}--`,
      ''
    ].join('\r\n')
  }
}

/** The family's layouts. */
export const layouts = [docx, plainDocx, odt, rtf, pdfPrint, pdfBrochure, mhtml]
