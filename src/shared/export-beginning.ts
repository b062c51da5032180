/** How many bytes at the beginning of a file tell whether it is an export. */
export const lookedAt = 200

/** True when a file begins as an export does, by its first bytes as text. */
export function looksLikeExport(beginning: string): boolean {
  return /^\ufeff?\s*\{\s*"format"\s*:\s*"foothold-export"/.test(beginning)
}

/** True when bytes begin as an export does. */
export function isExport(bytes: Uint8Array): boolean {
  // All of the beginning is ASCII, but for the mark of UTF-8.
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return looksLikeExport(String.fromCharCode(...bytes.subarray(isMarked ? 3 : 0, lookedAt)))
}
