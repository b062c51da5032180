/** Parameters that tell where a visitor came from and not which page it is, in small letters. */
const trackingNames: ReadonlySet<string> = new Set(
  `_ga _gl _hsenc _hsmi campaignid cmpid dclid ebp fbclid gbraid gclid gh_src igshid lever-origin lever-source
   lever-via lipi mc_cid mc_eid midsig midtoken mkt_tok msclkid originalsubdomain otptoken ref ref_src referer
   referrer refid source src trackingid trk trkinfo ttclid twclid wbraid yclid`.split(/\s+/)
)
const trackingStarts = ['utm_', 'pk_', 'mtm_', 'hsa_', 'trk_', 'lever-source']

const defaultPorts: Readonly<Record<string, string>> = { http: '80', https: '443' }

function isTracking(parameter: string): boolean {
  const name = (parameter.split('=', 1)[0] ?? '').toLowerCase()
  return name === '' || trackingNames.has(name) || trackingStarts.some((start) => name.startsWith(start))
}

function canonicalHost(authority: string, scheme: string): string {
  const host = authority.slice(authority.lastIndexOf('@') + 1).toLowerCase()
  const [name = '', port] = host.split(':')
  const kept = port === undefined || port === '' || port === defaultPorts[scheme] ? '' : `:${port}`
  return name.replace(/^www\./, '').replace(/\.$/, '') + kept
}

/**
 * The address of a page without what differs between two ways to it: the default port, `www.`, a slash at the
 * end, the fragment, tracking parameters and the order of the others; http and https are the same place. What
 * identifies (`gh_jid`, `jk`, `vjk`, `currentJobId`) stays. Null for anything but a web address, and for a bare
 * host, which is the front page of a site and no posting. The rule is that of docs/parse-output.md.
 */
export function canonicalUrl(url: string): string | null {
  const parts = /^\s*(https?):\/\/([^/?#\s]+)([^?#\s]*)(?:\?([^#\s]*))?(?:#\S*)?\s*$/i.exec(url)
  if (parts === null) return null
  const [, scheme = '', authority = '', path = '', query = ''] = parts
  const parameters = query.split('&').filter((parameter) => !isTracking(parameter))
  const page = path.replace(/\/+$/, '')
  if (page === '' && parameters.length === 0) return null
  const search = parameters.length === 0 ? '' : `?${parameters.sort().join('&')}`
  return `https://${canonicalHost(authority, scheme.toLowerCase())}${page}${search}`
}
