// Written by `node scripts/calibrate.mjs` from the train split of the examination.

/** The fields of which the examination tells how often they are right. */
export const examinedFields =
  'agency applyUrl contacts deadline employmentTypes experienceYears language locations postedAt requisitionId salary seniority source startDate title url workMode workload'

/**
 * How often values are right, by field and method, `*` for any of those fields: steps of "from this confidence on = shown
 * as this one".
 */
export const shownConfidence: Readonly<Record<string, string>> = {
  '*:heading': '0=0.73 0.5=0.81 0.6=0.85 0.7=0.89 0.9=0.97',
  '*:label': '0=0.73 0.5=0.78 0.6=0.83 0.7=0.88 0.9=0.97',
  '*:meta': '0=0.73 0.5=0.79 0.6=0.85 0.7=0.91 0.8=0.94 0.9=0.97',
  '*:pattern': '0=0.69 0.5=0.85 0.6=0.88 0.7=0.95 0.9=0.97',
  '*:prose': '0=0.84 0.5=0.89 0.6=0.93 0.7=0.95 0.8=0.97',
  '*:structured': '0=0.73 0.5=0.78 0.6=0.83 0.7=0.91 0.8=0.92 0.9=0.97',
  'deadline:label': '0=0.73 0.5=0.78 0.6=0.83 0.7=0.88 0.8=0.89 0.9=0.97',
  'deadline:prose': '0=0.84 0.5=0.89 0.6=0.93 0.7=0.95 0.8=0.97',
  'employmentTypes:label': '0=0.73 0.5=0.78 0.6=0.83 0.7=0.88 0.8=0.89 0.9=0.97',
  'employmentTypes:pattern': '0=0.69 0.5=0.85 0.6=0.88 0.7=0.95 0.9=0.97',
  'employmentTypes:prose': '0=0.84 0.5=0.89 0.6=0.94 0.7=0.95 0.8=0.97',
  'employmentTypes:structured': '0=0.73 0.5=0.78 0.6=0.83 0.7=0.91 0.8=0.92 0.9=0.95',
  'experienceYears:pattern': '0=0.69 0.5=0.85 0.6=0.88 0.7=0.97',
  'language:prose': '0=0.84 0.5=0.89 0.6=0.93 0.7=0.95 0.8=0.97',
  'locations:label': '0=0.73 0.5=0.78 0.6=0.83 0.7=0.88 0.8=0.89 0.9=0.97',
  'locations:pattern': '0=0.69 0.5=0.88 0.6=0.91 0.7=0.97',
  'locations:structured': '0=0.73 0.5=0.78 0.6=0.83 0.7=0.91 0.8=0.92 0.9=0.97',
  'postedAt:label': '0=0.73 0.5=0.78 0.6=0.83 0.7=0.88 0.8=0.89 0.9=0.97',
  'postedAt:pattern': '0=0.69 0.5=0.85 0.6=0.91 0.8=0.97',
  'postedAt:structured': '0=0.73 0.5=0.78 0.6=0.83 0.7=0.91 0.8=0.92 0.9=0.97',
  'requisitionId:label': '0=0.73 0.5=0.78 0.6=0.83 0.7=0.88 0.9=0.97',
  'salary:label': '0=0.73 0.5=0.78 0.6=0.83 0.7=0.88 0.9=0.95',
  'salary:pattern': '0=0.69 0.5=0.85 0.6=0.88 0.7=0.95 0.9=0.96',
  'salary:structured': '0=0.73 0.5=0.78 0.6=0.83 0.7=0.91 0.8=0.92 0.9=0.97',
  'source:meta': '0=0.73 0.5=0.79 0.6=0.85 0.7=0.91 0.8=0.95 0.9=0.97',
  'source:pattern': '0=0.69 0.5=0.88 0.7=0.96 0.8=0.97',
  'startDate:prose': '0=0.84 0.5=0.89 0.6=0.93 0.7=0.95 0.8=0.97',
  'title:heading': '0=0.73 0.5=0.84 0.6=0.88 0.7=0.91 0.9=0.97',
  'title:pattern': '0=0.66 0.5=0.87 0.6=0.92 0.7=0.96 0.9=0.97',
  'title:structured': '0=0.73 0.5=0.78 0.6=0.83 0.7=0.91 0.8=0.92 0.9=0.97',
  'url:meta': '0=0.73 0.5=0.79 0.6=0.85 0.7=0.91 0.8=0.94 0.9=0.97',
  'workMode:pattern': '0=0.69 0.5=0.85 0.6=0.88 0.7=0.96 0.9=0.97',
  'workMode:prose': '0=0.84 0.5=0.89 0.6=0.94 0.7=0.97'
}
