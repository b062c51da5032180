import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The first lines of a page as a person copies them, and who is looked for by whom. */
export interface Head {
  /** The reason why it is there. */
  readonly name: string
  readonly text: string
  readonly title: string | null
  readonly company: string | null
  readonly agency: string | null
  /** The file's extension: a text unless the answers say "kind: html" or "kind: eml". */
  readonly kind: string
}

const root = join(import.meta.dirname, '..', '..', 'fixtures', 'heads')

function value(answers: string, name: string): string | null {
  const found = new RegExp(`^${name}: (.+)$`, 'm').exec(answers)?.[1] ?? null
  return found === '-' ? null : found
}

function readHead(part: string): Head {
  const [name = '', ...rest] = part.split('\n')
  const [answers = '', ...texts] = rest.join('\n').split('\n---\n')
  const text = texts.join('\n---\n')
  return {
    name,
    text,
    title: value(answers, 'title'),
    company: value(answers, 'company'),
    agency: value(answers, 'agency'),
    kind: value(answers, 'kind') ?? 'txt'
  }
}

/** All heads of all files in the folder; a head is `=== name`, its answers ("-" for none), `---`, its text. */
export function readHeads(): Head[] {
  return readdirSync(root)
    .sort()
    .flatMap((file) => readFileSync(join(root, file), 'utf8').split(/^=== /m).slice(1).map(readHead))
}
