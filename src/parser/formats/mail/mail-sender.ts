/** Who sent a mail; either part may be missing. */
export interface Sender {
  readonly name: string | null
  /** In small letters. */
  readonly address: string | null
}

const mailAddress = /[\w.+'-]{1,64}@(?:[a-z\d-]{1,63}\.){1,6}[a-z]{2,15}/i

/** The sender in a header such as `"Fox, Lena" <lena@corvid.example>` or `Lena Fox [mailto:lena@corvid.example]`. */
export function readSender(value: string): Sender {
  const line = value.slice(0, 500)
  const address = mailAddress.exec(line)?.[0].toLowerCase() ?? null
  const words = line
    .replace(/[<([](?:mailto:)?[^>)\]]{0,200}@[^>)\]]{0,200}[>)\]]?/gi, ' ')
    .replace(mailAddress, ' ')
    .replace(/["“”<>]|^'|'$/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:]+|[\s,;:]+$/g, '')
  const turned = /^(\p{Lu}[\p{L}'’ -]{1,40}), (\p{Lu}[\p{L}'’ -]{1,40})$/u.exec(words)
  const name = turned === null ? words : `${turned[2]} ${turned[1]}`
  return { name: name === '' ? null : name, address }
}
