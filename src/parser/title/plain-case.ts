/** Small words that stay small inside a title. */
const small = new Set(
  'of and for the in to de du des la le en et di del e y van der dei delle della alla alle al dal dalla nel nella zur zum auf und für im am bei with at on a an or'.split(
    ' '
  )
)
/** Abbreviations of four letters or more that stay as they are. */
const kept = new Set('SCADA HVAC CDMO MLOPS FPGA SOAP PTFE TEFL TESOL NHS HACCP APAC EMEA LATAM DACH IBODE'.split(' '))

function plainWord(word: string, first: boolean): string {
  const lower = word.toLowerCase()
  if (!first && small.has(lower)) return lower
  if (word.length <= 3 || kept.has(word) || /\d/.test(word) || /^[IVX]+$/.test(word)) return word
  return word.charAt(0) + lower.slice(1)
}

/** Whether letters are the ending for another gender of the word before them: "ENFERMERA/O", "OPERADOR(A)". */
function isEnding(name: string, word: string, at: number): boolean {
  return (
    /^(?:A|O|E|AS|OS|IN|NE|RA|ORA|TRICE|RICE)$/.test(word) &&
    /\p{L}{3}[/(]-?$/u.test(name.slice(Math.max(0, at - 6), at))
  )
}

/** A name set in capitals throughout, as a person would write it; short words may be abbreviations and stay. */
export function toPlainCase(name: string): string {
  const long = name.match(/\p{L}{4,}/gu) ?? []
  if (long.length === 0 || /\p{Ll}/u.test(name)) return name
  let first = true
  return name.replace(/[\p{L}\p{M}\d]+/gu, (word, at: number) => {
    const plain = isEnding(name, word, at) ? word.toLowerCase() : plainWord(word, first)
    first = false
    return plain
  })
}
