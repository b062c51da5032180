import { boardStore } from './board-store'

/** Says a sentence to screen readers through the one live region; an urgent one interrupts. */
export function announce(text: string, urgent = false): void {
  boardStore.setState(({ announcement }) => ({ announcement: { serial: announcement.serial + 1, text, urgent } }))
}
