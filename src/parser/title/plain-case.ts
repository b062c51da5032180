/** Small words that stay small inside a title. */
const small = new Set(
  'of and for the in to de du des la le en et di del e y van der und für im am bei with at on a an or'.split(' ')
)
/** Abbreviations of four letters or more that stay as they are. */
const kept = new Set('SCADA HVAC CDMO MLOPS FPGA SOAP PTFE TEFL TESOL NHS HACCP APAC EMEA LATAM DACH IBODE'.split(' '))

function plainWord(word: string, first: boolean): string {
  const lower = word.toLowerCase()
  if (!first && small.has(lower)) return lower
  if (word.length <= 3 || kept.has(word) || /\d/.test(word) || /^[IVX]+$/.test(word)) return word
  return word.charAt(0) + lower.slice(1)
}

/** A name set in capitals throughout, as a person would write it; short words may be abbreviations and stay. */
export function toPlainCase(name: string): string {
  const long = name.match(/\p{L}{4,}/gu) ?? []
  if (long.length === 0 || /\p{Ll}/u.test(name)) return name
  let first = true
  return name.replace(/[\p{L}\p{M}\d]+/gu, (word) => {
    const plain = plainWord(word, first)
    first = false
    return plain
  })
}
