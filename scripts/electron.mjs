// How the built app is started from this project: with or without a display, as root or not.
import { spawn } from 'node:child_process'
import { electronBinary, hasDisplay, isRoot, root } from './setup.mjs'

/** Arguments that Electron needs here before its own. Chromium has no sandbox for root, and only for root it is left out. */
export function electronArguments(args = []) {
  return [...(isRoot() ? ['--no-sandbox'] : []), root, ...args]
}

/** The command that starts something with a display, be it a virtual one: `[command, args]`. */
export function withDisplay(command, args) {
  if (hasDisplay()) return [command, args]
  return ['xvfb-run', ['--auto-servernum', '--server-args=-screen 0 1600x1000x24', command, ...args]]
}

/** Starts the built app in a window; answers its exit code. */
export function startApp(args = []) {
  // npm runs scripts in the project's folder; names of files are meant from where the person stands.
  const cwd = process.env.INIT_CWD ?? process.cwd()
  return runToEnd(...withDisplay(electronBinary(), electronArguments(args)), process.env, cwd)
}

/** Starts a command with our own input and output; answers its exit code. Ctrl+C ends both. */
export function runToEnd(command, args, env = process.env, cwd = root) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: 'inherit', env })
    // Ctrl+C reaches the child by itself, as part of the terminal's group; a second signal would cut its closing short.
    process.on('SIGINT', () => undefined)
    process.on('SIGTERM', () => child.kill('SIGTERM'))
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
