/** A board or system that publishes postings. `words` are its own words on every page copied from it. */
export interface Board {
  readonly name: string
  readonly hosts: readonly string[]
  readonly words?: RegExp
}

/** Boards and systems by their addresses. */
export const boards: readonly Board[] = [
  { name: 'Greenhouse', hosts: ['greenhouse.io'], words: /\bPowered by Greenhouse\b/i },
  { name: 'Lever', hosts: ['lever.co'], words: /\bJobs powered by Lever\b|\bHome Page\s{1,3}Jobs powered by\s*$/i },
  { name: 'Ashby', hosts: ['ashbyhq.com'], words: /\bPowered by Ashby\b/i },
  { name: 'Workday', hosts: ['myworkdayjobs.com', 'workday.com', 'myworkdaysite.com'] },
  { name: 'SmartRecruiters', hosts: ['smartrecruiters.com'], words: /\bPowered by SmartRecruiters\b/i },
  { name: 'Workable', hosts: ['workable.com'], words: /\bPowered by Workable\b/i },
  { name: 'Recruitee', hosts: ['recruitee.com'] },
  { name: 'Personio', hosts: ['personio.de', 'personio.com'] },
  { name: 'Teamtailor', hosts: ['teamtailor.com'] },
  { name: 'BambooHR', hosts: ['bamboohr.com'] },
  { name: 'Jobvite', hosts: ['jobvite.com'] },
  { name: 'iCIMS', hosts: ['icims.com'] },
  { name: 'Rippling', hosts: ['rippling.com'] },
  { name: 'Breezy', hosts: ['breezy.hr'] },
  { name: 'JazzHR', hosts: ['applytojob.com'] },
  { name: 'Pinpoint', hosts: ['pinpointhq.com'] },
  { name: 'Taleo', hosts: ['taleo.net'] },
  { name: 'SuccessFactors', hosts: ['successfactors.com', 'successfactors.eu'] },
  {
    name: 'LinkedIn',
    hosts: ['linkedin.com'],
    words:
      /\b(?:Responses managed off LinkedIn|people you can reach out to|See how you compare to \d* ?other applicants|LinkedIn Corporation ©)/i
  },
  {
    name: 'Indeed',
    hosts: ['indeed.com', 'indeed.co.uk', 'indeed.de'],
    words: /\bHere’?'?s how the job (?:details|qualifications) align with your\b|\bIndeed Home\b/i
  },
  { name: 'Glassdoor', hosts: ['glassdoor.com', 'glassdoor.co.uk', 'glassdoor.de'] },
  { name: 'StepStone', hosts: ['stepstone.de', 'stepstone.at', 'stepstone.be', 'stepstone.nl'] },
  { name: 'XING', hosts: ['xing.com'] },
  { name: 'Wellfound', hosts: ['wellfound.com', 'angel.co'] },
  { name: 'RemoteOK', hosts: ['remoteok.com', 'remoteok.io'] },
  { name: 'We Work Remotely', hosts: ['weworkremotely.com'] },
  { name: 'Himalayas', hosts: ['himalayas.app'] },
  { name: 'Otta', hosts: ['otta.com', 'welcometothejungle.com/otta'] },
  { name: 'Welcome to the Jungle', hosts: ['welcometothejungle.com'] },
  { name: 'Hacker News', hosts: ['news.ycombinator.com'] },
  { name: 'Monster', hosts: ['monster.com', 'monster.de', 'monster.fr'] },
  { name: 'Dice', hosts: ['dice.com'] },
  { name: 'ZipRecruiter', hosts: ['ziprecruiter.com'] },
  { name: 'Reed', hosts: ['reed.co.uk'] },
  { name: 'Totaljobs', hosts: ['totaljobs.com'] },
  { name: 'InfoJobs', hosts: ['infojobs.net', 'infojobs.it'] },
  { name: 'APEC', hosts: ['apec.fr'] },
  { name: 'HelloWork', hosts: ['hellowork.com'] },
  { name: 'France Travail', hosts: ['francetravail.fr', 'pole-emploi.fr'] },
  { name: 'Bundesagentur für Arbeit', hosts: ['arbeitsagentur.de'] },
  { name: 'jobs.ch', hosts: ['jobs.ch'] },
  { name: 'karriere.at', hosts: ['karriere.at'] },
  { name: 'USAJOBS', hosts: ['usajobs.gov'] },
  { name: 'jobs.ac.uk', hosts: ['jobs.ac.uk'] },
  { name: 'EURAXESS', hosts: ['euraxess.ec.europa.eu'] },
  { name: 'Gupy', hosts: ['gupy.io'] },
  { name: 'Nationale Vacaturebank', hosts: ['nationalevacaturebank.nl'] },
  { name: 'Naukri', hosts: ['naukri.com'] },
  { name: 'Seek', hosts: ['seek.com.au', 'seek.co.nz'] }
]
