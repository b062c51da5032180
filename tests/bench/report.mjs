import { writeFileSync } from 'node:fs'

/** The middle of a list of numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** A row of the table: medians of the measured and of the floor, their ratio, and what is aimed at. */
export function row(what, unit, measured, floor, target) {
  const digits = unit === 'ms' ? 1 : 0
  const text = (number) => `${number.toFixed(digits)} ${unit}`
  const ratio = (median(measured) / median(floor)).toFixed(2)
  return { what, measured: text(median(measured)), floor: text(median(floor)), ratio, target }
}

/** A row without a floor: a figure that has a bound of its own. */
export function plainRow(what, measured, target) {
  return { what, measured, floor: '', ratio: '', target }
}

/** Hands the rows to the program that started this one. */
export function writeReport(rows) {
  writeFileSync(process.env.BENCH_REPORT, JSON.stringify(rows))
}
