import type { Link } from '../../page'

/** Hosts and paths of services that count clicks: what lies behind them only they know. */
const trackerHost =
  /^(?:click|clicks|links?|lnk|trk|track(?:ing)?|email|emails|mailing|e|t|go|url\d{1,6}|r|news|newsletter|mkt|app\.link|ct|o\d{1,4}\.ptr\d{1,6})\.[^/]{3,100}\.[a-z]{2,15}$|(?:^|\.)(?:sendgrid\.net|list-manage\.com|mandrillapp\.com|hubspotlinks\.com|sparkpostmail\.com|mailgun\.org|awstrack\.me|exacttarget\.com|rs6\.net|mjt\.lu|sendibt\d\.com|sendinblue\.com|cmail\d{1,3}\.com|createsend\d?\.com|bounceexchange\.com)$/i
const trackerPath =
  /\/(?:ls\/click|wf\/click|track\/click|trk\/|clicks?\/|e2t\/|CL0\/|ss\/c\/)|[?&](?:upn|mkt_unsubscribe)=/i

/** Parameters in which services that check links carry the address itself. */
const wrappers: readonly (readonly [host: RegExp, parameter: RegExp])[] = [
  [/(?:^|\.)safelinks\.protection\.outlook\.com$/i, /[?&]url=([^&#]{8,4000})/i],
  [/(?:^|\.)google\.[a-z.]{2,6}$/i, /\/url\?(?:[^#]{0,200}&)?q=([^&#]{8,4000})/i],
  [/(?:^|\.)urldefense\.proofpoint\.com$/i, /[?&]u=([^&#]{8,4000})/i],
  [/(?:^|\.)linkprotect\.cudasvc\.com$/i, /[?&]a=([^&#]{8,4000})/i]
]
const urlDefense = /^https:\/\/urldefense\.(?:com|us)\/v3\/__([^\s]{8,4000}?)__;/i

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch (_malformed) {
    return undefined
  }
}

function unwrap(url: string, host: string): string | undefined {
  const v3 = urlDefense.exec(url)?.[1]
  if (v3 !== undefined) return v3
  for (const [name, parameter] of wrappers) {
    if (!name.test(host)) continue
    const inner = parameter.exec(url)?.[1]
    if (inner === undefined) continue
    const plain = host.includes('proofpoint') ? inner.replaceAll('-', '%').replaceAll('_', '/') : inner
    const address = decoded(plain)
    if (address !== undefined && /^https?:\/\//i.test(address)) return address
  }
  return undefined
}

/** The links of a mail by the addresses that they lead to; those that only count clicks are left out. */
export function cleanLinks(links: readonly Link[]): Link[] {
  return links.flatMap((link) => {
    const parts = /^https?:\/\/([^/?#\s:]{1,200})([^\s]*)$/i.exec(link.url.slice(0, 8_000))
    if (parts === null) return [link]
    const [, host = '', path = ''] = parts
    const inner = unwrap(link.url, host)
    if (inner !== undefined) return [{ ...link, url: inner }]
    return trackerHost.test(host) || trackerPath.test(path) ? [] : [link]
  })
}
