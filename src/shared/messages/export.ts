import { plural } from './plural'

/** Words of the Markdown export. */
export const markdownText = {
  title: 'My applications',
  made: (day: string, app: string) => `Written by Foothold ${app} on ${day}. Each application has a file of its own.`,
  complete:
    'What is in the trash is not here, nor what still waits to be chosen from a list. The export as JSON holds everything, and comes back into Foothold.',
  employer: 'Employer',
  stage: 'Stage',
  outcome: 'Outcome',
  saved: 'Saved',
  since: 'In this stage since',
  excitement: 'Excitement',
  nextStep: 'Next step',
  places: 'Place',
  mode: 'Mode',
  pay: 'Pay',
  deadline: 'Apply by',
  link: 'Link',
  contact: 'Contact',
  original: 'Original file',
  file: 'File',
  role: 'Role',
  notes: 'Notes',
  interviews: 'Interviews',
  history: 'What happened',
  posting: 'The posting',
  refused: 'Files that could not be taken in',
  none: 'There are no applications.',
  with: 'People',
  preparation: 'Preparation',
  questions: 'Questions',
  debrief: 'Afterwards',
  result: 'Result',
  minutes: (count: number) => plural(count, 'minute', 'minutes'),
  writtenOn: (day: string) => `Written on ${day}`
} as const
