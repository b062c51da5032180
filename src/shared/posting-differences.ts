import type { FieldName, Posting } from './posting'

/** Words without what does not matter: capitals, spaces. */
function plain(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim().toLowerCase()
}

function set(values: readonly string[]): string {
  return [...new Set(values.map(plain))].sort().join('|')
}

/** What each field says, so that two of the same meaning are equal texts; in the order in which differences are told. */
const meanings = {
  title: ({ title }) => plain(title),
  company: ({ company }) => plain(company),
  locations: ({ locations }) => set(locations.map(({ text, city, country }) => (city ? `${city} ${country}` : text))),
  workMode: ({ workMode }) => workMode ?? '',
  remoteScope: ({ remoteScope }) => plain(remoteScope),
  salaries: ({ salaries, salary }) =>
    set(
      (salaries.length > 0 || salary === null ? salaries : [salary]).map((pay) =>
        pay.min === null && pay.max === null
          ? pay.text
          : [pay.min, pay.max, pay.currency, pay.period, pay.place].join(' ')
      )
    ),
  employmentTypes: ({ employmentTypes }) => set(employmentTypes),
  workload: ({ workload }) => (workload === null ? '' : `${workload.min} ${workload.max}`),
  seniority: ({ seniority }) => seniority ?? '',
  level: ({ level }) => plain(level),
  deadline: ({ deadline }) => deadline ?? '',
  startDate: ({ startDate }) => startDate ?? '',
  experienceYears: ({ experienceYears }) =>
    experienceYears === null ? '' : `${experienceYears.min} ${experienceYears.max}`,
  education: ({ education }) => plain(education),
  skills: ({ skills }) => set(skills),
  languages: ({ languages }) => set(languages.map(({ language, level }) => `${language} ${level ?? ''}`)),
  equity: ({ equity }) => String(equity),
  bonus: ({ bonus }) => String(bonus),
  visa: ({ visa }) => plain(visa),
  clearance: ({ clearance }) => plain(clearance),
  timezones: ({ timezones }) => plain(timezones),
  agency: ({ agency }) => plain(agency),
  contacts: ({ contacts }) => set(contacts.map(({ name, email, phone }) => [name, email, phone].join(' '))),
  requisitionId: ({ requisitionId }) => plain(requisitionId),
  language: ({ language }) => language ?? '',
  postedAt: ({ postedAt }) => postedAt ?? ''
} as const satisfies Partial<Record<FieldName, (posting: Posting) => string>>

/** The fields in which two postings say different things, the weightiest first. Where a copy was found does not count. */
export function differingFields(before: Posting, after: Posting): readonly FieldName[] {
  const names = Object.keys(meanings) as (keyof typeof meanings)[]
  return names.filter((name) => meanings[name](before) !== meanings[name](after))
}
