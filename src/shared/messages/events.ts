import type { Event } from '../model'
import { timelineText } from './application'
import { outcomeNames } from './names'

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
