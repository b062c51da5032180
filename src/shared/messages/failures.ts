import type { Failure } from '../result'

function named(about: string | undefined, otherwise: string): string {
  return about === undefined ? otherwise : `“${about}”`
}

/** What went wrong, in a sentence, with a way on. */
export function failureSentence({ code, about }: Failure): string {
  switch (code) {
    case 'no-such-file':
      return `${named(about, 'The file')} is not there, or may not be read.`
    case 'empty':
      return `${named(about, 'The file')} is empty. There is nothing to read in it.`
    case 'too-large':
      return `${named(about, 'The file')} is too large. Foothold takes files of up to 25 MB, and PDFs of up to 200 pages.`
    case 'unsupported':
      return `${named(about, 'The file')} is of a kind that Foothold cannot read yet. Save the posting as a web page or as text, or paste its words.`
    case 'unreadable':
      return `${named(about, 'The file')} could not be read. It may be damaged; try to save the posting again.`
    case 'encrypted':
      return `${named(about, 'The file')} is protected by a password. Save a copy without one and drop that.`
    case 'no-text':
      return `${named(about, 'The file')} holds pictures of pages and no text, so nothing can be read in it. Save the posting from its web page, or paste its words.`
    case 'not-a-posting':
      return `${named(about, 'The file')} does not look like a job posting, so nothing was added.`
    case 'a-table':
      return `${named(about, 'The file')} is a table and no posting. Drop it on the Foothold window to say what its columns mean; nothing was added.`
    case 'a-folder':
      return `${named(about, 'That')} is a folder. Drop it on the Foothold window, and all files in it are taken in.`
    case 'an-export':
      return `${named(about, 'The file')} is Foothold’s own export. Drop it on the Foothold window to bring it back; nothing was added.`
    case 'timeout':
      return `Reading ${named(about, 'the file')} took too long and was stopped. Nothing else was affected.`
    case 'out-of-memory':
      return `Reading ${named(about, 'the file')} needed too much memory and was stopped. Nothing else was affected.`
    case 'store-in-use':
      return 'Your board is open in another Foothold window. Close that one and try again.'
    case 'store-too-new':
      return `Your data was written by a newer Foothold${about === undefined ? '' : ` (${about})`}. Update the app to open it; nothing was changed.`
    case 'store-damaged':
      return 'Your data file is damaged and was left untouched. Go back to a copy, or run “foothold doctor --repair”, which saves what can be read of it.'
    case 'store-read-only':
      return `The folder ${named(about, 'of your data')} cannot be written to. Check its permissions, then try again.`
    case 'disk-full':
      return 'The disk is full, so this was not saved. Free some space and try again.'
    case 'file-exists':
      return `${named(about, 'A file of that name')} is there already and was left as it is. Choose another name.`
    case 'not-saved':
      return `${named(about, 'The file')} could not be saved there. Choose another folder.`
    case 'not-a-copy':
      return `${named(about, 'That file')} is not a copy of a Foothold board, so nothing was changed.`
    case 'copy-damaged':
      return `${named(about, 'That copy')} is damaged and was not used; your board is as it was. Choose another copy.`
    case 'copy-too-new':
      return `${named(about, 'That copy')} was made by a newer Foothold. Update the app to restore it; nothing was changed.`
    case 'export-damaged':
      return `${named(about, 'That export')} is damaged or not complete, so nothing was brought back from it.`
    case 'export-too-new':
      return `${named(about, 'That export')} was written by a newer Foothold. Update the app to bring it back; nothing was changed.`
    case 'not-found':
      return 'That is no longer there. It may have been moved to the trash.'
    case 'no-such-application':
      return `There is no application ${named(about, 'of that number')}. “foothold list” shows the numbers.`
    case 'no-such-stage':
      return `There is no stage ${named(about, 'of that name')}. “foothold list” shows the stages that are in use.`
    case 'nothing-to-undo':
      return 'There is nothing to undo.'
    case 'nothing-to-redo':
      return 'There is nothing to redo.'
    case 'bad-request':
      return 'Foothold could not understand that, and nothing was changed.'
    case 'link-refused':
      return 'That link was not opened: only web and mail addresses are.'
    case 'internal':
      return 'Something went wrong, and this was not done. What you saved before is safe.'
    default:
      return code satisfies never
  }
}

/** How words came that were made into a file only to be imported, as the subject of a sentence. */
const wordsCame = { pasted: 'pasted text', dropped: 'dropped text', link: 'link' } as const

/** What went wrong with words that came without a file, so that no file is named. */
export function wordsFailureSentence({ code }: Failure, how: keyof typeof wordsCame): string {
  const words = wordsCame[how]
  switch (code) {
    case 'empty':
      return `The ${words} is empty. There is nothing to read in it.`
    case 'too-large':
      return `The ${words} is too large. Foothold takes texts of up to 25 MB.`
    case 'unreadable':
    case 'unsupported':
      return `The ${words} could not be read. Try to save the posting as a file and drop that.`
    case 'not-a-posting':
      return how === 'link'
        ? 'The link does not look like that of a job posting, so nothing was added. Nothing was fetched; add the posting’s text instead.'
        : `The ${words} does not look like a job posting, so nothing was added.`
    case 'a-table':
      return `The ${words} is a table and no posting. Save it as a CSV file and drop that, to say what its columns mean.`
    case 'timeout':
      return `Reading the ${words} took too long and was stopped. Nothing else was affected.`
    case 'out-of-memory':
      return `Reading the ${words} needed too much memory and was stopped. Nothing else was affected.`
    default:
      return failureSentence({ code })
  }
}
