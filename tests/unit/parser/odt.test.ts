import { describe, expect, test } from 'vitest'
import { readFile } from '../../../src/parser/formats/read-file'
import { damaged, type OdtParts, odtOf, outlineOf, pageOf, zipOf } from './office-files'

const long = 'Si cerca una persona che curi i fari di quaranta piccoli porti e le barche che ne hanno bisogno di notte.'

async function outline(body: string, parts: OdtParts = {}): Promise<string[]> {
  return outlineOf(await pageOf(odtOf(body, parts)))
}

const automatic = `<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-weight="bold"/></style:style>
  <style:style style:name="P2" style:family="paragraph" style:parent-style-name="Title"/>
  <style:style style:name="P3" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="150%"/></style:style>
  <style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
  <style:style style:name="T2" style:family="text"><style:text-properties text:display="none"/></style:style>
  <style:style style:name="T3" style:family="text"><style:text-properties fo:font-weight="normal"/></style:style>`
const styles = `<style:default-style style:family="paragraph"><style:text-properties fo:font-size="12pt" fo:language="it" fo:country="IT"/></style:default-style>
  <style:style style:name="Standard" style:family="paragraph"/>
  <style:style style:name="Heading_20_2" style:family="paragraph" style:default-outline-level="2"/>
  <style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="28pt"/></style:style>`

describe('an OpenDocument text', () => {
  test('has headings by level, by style and by how they are drawn', async () => {
    const body = `<text:p text:style-name="P2">Guardiano</text:p><text:h text:style-name="Heading_20_2" text:outline-level="2">Chi siamo</text:h>
      <text:p text:style-name="Heading_20_2">Per stile</text:p><text:p>${long}</text:p><text:p text:style-name="P1">Compiti</text:p>
      <text:p><text:span text:style-name="T1">Requisiti</text:span></text:p><text:p text:style-name="P3">Grande</text:p>
      <text:p text:style-name="P1"><text:span text:style-name="T3">Non in grassetto</text:span></text:p>`
    expect(await outline(body, { automatic, styles })).toEqual([
      'h1 Guardiano',
      'h2 Chi siamo',
      'h2 Per stile',
      `p ${long}`,
      'h4 Compiti',
      'h4 Requisiti',
      'h2 Grande',
      'p Non in grassetto'
    ])
  })

  test('has lists with their depth', async () => {
    const body = `<text:list><text:list-header><text:p>Testa</text:p></text:list-header><text:list-item><text:p>uno</text:p><text:p>ancora</text:p>
      <text:list><text:list-item><text:p>due</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>tre</text:p></text:list-item></text:list>
      <text:list><text:list-item><text:h text:outline-level="1">Capo</text:h></text:list-item></text:list><text:p>• a mano</text:p>`
    expect(await outline(body)).toEqual([
      'p Testa',
      'li1 uno',
      'p ancora',
      'li2 due',
      'li1 tre',
      'h1 Capo',
      'li1 a mano'
    ])
  })

  test('has tables, tabs, spaces, breaks, links and boxes', async () => {
    const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`
    const body = `<text:p>Sede:<text:tab/>Ancona</text:p><text:p>Due<text:s text:c="3"/>parole
      e a capo<text:line-break/>Riga</text:p><text:p><text:a xlink:href="https://example.org/x">Qui</text:a> si fa domanda</text:p>
      <table:table><table:table-column/><table:table-row>${cell('Contratto')}${cell('Tempo pieno')}</table:table-row></table:table>
      <text:p>Ancora<draw:frame><draw:text-box><text:p>Nel riquadro</text:p></draw:text-box><svg:title>Immagine</svg:title></draw:frame></text:p>`
    const page = await pageOf(odtOf(body))
    expect(outlineOf(page)).toEqual([
      'p Sede: Ancona',
      'p Due parole e a capo',
      'p Riga',
      'p Qui si fa domanda',
      'row Contratto | Tempo pieno',
      'p Ancora',
      'p Nel riquadro'
    ])
    expect(page.links.map(({ start, end }) => page.text.slice(start, end))).toEqual(['Qui'])
  })

  test('leaves out what was deleted, remarks, notes and hidden words', async () => {
    const body = `<text:tracked-changes><text:changed-region><text:deletion><text:p>cancellato</text:p></text:deletion></text:changed-region></text:tracked-changes>
      <text:p>Testo<text:change text:change-id="c1"/><office:annotation><text:p>nota</text:p></office:annotation><text:note><text:note-body><text:p>piede</text:p></text:note-body></text:note><text:span text:style-name="T2"> nascosto</text:span></text:p>`
    expect(await outline(body, { automatic })).toEqual(['p Testo'])
  })

  test('has headers, footers, a title and a language', async () => {
    const margins =
      '<style:header><text:p>Faro S.r.l.</text:p></style:header><style:header-left><text:p>Faro S.r.l.</text:p></style:header-left><style:footer><text:p>Pagina</text:p></style:footer>'
    const page = await pageOf(
      odtOf('<text:p>Testo</text:p>', { styles, margins, meta: '<dc:title>Guardiano</dc:title>' })
    )
    expect(outlineOf(page)).toEqual(['header p Faro S.r.l.', 'p Testo', 'footer p Pagina'])
    expect([page.meta.title, page.language]).toEqual(['Guardiano', 'it'])
  })
})

describe('a hostile OpenDocument text', () => {
  const code = async (bytes: Uint8Array) => {
    const read = await readFile({ name: 'a.odt', bytes })
    return read.ok ? 'read' : read.failure.code
  }

  test('is refused for passwords, entities and depth', async () => {
    const manifest = '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>'
    expect(await code(odtOf('<text:p>x</text:p>', { manifest }))).toBe('encrypted')
    const mimetype = 'application/vnd.oasis.opendocument.text'
    const entity = '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
    expect(await code(zipOf({ mimetype, 'content.xml': entity }))).toBe('unreadable')
    expect(await code(zipOf({ mimetype }))).toBe('unreadable')
    expect(await code(odtOf('<text:span>'.repeat(100_000)))).toBe('too-large')
    expect(await code(odtOf(''))).toBe('empty')
  })

  test('that is damaged is read or refused', async () => {
    const bytes = odtOf(`<text:h>Titolo</text:h><text:p>${long}</text:p>`, { automatic, styles })
    for (const harmed of damaged(bytes)) {
      expect(await code(harmed)).toMatch(/^(?:read|unreadable|too-large|encrypted|empty|unsupported)$/)
    }
  })
})
