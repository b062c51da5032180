import type { Stage, StageKind } from '../model'
import { plural } from './plural'

/** What stages can be for, as a person chooses it. */
export const stageKindNames: Readonly<Record<StageKind, string>> = {
  saved: 'Not applied yet',
  applied: 'Applied',
  screening: 'First calls',
  interview: 'Interviews',
  offer: 'Offers',
  closed: 'Closed'
}

/** Names of the colours that a stage can have, by their number. */
export const hueNames: Readonly<Record<number, string>> = {
  1: 'Grey',
  2: 'Blue',
  3: 'Teal',
  4: 'Violet',
  5: 'Green',
  6: 'Slate',
  7: 'Amber',
  8: 'Red'
}

/** A pipeline to begin with: a name, and the stages in order. */
export interface StageTemplate {
  readonly name: string
  readonly stages: readonly Pick<Stage, 'name' | 'kind' | 'hue'>[]
}

/** Common pipelines. */
export const stageTemplates: readonly StageTemplate[] = [
  {
    name: 'Standard',
    stages: [
      { name: 'Saved', kind: 'saved', hue: 1 },
      { name: 'Applied', kind: 'applied', hue: 2 },
      { name: 'Screening', kind: 'screening', hue: 3 },
      { name: 'Interview', kind: 'interview', hue: 4 },
      { name: 'Offer', kind: 'offer', hue: 5 },
      { name: 'Closed', kind: 'closed', hue: 6 }
    ]
  },
  {
    name: 'Software',
    stages: [
      { name: 'Saved', kind: 'saved', hue: 1 },
      { name: 'Applied', kind: 'applied', hue: 2 },
      { name: 'Recruiter call', kind: 'screening', hue: 3 },
      { name: 'Technical', kind: 'interview', hue: 7 },
      { name: 'Onsite', kind: 'interview', hue: 4 },
      { name: 'Offer', kind: 'offer', hue: 5 },
      { name: 'Closed', kind: 'closed', hue: 6 }
    ]
  },
  {
    name: 'Trades, care and retail',
    stages: [
      { name: 'Saved', kind: 'saved', hue: 1 },
      { name: 'Called or sent', kind: 'applied', hue: 2 },
      { name: 'Conversation', kind: 'interview', hue: 4 },
      { name: 'Trial day', kind: 'interview', hue: 7 },
      { name: 'Offer', kind: 'offer', hue: 5 },
      { name: 'Closed', kind: 'closed', hue: 6 }
    ]
  },
  {
    name: 'Universities and public service',
    stages: [
      { name: 'Found', kind: 'saved', hue: 1 },
      { name: 'Papers in preparation', kind: 'saved', hue: 7 },
      { name: 'Submitted', kind: 'applied', hue: 2 },
      { name: 'Shortlist', kind: 'screening', hue: 3 },
      { name: 'Talk and interview', kind: 'interview', hue: 4 },
      { name: 'Offer', kind: 'offer', hue: 5 },
      { name: 'Closed', kind: 'closed', hue: 6 }
    ]
  },
  {
    name: 'Freelance',
    stages: [
      { name: 'Leads', kind: 'saved', hue: 1 },
      { name: 'Proposal sent', kind: 'applied', hue: 2 },
      { name: 'In talks', kind: 'interview', hue: 4 },
      { name: 'Contract offered', kind: 'offer', hue: 5 },
      { name: 'Closed', kind: 'closed', hue: 6 }
    ]
  }
]

/** Words for changing the stages of the board. */
export const stagesText = {
  menu: (stage: string) => `Stage ${stage}`,
  edit: 'Edit stage…',
  addBehind: 'Add a stage to the right…',
  moveLeft: 'Move left',
  moveRight: 'Move right',
  collapse: 'Collapse',
  expand: 'Expand',
  hide: 'Hide from the board',
  remove: 'Remove…',
  more: 'Add or show stages',
  add: 'Add a stage…',
  hidden: 'Hidden',
  show: (stage: string, count: number) => (count === 0 ? stage : `${stage} (${count})`),
  templates: 'Use a template',
  collapsed: (stage: string, count: number) =>
    `${stage}, ${plural(count, 'application', 'applications')}, collapsed. Press to expand.`,
  overLimit: (count: number, most: number) => `${count} cards, and the limit is ${most}`,
  aged: (days: number) => `In this stage for ${plural(days, 'day', 'days')} or longer`,
  addTitle: 'New stage',
  editTitle: 'Edit stage',
  name: 'Name',
  kind: 'Counts as',
  kindHint: 'Statistics go by this, whatever the stage is called.',
  hue: 'Colour',
  limit: 'Limit',
  limitHint: 'More cards than this are pointed out. Leave it empty for no limit.',
  ages: 'Point out after',
  agesUnit: 'days',
  agesHint: 'Cards that stood in this stage for so long are pointed out. Leave it empty for never.',
  save: 'Save',
  create: 'Add stage',
  cancel: 'Cancel',
  removeTitle: (stage: string) => `Remove “${stage}”`,
  removeHint: (count: number) =>
    count === 0
      ? 'The stage is empty. Undo brings it back.'
      : `Where should its ${plural(count, 'card', 'cards')} go? Undo brings the stage and its cards back.`,
  removeInto: 'Move its cards to',
  removeNow: 'Remove stage',
  lastOne: 'One stage stays on the board.'
} as const
