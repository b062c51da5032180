/** HTML whose tags were escaped once or twice more than needed, as HTML. */
export function unescapeHtml(source: string): string {
  let html = source
  for (let round = 0; round < 3 && !/<[a-z/]/i.test(html) && /&(?:amp;)*(?:lt|#60|#x3c);/i.test(html); round++) {
    html = html
      .replace(/&lt;|&#60;|&#x3c;/gi, '<')
      .replace(/&gt;|&#62;|&#x3e;/gi, '>')
      .replace(/&amp;/gi, '&')
      .replace(/&quot;|&#34;|&#x22;/gi, '"')
      .replace(/&apos;|&#0?39;|&#x27;/gi, "'")
  }
  return html
}
