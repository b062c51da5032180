/**
 * How the addresses of postings are built on a board or system: `pattern` is held against host and path, and its
 * groups name what the words mean. `company` and `title` are words joined by dashes, `id` is the posting's number.
 */
export interface BoardPath {
  readonly board: string
  readonly pattern: RegExp
}

const uuid = '[0-9a-f]{8}-[0-9a-f-]{27}'

function path(board: string, pattern: string): BoardPath {
  return { board, pattern: new RegExp(`^${pattern}(?=[/?#]|$)`, 'i') }
}

/** Addresses of postings on known boards. Groups: `company`, `title`, `id`; `requisition` is the employer's own number. */
export const boardPaths: readonly BoardPath[] = [
  path('Lever', `jobs\\.(?:eu\\.)?lever\\.co/(?<company>[^/?#]{1,80})/(?<id>${uuid})`),
  path('Greenhouse', `(?:job-)?boards\\.(?:eu\\.)?greenhouse\\.io/(?<company>[^/?#]{1,80})/jobs/(?<id>\\d{4,20})`),
  path(
    'Greenhouse',
    `(?:job-)?boards\\.(?:eu\\.)?greenhouse\\.io/embed/job_app\\?(?:[^#]{0,200}&)?for=(?<company>[^&#]{1,80})[^#]{0,200}`
  ),
  path('Ashby', `jobs\\.ashbyhq\\.com/(?<company>[^/?#]{1,80})/(?<id>${uuid})`),
  path(
    'Workday',
    `(?<company>[a-z\\d_-]{1,80})\\.wd\\d{1,3}\\.myworkdayjobs\\.com/(?:[a-z]{2}-[a-z]{2}/)?[^/?#]{1,80}/(?:job|details)/(?:[^/?#]{1,120}/)?(?<title>[^/?#_]{1,200})_(?<requisition>[a-z\\d-]{2,30})`
  ),
  path('Recruitee', `(?<company>[a-z\\d-]{1,80})\\.recruitee\\.com/o/(?<title>[^/?#]{1,200})`),
  path('Workable', `apply\\.workable\\.com/(?<company>[^/?#]{1,80})/j/(?<id>[A-Z\\d]{6,20})`),
  path(
    'Workable',
    `jobs\\.workable\\.com/view/(?<id>[A-Za-z\\d]{10,40})/(?<title>[^/?#]{1,200}?)(?:-in-[^/?#]{1,80})?-at-(?<company>[^/?#]{1,80})`
  ),
  path(
    'SmartRecruiters',
    `(?:jobs|careers)\\.smartrecruiters\\.com/(?<company>[^/?#]{1,80})/(?<id>\\d{6,20})(?:-(?<title>[^/?#]{1,200}))?`
  ),
  path('Personio', `(?<company>[a-z\\d-]{1,80})\\.(?:jobs\\.)?personio\\.(?:de|com)/job/(?<id>\\d{3,20})`),
  path(
    'Teamtailor',
    `(?<company>[a-z\\d-]{1,80})\\.(?:[a-z]{2,3}\\.)?teamtailor\\.com/(?:[a-z-]{2,5}/)?jobs/(?<id>\\d{4,20})(?:-(?<title>[^/?#]{1,200}))?`
  ),
  path(
    'BambooHR',
    `(?<company>[a-z\\d-]{1,80})\\.bamboohr\\.com/(?:careers/(?<id>\\d{1,10})|jobs/view\\.php\\?id=\\d{1,10})`
  ),
  path('Jobvite', `jobs\\.jobvite\\.com/(?:careers/)?(?<company>[^/?#]{1,80})/job/(?<id>[a-z\\d]{6,20})`),
  path('Breezy', `(?<company>[a-z\\d-]{1,80})\\.breezy\\.hr/p/(?<id>[a-f\\d]{8,20})(?:-(?<title>[^/?#]{1,200}))?`),
  path(
    'JazzHR',
    `(?<company>[a-z\\d-]{1,80})\\.applytojob\\.com/apply/(?<id>[a-z\\d]{6,20})(?:/(?<title>[^/?#]{1,200}))?`
  ),
  path(
    'Pinpoint',
    `(?<company>[a-z\\d-]{1,80})\\.pinpointhq\\.com/(?:[a-z]{2}/)?(?:postings|jobs)/(?<id>[a-z\\d-]{3,40})`
  ),
  path('Rippling', `ats\\.rippling\\.com/(?:[a-z]{2}-[a-z]{2}/)?(?<company>[^/?#]{1,80})/jobs/(?<id>${uuid})`),
  path(
    'iCIMS',
    `(?:careers|jobs)-(?<company>[a-z\\d-]{1,80})\\.icims\\.com/jobs/(?<requisition>\\d{2,12})(?:/(?<title>[^/?#]{1,200}))?/job`
  ),
  path('Gupy', `(?<company>[a-z\\d-]{1,80})\\.gupy\\.io/(?:jobs?|candidates/jobs)/(?<id>[^/?#]{3,200})`),
  path(
    'LinkedIn',
    `(?:[a-z]{2,3}\\.)?linkedin\\.com/(?:comm/)?jobs/view/(?:(?<title>[^/?#]{1,200}?)-at-(?<company>[^/?#]{1,100})-)?(?<id>\\d{6,14})/?`
  ),
  path(
    'LinkedIn',
    `(?:[a-z]{2,3}\\.)?linkedin\\.com/jobs/[^?#]{1,80}\\?(?:[^#]{0,400}&)?currentJobId=(?<id>\\d{6,14})[^#]{0,400}`
  ),
  path(
    'Indeed',
    `(?:[a-z]{2,3}\\.)?indeed\\.[a-z.]{2,6}/(?:viewjob|rc/clk|m/viewjob|jobs|pagead/clk)\\?(?:[^#]{0,400}&)?v?jk=(?<id>[a-f\\d]{8,20})[^#]{0,400}`
  ),
  path(
    'StepStone',
    `stepstone\\.[a-z]{2,3}/stellenangebote--(?<title>[^/?#]{1,200}?)--(?<id>\\d{5,12})(?:-inline)?\\.html`
  ),
  path('XING', `xing\\.com/jobs/(?<title>[^/?#]{1,200})-(?<id>\\d{6,12})`),
  path('Glassdoor', `glassdoor\\.[a-z.]{2,6}/(?:job-listing|partner|Job)/[^#]{1,400}`),
  path(
    'Welcome to the Jungle',
    `welcometothejungle\\.com/(?:[a-z]{2}/)?companies/(?<company>[^/?#]{1,80})/jobs/(?<title>[^/?#_]{1,200})[^/?#]{0,200}`
  ),
  path('Wellfound', `(?:wellfound\\.com|angel\\.co)/jobs/(?<id>\\d{4,12})(?:-(?<title>[^/?#]{1,200}))?`),
  path('We Work Remotely', `weworkremotely\\.com/(?:remote-jobs|listings)/[^/?#]{3,200}`),
  path('Remote OK', `remoteok\\.(?:com|io)/remote-jobs/(?:remote-)?(?:[^/?#]{1,200}-)?(?<id>\\d{4,10})`),
  path('Himalayas', `himalayas\\.app/companies/(?<company>[^/?#]{1,80})/jobs/(?<title>[^/?#]{1,200})`),
  path('USAJOBS', `usajobs\\.gov/(?:job|getjob/viewdetails)/(?<id>\\d{6,12})`),
  path('Bundesagentur für Arbeit', `arbeitsagentur\\.de/jobsuche/(?:jobdetail|suche)[^#]{3,400}`),
  path('Hacker News', `news\\.ycombinator\\.com/item\\?id=(?<id>\\d{5,12})`)
]

/** Words in an address that say that a posting lies behind it, in seven languages. */
export const jobWords: ReadonlySet<string> = new Set(
  `job jobs career careers vacancy vacancies opening openings position positions posting postings requisition
   recruitment recruiting hiring stelle stellen stellenangebot stellenangebote stellenanzeige stellenanzeigen
   stellenmarkt karriere jobangebot jobangebote ausschreibung emploi emplois offre-emploi offres-emploi offre offres
   recrutement carriere carrieres poste empleo empleos oferta ofertas oferta-empleo trabajo vacante vacantes lavoro
   offerta-lavoro offerte-lavoro posizioni carriera lavora-con-noi vacature vacatures werken-bij vaga vagas emprego
   empregos carreiras trabalhe-conosco viewjob jobdetail job-detail jobdetails job-listing apply bewerbung`.split(/\s+/)
)

/** Words in an address of something else, whatever other words stand beside them. */
export const otherWords: ReadonlySet<string> = new Set(
  `news blog blogs article articles magazine magazin press presse wiki forum video videos watch story stories advice
   ratgeber guide guides salary salaries gehalt salaires search suche login signin signup account profile in feed
   company reviews shop product products recipe weather sport politics politik opinion tag category`.split(/\s+/)
)
