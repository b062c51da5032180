import type { Event } from '../../shared/model'

/** A line of the timeline: events of one kind that follow each other within an hour stand as one. */
export interface TimelineLine {
  readonly event: Event
  readonly count: number
}

const oneHour = 3_600_000

function belongTogether(a: Event, b: Event): boolean {
  const isOfOne = a.applicationId === b.applicationId && a.undone === b.undone
  const isSame = isOfOne && a.kind === b.kind && (a.kind === 'note' || a.kind === 'changed')
  return isSame && Math.abs(Date.parse(a.at) - Date.parse(b.at)) < oneHour
}

/** The events as lines, newest first. What was undone stays, and says so; the undoing itself needs no line. */
export function timelineLines(events: readonly Event[]): readonly TimelineLine[] {
  const lines: { event: Event; count: number; last: Event }[] = []
  for (const event of events) {
    if (event.kind === 'undone') continue
    const line = lines.at(-1)
    if (line !== undefined && belongTogether(line.last, event)) {
      line.count += 1
      line.last = event
    } else lines.push({ event, count: 1, last: event })
  }
  return lines.map(({ event, count }) => ({ event, count }))
}
