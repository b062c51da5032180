import styles from './card.module.css'

/** Fills `container` with the picture of a card that hangs on the pointer while it is dragged. */
export function fillPreview(container: HTMLElement, card: HTMLElement, count: number): void {
  const picture = card.cloneNode(true) as HTMLElement
  picture.classList.add(styles.preview ?? '')
  picture.style.width = `${card.offsetWidth}px`
  if (count > 1) {
    const badge = document.createElement('span')
    badge.className = styles.stack ?? ''
    badge.textContent = String(count)
    picture.append(badge)
  }
  // Room for the shadow and the slant, which the browser would cut off at the container's edge.
  const room = document.createElement('div')
  room.className = styles.previewRoom ?? ''
  room.append(picture)
  container.append(room)
}
