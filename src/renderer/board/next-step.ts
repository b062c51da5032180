import { boardText } from '../../shared/messages/board'
import type { Card } from '../../shared/model'
import { dayInShort } from '../ui/format-date'

const oneDay = 86_400_000

/** A next step as a card shows it. */
export interface ShownStep {
  readonly text: string
  /** True from the day before the day it is set for. */
  readonly isDue: boolean
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / oneDay
}

/** The day in words, counted from today: `yesterday`, `tomorrow`, `Fri`; farther away as everywhere. */
export function dayInWords(day: string, today: string): string {
  const distance = dayNumber(day) - dayNumber(today)
  if (Math.abs(distance) <= 1) return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(distance, 'day')
  if (distance > 1 && distance < 7) {
    const format = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' })
    return format.format(new Date(`${day}T00:00Z`))
  }
  return dayInShort(day, today)
}

/** The next step of a card, or null when none is set. `today` is a day, `2026-03-01`. */
export function shownStep({ nextStep, nextStepOn }: Card, today: string): ShownStep | null {
  if (nextStep === '' && nextStepOn === null) return null
  if (nextStepOn === null) return { text: nextStep, isDue: false }
  const when = dayInWords(nextStepOn, today)
  const isDue = dayNumber(nextStepOn) - dayNumber(today) <= 1
  return { text: nextStep === '' ? boardText.due(when) : `${nextStep} · ${when}`, isDue }
}
