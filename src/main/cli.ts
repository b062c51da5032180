import { parseArgs } from 'node:util'
import { readAppVersion } from './app-version'
import { listCommand, moveCommand, noteCommand, showCommand } from './cli/application-commands'
import { exportCommand } from './cli/export-command'
import { importCommand } from './cli/import-command'
import { type ExitCode, refuse, tell } from './cli/output'
import { parseCommand } from './cli/parse-command'
import { reparseCommand } from './cli/reparse-command'
import { backupCommand, doctorCommand, repairCommand, restoreCommand, searchCommand } from './cli/store-commands'
import { usage } from './cli/usage'
import { dataFolder } from './data-folder'
import { noteError } from './error-log'
import type { Parse } from './import/parse'
import { openParseWorker } from './parse-in-worker'
import { closeStore, openStore, type Store } from './store/open-store'

const options = {
  'data-dir': { type: 'string' },
  stage: { type: 'string' },
  limit: { type: 'string' },
  out: { type: 'string' },
  format: { type: 'string' },
  force: { type: 'boolean' },
  repair: { type: 'boolean' },
  help: { type: 'boolean' },
  version: { type: 'boolean' }
} as const

/** What was typed behind the command's name. */
interface Typed {
  readonly words: readonly string[]
  readonly stage: string | undefined
  readonly limit: string | undefined
  readonly out: string | undefined
  readonly format: string | undefined
  readonly force: boolean
  readonly repair: boolean
}

/** A command: how many words it takes, which options, and what it does. */
interface Command {
  readonly words: readonly [least: number, most: number]
  readonly options: readonly (keyof typeof options)[]
  readonly run: (typed: Typed) => Promise<ExitCode>
}

/** Does something with a parser in a thread of its own. */
async function withParser(use: (parse: Parse) => Promise<ExitCode>): Promise<ExitCode> {
  const worker = openParseWorker(new URL('./parse-worker.js', import.meta.url))
  try {
    return await use(worker.parse)
  } finally {
    await worker.close()
  }
}

/** Does something with the store, which is closed again in any case. */
async function withStore(use: (store: Store) => Promise<ExitCode>): Promise<ExitCode> {
  const opened = openStore(dataFolder(process.argv))
  if (!opened.ok) return refuse(opened.failure)
  try {
    return await use(opened.value)
  } finally {
    closeStore(opened.value)
  }
}

const many = Number.POSITIVE_INFINITY

const commands: Readonly<Record<string, Command>> = {
  parse: { words: [1, many], options: [], run: ({ words }) => withParser((parse) => parseCommand(words, parse)) },
  import: {
    words: [1, many],
    options: ['stage'],
    run: ({ words, stage }) =>
      withStore((store) =>
        withParser((parse) =>
          importCommand(store, parse, words, stage, (error) => noteError(store.folder, 'foothold import', error))
        )
      )
  },
  list: { words: [0, 0], options: ['stage'], run: ({ stage }) => withStore((store) => listCommand(store, stage)) },
  show: { words: [1, 1], options: [], run: ({ words: [id = ''] }) => withStore((store) => showCommand(store, id)) },
  move: {
    words: [2, 2],
    options: [],
    run: ({ words: [id = '', stage = ''] }) => withStore((store) => moveCommand(store, id, stage))
  },
  note: {
    words: [2, many],
    options: [],
    run: ({ words: [id = '', ...text] }) => withStore((store) => noteCommand(store, id, text.join(' ')))
  },
  search: {
    words: [1, many],
    options: ['limit'],
    run: ({ words, limit }) => withStore((store) => searchCommand(store, words.join(' '), limit))
  },
  reparse: {
    words: [0, 0],
    options: [],
    run: () => withStore((store) => withParser((parse) => reparseCommand(store, parse)))
  },
  export: {
    words: [0, 0],
    options: ['format', 'out', 'force'],
    run: ({ format, out, force }) =>
      withStore((store) => exportCommand(store, { format, out, force, app: readAppVersion() }))
  },
  backup: {
    words: [0, 0],
    options: ['out', 'force'],
    run: ({ out, force }) => withStore((store) => backupCommand(store, out, force))
  },
  restore: {
    words: [1, 1],
    options: [],
    run: ({ words: [path = ''] }) => restoreCommand(dataFolder(process.argv), path)
  },
  doctor: {
    words: [0, 0],
    options: ['repair'],
    run: ({ repair }) =>
      repair
        ? repairCommand(dataFolder(process.argv), readAppVersion())
        : withStore((store) => doctorCommand(store, readAppVersion()))
  }
}

/** Says what was wrong with the words typed. */
function refuseUsage(sentence: string): ExitCode {
  tell(`${sentence}\n\n${usage}`)
  return 2
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    return error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)
  }
}

/** Runs the command that was typed. */
async function run(args: readonly string[]): Promise<ExitCode> {
  const typed = readArguments(args)
  if (typeof typed === 'string') return refuseUsage(`${typed}.`)
  const { values, positionals } = typed
  const [name, ...words] = positionals
  if (values.version) return tellVersion()
  if (values.help) return tellUsage()
  if (name === undefined) return refuseUsage('Which command?')
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined) return refuseUsage(`There is no command “${name}”.`)
  const stray = Object.keys(values).find(
    (key) => key !== 'data-dir' && !command.options.some((option) => option === key)
  )
  if (stray !== undefined) return refuseUsage(`“${name}” has no option --${stray}.`)
  const [least, most] = command.words
  if (words.length < least || words.length > most)
    return refuseUsage(`“${name}” was given too ${words.length < least ? 'little' : 'much'}.`)
  const { stage, limit, out, format, force = false, repair = false } = values
  return command.run({ words, stage, limit, out, format, force, repair })
}

function tellVersion(): ExitCode {
  process.stdout.write(`${readAppVersion()}\n`)
  return 0
}

function tellUsage(): ExitCode {
  process.stdout.write(usage)
  return 0
}

// Who reads only the first lines, as `head` does, has what was asked for.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0)
  throw error
})

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  const name = process.argv.find((arg) => Object.hasOwn(commands, arg)) ?? ''
  process.exitCode = refuse(noteError(dataFolder(process.argv), `foothold ${name}`, error))
}
