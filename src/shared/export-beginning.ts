/** How many bytes at the beginning of a file tell whether it is an export. */
export const lookedAt = 200

/** True when a file begins as an export does, by its first bytes as text. */
export function looksLikeExport(beginning: string): boolean {
  return /^\ufeff?\s*\{\s*"format"\s*:\s*"foothold-export"/.test(beginning)
}
