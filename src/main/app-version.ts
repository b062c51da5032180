import { readFileSync } from 'node:fs'

/** The version of Foothold, from the package.json beside the built files. */
export function readAppVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return String(JSON.parse(text).version)
}
