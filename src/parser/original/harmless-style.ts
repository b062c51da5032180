import type { PictureBook } from './resources'

/** Escapes in CSS can spell any word: an address may hide behind them. */
const written = /\\(?:[0-9a-f]{1,6}\s?|.)/giu

function withoutEscapes(css: string): string {
  return css.replace(written, (mark) => {
    const code = /^\\([0-9a-f]{1,6})/i.exec(mark)?.[1]
    if (code === undefined) return mark.slice(1)
    const point = Number.parseInt(code, 16)
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ''
  })
}

const reference = /url\(\s{0,100}(?:"([^"]{0,2000000})"|'([^']{0,2000000})'|([^)"'\s]{0,2000000}))\s{0,100}\)/gi
const importing = /@(?:import|namespace|charset)\b[^;]{0,4000};?/gi
const loading = /(?:image-set|-webkit-image-set|cross-fade|element|src)\s{0,20}\(/gi

/**
 * Styles without anything that loads: imports go, addresses become saved pictures or nothing. What still tried to load
 * something would meet the policy under which the page is shown.
 */
export function harmlessStyle(css: string, pictures: PictureBook): string {
  const plain =
    css.includes('\\') && /\\[0-9a-f]/i.test(css) && /@i|url/i.test(withoutEscapes(css)) ? withoutEscapes(css) : css
  return plain
    .replace(/<\/?style/gi, '')
    .replace(/<!--|-->/g, '')
    .replace(importing, '')
    .replace(loading, 'none(')
    .replace(reference, (_all, double?: string, single?: string, bare?: string) => {
      const address = double ?? single ?? bare ?? ''
      if (address.startsWith('#')) return `url(${address.replace(/[^#\w-]/g, '')})`
      const data = pictures.dataOf(address)
      return data === undefined ? 'none' : `url("${data.replace(/["\\\n]/g, '')}")`
    })
}
