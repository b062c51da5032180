import type { Session, WebContents } from 'electron'
import { originalOrigin } from '../shared/original-view'

/** Denies a session every permission and every download. */
export function lockDownSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, grant) => grant(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => event.preventDefault())
  session.setSpellCheckerEnabled(false)
}

/** Stops a navigation, unless it is the page loading itself again: that is how a window recovers. */
function stay(contents: WebContents, event: { readonly url: string; preventDefault(): void }): void {
  if (event.url !== contents.getURL()) event.preventDefault()
}

/** Keeps a page where it is: no navigation, no frames that navigate, no new windows, no embedded views, no calls. */
export function lockDownPage(contents: WebContents): void {
  contents.on('will-navigate', (event) => stay(contents, event))
  contents.on('will-frame-navigate', (event) => {
    // The frame of an original may be given one; it has nothing in it by which it could leave.
    const isOriginal = !event.isMainFrame && event.url.startsWith(`${originalOrigin}/`)
    if (!isOriginal) stay(contents, event)
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  // The one way out that neither the policy of the page nor the resolver stops: packets to a bare address.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
