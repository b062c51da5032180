export { type CleanTitle, cleanTitle } from './clean-title'
export { readLevel, readSeniority } from './ranks'
export { hasHeadNoun, looksLikeTitle } from './title-likeness'
