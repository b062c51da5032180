/** The signs that stand for whole steps, from the least to the greatest; `read-cells.ts` has the same ones. */
const signs = [...Array(94)].map((_, at) => String.fromCharCode(33 + at)).filter((sign) => !'\'"`$\\'.includes(sign))

/** The greatest weight of a cell, in whole steps. */
export const mostSteps = 44

/** Whole steps as lines of source, so many signs each. */
export function linesOfSigns(cells, length) {
  const text = [...cells].map((value) => signs[value + mostSteps]).join('')
  return text.match(new RegExp(`.{1,${length}}`, 'g')).map((line) => `  '${line}'`)
}
