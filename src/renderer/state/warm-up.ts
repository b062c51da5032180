import { tracker } from '../tracker'

/** How long a reader that was made ready stays so, in milliseconds; somewhat less than main keeps it. */
const staysWarm = 50_000

let lastAt = Number.NEGATIVE_INFINITY

/** Has the reader of files made ready, when somebody is about to bring one: the first file need not wait for it then. */
export function warmUp(): void {
  if (performance.now() - lastAt < staysWarm) return
  lastAt = performance.now()
  void tracker.warmUp({})
}
