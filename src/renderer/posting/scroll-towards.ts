/** Room that is kept above and below what is scrolled to, in pixels. */
const margin = 32

function behavior(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'
}

/** Scrolls gently until a place is well in sight; stays when it is there already. */
export function scrollTowards(scroller: HTMLElement, place: DOMRect): void {
  const frame = scroller.getBoundingClientRect()
  const isInSight = place.top >= frame.top + margin && place.bottom <= frame.bottom - margin
  if (isInSight) return
  const middle = place.top + place.height / 2 - (frame.top + frame.height * 0.4)
  scroller.scrollTo({ top: scroller.scrollTop + middle, behavior: behavior() })
}
