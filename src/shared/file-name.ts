/** Longest name of a file that is proposed, in UTF-16 units. */
const longestName = 120

/** A name that every file system takes, from one that stood in somebody else's: no folders, no signs of command lines. */
export function fileNameFrom(name: string): string {
  const last = name.split(/[/\\!]/).at(-1) ?? ''
  const plain = [...last].filter((sign) => sign >= ' ' && !'<>:"|?*'.includes(sign)).join('')
  const trimmed = plain.replace(/^[. ]+|[. ]+$/g, '')
  if (trimmed === '') return 'posting'
  if (trimmed.length <= longestName) return trimmed
  const ending = /\.[\w]{1,12}$/.exec(trimmed)?.[0] ?? ''
  return trimmed.slice(0, longestName - ending.length) + ending
}
