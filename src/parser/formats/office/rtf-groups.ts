import type { CodePage } from './rtf-charsets'

/** What the text of a group is for. */
export type Destination = 'text' | 'skip' | 'fonts' | 'instruction' | 'mark' | 'info' | 'title' | 'tag'

/** A field: an instruction and what it resulted in. */
export interface RtfField {
  instruction: string
}

/** What holds for a paragraph. */
export interface RtfParagraph {
  /** Level of a heading from 1; 0 for text. */
  heading: number
  /** Level in a list from 1, should it be an item. */
  level: number
  inTable: boolean
}

/** A paragraph of which nothing is said. */
export function newParagraph(): RtfParagraph {
  return { heading: 0, level: 1, inTable: false }
}

/** What holds inside a pair of braces; a group inside begins with the same. */
export interface Group {
  destination: Destination
  bold: boolean
  underlined: boolean
  /** Size of the letters in points. */
  size: number
  hidden: boolean
  page: CodePage
  /** Characters after a Unicode one that stand in for it where Unicode is not known. */
  fallback: number
  link: string | null
  field: RtfField | null
  /** Text for programs that cannot show the HTML that the file was made from. */
  suppressed: boolean
  /** Whether a text box opened here. */
  box: boolean
  paragraph: RtfParagraph
}

/** The outermost group of a file. */
export function outermostGroup(page: CodePage): Group {
  return {
    destination: 'text',
    bold: false,
    underlined: false,
    size: 12,
    hidden: false,
    page,
    fallback: 1,
    link: null,
    field: null,
    suppressed: false,
    box: false,
    paragraph: newParagraph()
  }
}

/** What groups are for that begin with these words. */
export const destinations: Readonly<Record<string, Destination>> = {
  fonttbl: 'fonts',
  fldinst: 'instruction',
  listtext: 'mark',
  pntext: 'mark',
  info: 'info',
  htmltag: 'tag',
  ...Object.fromEntries(
    `colortbl stylesheet pict objdata objclass objname header headerl headerr headerf footer footerl footerr footerf
     footnote annotation atnid atnauthor atntime atnref atndate xe tc txe rxe bkmkstart bkmkend listtable
     listoverridetable listname rsidtbl revtbl filetbl themedata generator nonshppict shprslt nonesttables pn pntxta
     pntxtb ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn template private datafield formfield sp mmathPr mhtmltag do`
      .split(/\s+/)
      .map((word) => [word, 'skip' as const])
  )
}

/** Groups marked as ones that may be passed over, and which are read all the same. */
export const readStarred: ReadonlySet<string> = new Set([
  'fldinst',
  'htmltag',
  'shpinst',
  'shptxt',
  'shpgrp',
  'pntext',
  'listtext',
  'fldrslt',
  'cs'
])

/** Words that stand for a character. */
export const characters: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  lbr: '\n',
  emdash: '—',
  endash: '–',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”'
}

/** Signs that stand for a character; a soft hyphen is none. */
export const signs: Readonly<Record<string, string>> = { '~': ' ', _: '-', '-': '', ':': '', '|': '' }
