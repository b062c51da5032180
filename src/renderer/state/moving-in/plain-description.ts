const hasTags = /<\/?(?:p|div|br|ul|ol|li|h[1-6]|strong|b|em|span)\b[^<>]{0,500}>/i
const ownLine = /<(?:br|\/p|\/div|\/li|\/ul|\/ol|\/h[1-6]|\/tr)\b[^<>]{0,500}>/gi
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** A description as text: other trackers export the HTML of the posting. One without tags stays as it is. */
export function plainDescription(cell: string): string {
  if (!hasTags.test(cell)) return cell
  const lines = cell
    .replace(/<(?:script|style)\b[^<>]{0,500}>[^<]{0,20000}<\/(?:script|style)>/gi, '')
    .replace(/<li\b[^<>]{0,500}>/gi, '• ')
    .replace(/<\/(?:p|ul|ol|h[1-6])\b[^<>]{0,500}>/gi, '\n\n')
    .replace(ownLine, '\n')
    .replace(/<\/?[a-z][^<>]{0,2000}>/gi, '')
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => entities[name] ?? '')
    .replace(/&#(\d{2,6});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
  return lines
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n[ \t]+/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
