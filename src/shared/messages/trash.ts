import type { TrashedItem } from '../trash'
import { interviewKindNames, untitled } from './names'
import { plural } from './plural'

/** Words of the trash. */
export const trashText = {
  list: 'What lies in the trash',
  hint: (count: number) => `${plural(count, 'thing', 'things')}. Nothing is deleted for ever.`,
  restore: 'Restore',
  restoreOf: (name: string) => `Restore ${name}`,
  loading: 'Reading the trash',
  failedTitle: 'The trash could not be read',
  emptyTitle: 'The trash is empty',
  emptyHint: 'Applications, notes and interviews that you throw away wait here until you bring them back.',
  toBoard: 'Go to the board'
} as const

/** What a thing in the trash is called. */
export function trashedName(item: TrashedItem): string {
  switch (item.kind) {
    case 'application':
      return item.title === '' ? untitled.title : item.title
    case 'note':
      return item.beginning.trim().split('\n')[0] ?? ''
    case 'interview':
      return interviewKindNames[item.round]
    default:
      return item satisfies never
  }
}

/** Where a thing in the trash belongs. */
export function trashedFrom(item: TrashedItem): string {
  const company = item.company === '' ? untitled.company : item.company
  if (item.kind === 'application') return `${company} · ${item.stage}`
  const title = item.title === '' ? untitled.title : item.title
  return `${item.kind === 'note' ? 'Note on' : 'Interview for'} ${title}, ${company}`
}
