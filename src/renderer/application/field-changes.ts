import { employmentNames } from '../../shared/messages/names'
import type { FieldChangeWords } from '../../shared/messages/same'
import type { Posting } from '../../shared/posting'
import { differingFields } from '../../shared/posting-differences'
import { lineOf, type ShownField, valueInWords } from '../posting/posting-fields'

/** The values of the fields that have several. */
const lists: Partial<Record<ShownField, (posting: Posting) => readonly string[]>> = {
  locations: ({ locations }) => locations.map(({ text }) => text),
  skills: ({ skills }) => skills,
  languages: ({ languages }) => languages.map(({ language, level }) => (level ? `${language} (${level})` : language)),
  employmentTypes: ({ employmentTypes }) => employmentTypes.map((type) => employmentNames[type])
}

function changeOf(field: ShownField, before: Posting, after: Posting): FieldChangeWords {
  const entries = lists[field]
  const words = { field, before: valueInWords(field, before), after: valueInWords(field, after) }
  if (entries === undefined) return { ...words, removed: [], added: [] }
  const [old, next] = [entries(before), entries(after)]
  const kept = old.filter((entry) => next.includes(entry))
  if (kept.length === 0) return { ...words, removed: [], added: [] }
  return {
    ...words,
    removed: old.filter((entry) => !next.includes(entry)),
    added: next.filter((entry) => !old.includes(entry))
  }
}

/** What became of each field between two versions of a posting, the weightiest first. */
export function fieldChanges(before: Posting, after: Posting): readonly FieldChangeWords[] {
  const lines = differingFields(before, after).map(lineOf)
  const fields = [...new Set(lines.filter((line) => line !== null))]
  return fields.map((field) => changeOf(field, before, after)).filter((change) => change.before !== change.after)
}
