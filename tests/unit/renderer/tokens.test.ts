import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync('src/renderer/tokens.css', 'utf8')
const plain = css.slice(0, css.indexOf(':root[data-theme'))
type Theme = 'light' | 'dark'

/** The colour of a token in a theme, as `oklch(…)`. */
function token(name: string, theme: Theme): string {
  const value = new RegExp(`--${name}:\\s*([^;]+);`).exec(plain)?.[1]?.trim()
  if (value === undefined) throw new Error(`no token ${name}`)
  const pair = /^light-dark\((oklch\([^)]*\)),\s*(oklch\([^)]*\))\)$/.exec(value)
  return (theme === 'light' ? pair?.[1] : pair?.[2]) ?? value
}

/** Relative luminance (WCAG 2.2) of an OKLCH colour, by Ottosson's matrices; what sRGB cannot show is clipped. */
function luminance(oklch: string): number {
  const [l = 0, chroma = 0, hue = 0] = (oklch.match(/[\d.]+/g) ?? []).map(Number)
  const [lightness, angle] = [l / 100, (hue * Math.PI) / 180]
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)]
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const red = 4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short
  const green = -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short
  const blue = -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short
  const clip = (value: number) => Math.min(1, Math.max(0, value))
  return 0.2126 * clip(red) + 0.7152 * clip(green) + 0.0722 * clip(blue)
}

function contrast(text: string, ground: string, theme: Theme): number {
  const [one, other] = [luminance(token(text, theme)), luminance(token(ground, theme))]
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}

const grounds = ['bg', 'surface', 'sunken', 'raised', 'hover', 'accent-soft']
const pairs: readonly (readonly [string, string])[] = [
  ...['text', 'text-2', 'text-3', 'accent-strong'].flatMap((text) => grounds.map((ground) => [text, ground] as const)),
  ...['bg', 'surface', 'raised', 'sunken'].map((ground) => ['accent', ground] as const),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['text', 'mark'],
  ['text-2', 'mark'],
  ...['good', 'warn', 'bad'].flatMap((meaning) =>
    [`${meaning}-soft`, 'surface', 'raised', 'bg'].map((ground) => [meaning, ground] as const)
  ),
  ...Array.from({ length: 12 }, (_, index) => ['on-mono', `mono-${index + 1}`] as const)
]

test.each(['light', 'dark'] as const)('every text stands out from its ground by 4.5 : 1 in the %s theme', (theme) => {
  const weak = pairs
    .map(([text, ground]) => ({ text, ground, ratio: Math.round(contrast(text, ground, theme) * 100) / 100 }))
    .filter(({ ratio }) => ratio < 4.5)
  expect(weak).toEqual([])
})

test.each(['light', 'dark'] as const)('focus rings and strong lines stand out by 3 : 1 in the %s theme', (theme) => {
  for (const ground of ['bg', 'surface', 'sunken', 'raised']) {
    expect(contrast('accent', ground, theme)).toBeGreaterThanOrEqual(3)
    expect(contrast('line-strong', ground, theme)).toBeGreaterThanOrEqual(3)
  }
})

test('the formula agrees with known figures: black on white 21, and grey', () => {
  expect((luminance('oklch(100% 0 0)') + 0.05) / (luminance('oklch(0% 0 0)') + 0.05)).toBeCloseTo(21, 1)
  expect(luminance('oklch(59.99% 0 0)')).toBeCloseTo(0.2158, 3)
})
