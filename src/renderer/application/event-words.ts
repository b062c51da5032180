import { timelineText } from '../../shared/messages/application'
import { outcomeNames } from '../../shared/messages/names'
import type { Event } from '../../shared/model'

/** What happened, in words. */
export function eventWords({ kind, stageName, outcome }: Event): string {
  switch (kind) {
    case 'added':
      return timelineText.added(stageName)
    case 'stage':
      return timelineText.stage(stageName)
    case 'outcome':
      return timelineText.outcome(outcome === null ? null : outcomeNames[outcome])
    case 'note':
    case 'interview':
    case 'trashed':
    case 'restored':
    case 'changed':
    case 'merged':
    case 'split':
      return timelineText[kind]
    case 'undone':
      return timelineText.undone
    default:
      return kind satisfies never
  }
}

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
