import { readFileSync, realpathSync } from 'node:fs'
import { extname, isAbsolute, join, relative, sep } from 'node:path'
import { type Protocol, protocol } from 'electron'
import { originalScheme } from '../shared/original-view'
import type { Originals } from './originals'

/** Origin of the window's page. */
export const appOrigin = 'app://foothold'
/** Origin of the page in which untrusted files are parsed. */
export const jailOrigin = 'jail://foothold'

const lockedDown = ["default-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"]
const trustedTypes = "require-trusted-types-for 'script'"

/** What the window's page may load: its own files, and nothing else from anywhere. */
const appPolicy = [
  ...lockedDown,
  "script-src 'self'",
  "style-src 'self'",
  `img-src 'self' data: ${originalScheme}:`,
  `frame-src ${originalScheme}:`,
  "font-src 'self'",
  "connect-src 'self'",
  trustedTypes
].join('; ')

/** What a page from outside may load when it is shown: pictures and styles that are in it, and nothing by any other way. */
const originalPolicy = [
  "default-src 'none'",
  'img-src data:',
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  `frame-ancestors ${appOrigin}`,
  'sandbox'
].join('; ')

/** What the page in the jail may load: its own scripts. */
const jailPolicy = [...lockedDown, "script-src 'self'", trustedTypes].join('; ')

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png'
}

/** Makes the three schemes proper origins. Must run before the app is ready. */
export function declareSchemes(): void {
  // With the code cache a second start need not compile the page's scripts anew.
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true }
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges },
    { scheme: 'jail', privileges },
    { scheme: originalScheme, privileges: { standard: true, secure: true } }
  ])
}

/**
 * The path of the file that a URL of ours names below `root`, or undefined when it names none: a file that
 * is not there, another host, or a path that leads out of the folder by dots, encodings or links.
 */
export function resolveBelow(root: string, url: string): string | undefined {
  try {
    const { pathname } = new URL(url)
    const path = decodeURIComponent(pathname)
    if (/[\\\0:]/.test(path)) return undefined
    const real = realpathSync(join(root, path))
    const inside = relative(realpathSync(root), real)
    const leadsOut = inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)
    return leadsOut ? undefined : real
  } catch {
    // A malformed encoding or a missing file: there is nothing to serve.
    return undefined
  }
}

/** Serves the files of a built page below `root` to one session, under one origin and one policy. */
function serveFiles(on: Protocol, scheme: 'app' | 'jail', root: string, policy: string): void {
  const origin = scheme === 'app' ? appOrigin : jailOrigin
  // Read at once: nine small files of our own, for which the window waits, and each detour over a thread costs more.
  on.handle(scheme, (request) => {
    const belongs = request.url.startsWith(`${origin}/`)
    const path = belongs ? resolveBelow(root, request.url) : undefined
    const type = path === undefined ? undefined : types[extname(path)]
    if (path === undefined || type === undefined) return new Response(null, { status: 404 })
    return new Response(new Uint8Array(readFileSync(path)), {
      headers: {
        'content-type': type,
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin'
      }
    })
  })
}

/** Serves the window's page to a session. */
export function serveApp(on: Protocol, root: string): void {
  serveFiles(on, 'app', root, appPolicy)
}

/** Serves the page of the jail to a session. */
export function serveJail(on: Protocol, root: string): void {
  serveFiles(on, 'jail', root, jailPolicy)
}

/** Serves originals to the window's frames and pictures, each under a policy that forbids it everything. */
export function serveOriginals(on: Protocol, load: Originals['load']): void {
  on.handle(originalScheme, async ({ url }) => {
    const part = await load(url)
    if (part === undefined) return new Response(null, { status: 404 })
    const body = typeof part.body === 'string' ? part.body : new Uint8Array(part.body)
    return new Response(body, {
      headers: {
        'content-type': part.type,
        'content-security-policy': originalPolicy,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store'
      }
    })
  })
}
