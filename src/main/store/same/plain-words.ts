/** Words in small letters without accents, single spaces between them, everything else gone. */
export function plainWords(text: string): string {
  const folded = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  return folded.replace(/[^\p{L}\p{N}+#]+/gu, ' ').trim()
}
