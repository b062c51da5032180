import type { Posting } from '../../shared/posting'
import { remember } from '../text/remember'
import { readLevel, readSeniority } from './ranks'
import { stripTitle } from './strip-title'

export { hasHeadNoun, looksLikeTitle } from './title-likeness'

/** A title as a person would say it, with what its words tell of the rank. */
export interface CleanTitle {
  readonly title: string
  readonly seniority: Posting['seniority']
  /** A stated grade, such as "II" or "L5". */
  readonly level: string | null
}

/** The role in a title line, stripped of what is no part of its name (see `stripTitle`), with its rank and grade. */
export const cleanTitle = remember((raw: string): CleanTitle => {
  const title = stripTitle(raw)
  return { title, seniority: readSeniority(title), level: readLevel(title) }
})
