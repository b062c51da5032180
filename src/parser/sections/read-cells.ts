/** The signs that stand for whole steps, from the least weight to the greatest: what a text in quotes can hold. */
const signs = '!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~'
/** The sign that stands for 0 is in the middle. */
const middle = (signs.length - 1) / 2

/** Weights as whole steps, from lines of one sign each. */
export function readCells(lines: readonly string[]): Int8Array {
  const steps = new Int8Array(128)
  for (let at = 0; at < signs.length; at++) steps[signs.charCodeAt(at)] = at - middle
  const cells = new Int8Array(lines.reduce((sum, line) => sum + line.length, 0))
  let at = 0
  for (const line of lines) {
    for (let index = 0; index < line.length; index++) cells[at++] = steps[line.charCodeAt(index)] ?? 0
  }
  return cells
}
