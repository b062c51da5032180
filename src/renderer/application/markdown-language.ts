import { defineLanguageFacet, foldNodeProp, Language, languageDataProp } from '@codemirror/language'
import type { Extension } from '@codemirror/state'
import { parser, Strikethrough, TaskList } from '@lezer/markdown'

const facet = defineLanguageFacet({})

/** Markdown with task lists and strikethrough. HTML in it stays plain text: no parser of it is bundled. */
const markdown = new Language(
  facet,
  parser.configure([
    TaskList,
    Strikethrough,
    // Nothing folds in a note.
    { props: [languageDataProp.add({ Document: facet }), foldNodeProp.add({})] }
  ]),
  [],
  'markdown'
)

/** Reads a note as Markdown, so that it can be styled as it is typed. */
export const markdownLanguage: Extension = markdown.extension
