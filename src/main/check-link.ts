const allowed = new Set(['http:', 'https:', 'mailto:'])

/**
 * The link in its normal form when it may be handed to the system's browser or mail program: http, https
 * or mailto, and with a host where one belongs. Otherwise undefined.
 */
export function checkLink(text: string): string | undefined {
  // Control characters and white space inside are dropped by the URL parser, so that "java\nscript:" would slip by an eye.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to refuse
  if (/[\u0000-\u0020\u007f-\u009f]/.test(text)) return undefined
  if (!URL.canParse(text)) return undefined
  const url = new URL(text)
  if (!allowed.has(url.protocol) || url.username !== '' || url.password !== '') return undefined
  if (url.protocol !== 'mailto:' && url.hostname === '') return undefined
  return url.href
}
