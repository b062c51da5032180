import { eventWords } from '../../../shared/messages/events'
import { markdownText as words } from '../../../shared/messages/export'
import { interviewKindNames, outcomeNames, untitled, workModeNames } from '../../../shared/messages/names'
import type { ApplicationDetail, Interview, StoredPosting } from '../../../shared/model'

/** One line of plain words, safe within a line or a cell of a table. */
export function inlineText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|]/g, '\\$&')
}

/** Plain words as a paragraph: what would be taken for a mark at the beginning of a line, or for a tag, is not. */
function paragraph(text: string): string {
  return text.replace(/[\\<]/g, '\\$&').replace(/^(\s*)([#>+\-=~|]|\d+[.)])/gm, '$1\\$2')
}

/** A moment as a person in the year 2040 reads it: `2026-03-01 09:30 UTC`. */
export function momentOf(at: string): string {
  return `${at.slice(0, 16).replace('T', ' ')} UTC`
}

function facts(lines: readonly (readonly [name: string, value: string | null | undefined])[]): string {
  return lines.flatMap(([name, value]) => (value ? [`- **${name}**: ${value}`] : [])).join('\n')
}

function postingWords({ text, blocks }: StoredPosting): string {
  const shown = blocks.filter(({ noise }) => !noise)
  if (shown.length === 0) return paragraph(text)
  const parts = shown.map(({ kind, level, start, end }) => {
    const words = text.slice(start, end).trim()
    if (kind === 'heading') return `### ${inlineText(words)}`
    return kind === 'listItem' ? `${'  '.repeat(Math.max(0, level - 1))}- ${inlineText(words)}` : paragraph(words)
  })
  return parts.reduce((all, part, index) => {
    const isList = shown[index]?.kind === 'listItem' && shown[index - 1]?.kind === 'listItem'
    return index === 0 ? part : `${all}${isList ? '\n' : '\n\n'}${part}`
  }, '')
}

function interviewWords(interview: Interview): string {
  const { startsAt, kind, minutes, place, people, preparation, questions, debrief, result, timeZone } = interview
  const when = startsAt === null ? '' : `, ${momentOf(startsAt)}`
  const lines = facts([
    ['', ''],
    [
      words.places,
      inlineText([place, timeZone, minutes === null ? '' : words.minutes(minutes)].filter(Boolean).join(', '))
    ],
    [words.result, inlineText(result)]
  ])
  const texts = [
    [words.with, people],
    [words.preparation, preparation],
    [words.questions, questions],
    [words.debrief, debrief]
  ].flatMap(([name, text]) => (text === '' ? [] : [`**${name}**\n\n${text}`]))
  return [`### ${interviewKindNames[kind]}${when}`, lines, ...texts].filter((part) => part !== '').join('\n\n')
}

function section(title: string, parts: readonly string[]): readonly string[] {
  return parts.length === 0 ? [] : [`## ${title}`, ...parts]
}

/** What a link within the folder is written as: letters of other alphabets, spaces and signs as a link takes them. */
export function linkTo(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}

/** One application in Markdown, with all that was written about it. `original` is the path of its file, or null. */
export function applicationWords(detail: ApplicationDetail, stage: string, original: string | null): string {
  const { card, posting, notes, interviews, events } = detail
  const said = posting?.posting
  const step = [card.nextStep, card.nextStepOn ?? ''].filter(Boolean).join(', ')
  const mode = said?.workMode ?? null
  const contacts = said?.contacts.map((contact) => Object.values(contact).filter(Boolean).join(', ')).join('; ')
  const list = facts([
    [words.employer, inlineText(card.company)],
    [words.stage, inlineText(stage)],
    [words.outcome, card.outcome === null ? null : outcomeNames[card.outcome]],
    [words.saved, momentOf(card.createdAt)],
    [words.since, momentOf(card.enteredAt)],
    [words.excitement, card.excitement === null ? null : `${card.excitement} / 5`],
    [words.nextStep, inlineText(step)],
    [words.places, inlineText(card.places)],
    [words.mode, mode === null ? null : workModeNames[mode]],
    [words.pay, inlineText(said?.salary?.text ?? '')],
    [words.deadline, said?.deadline],
    [
      words.link,
      said?.url === null || said?.url === undefined ? null : `<${said.url.replace(/[<>\s]/g, encodeURIComponent)}>`
    ],
    [words.contact, inlineText(contacts ?? '')],
    [words.original, original === null ? null : `[${inlineText(posting?.fileName ?? '')}](../${linkTo(original)})`]
  ])
  const happened = events.filter(({ kind, undone }) => kind !== 'undone' && !undone).toReversed()
  return [
    `# ${inlineText(card.title) || untitled.title}`,
    list,
    ...section(
      words.notes,
      notes.map(({ body, updatedAt }) => `*${words.writtenOn(momentOf(updatedAt))}*\n\n${body}`)
    ),
    ...section(words.interviews, interviews.map(interviewWords)),
    ...section(words.history, [
      happened.map((event) => `- ${momentOf(event.at)}: ${inlineText(eventWords(event))}`).join('\n')
    ]),
    ...(posting === null ? [] : section(words.posting, [postingWords(posting)]))
  ]
    .join('\n\n')
    .concat('\n')
}
