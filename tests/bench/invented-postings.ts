/** A generator of numbers from 0 to 1 that answers the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const syllables = [
  'ba',
  'cor',
  'del',
  'en',
  'fi',
  'gra',
  'hol',
  'in',
  'ka',
  'lu',
  'mer',
  'no',
  'or',
  'pe',
  'ra',
  'sto',
  'ti',
  'ul',
  'ver',
  'za'
]
const roles = ['Engineer', 'Analyst', 'Nurse', 'Designer', 'Teacher', 'Electrician', 'Accountant', 'Developer']
const fields = ['Data', 'Platform', 'Search', 'Night', 'Risk', 'Garden', 'Product', 'Field']
const cities = ['Berlin', 'London', 'Oslo', 'Lyon', 'Madrid', 'Milan', 'Utrecht', 'Porto', 'Austin', 'Toronto']
const skills = ['Python', 'Kafka', 'PostgreSQL', 'React', 'Kubernetes', 'Java', 'Excel', 'Terraform']

/** A word of its own for each rank, the same in each run. */
function wordOf(rank: number): string {
  let rest = rank + syllables.length
  let word = ''
  while (rest > 0) {
    word += syllables[rest % syllables.length]
    rest = Math.floor(rest / syllables.length)
  }
  return word
}

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T
}

/** A sentence of words as in a language: common words common (a power law over 20,000 words). */
function sentence(random: () => number, length: number): string {
  const words = Array.from({ length }, () => wordOf(Math.floor(20_000 ** random()) - 1))
  return `${words.join(' ')}.`
}

/** The text of an invented posting of about 350 words; each number has its own. */
export function inventedPosting(number: number): string {
  const random = seededRandom(number)
  const bullets = () => Array.from({ length: 6 }, () => `- ${sentence(random, 12)}`).join('\n')
  return [
    `${pick(fields, random)} ${pick(roles, random)} ${wordOf(number)}`,
    `Company: ${wordOf(number % 700)} ${wordOf(number % 31)} Ltd`,
    `Location: ${pick(cities, random)}`,
    `Employment type: ${random() < 0.7 ? 'Full-time' : 'Part-time'}`,
    random() < 0.5
      ? `Salary: €${50 + Math.floor(random() * 40)},000 - €${95 + Math.floor(random() * 30)},000 per year`
      : '',
    '',
    'About the role',
    sentence(random, 60),
    '',
    'Responsibilities',
    bullets(),
    '',
    'Requirements',
    `- Experience with ${pick(skills, random)} and ${pick(skills, random)}`,
    bullets(),
    '',
    'Benefits',
    sentence(random, 60)
  ].join('\n')
}

/** The same posting as a web page with a site around it. */
export function inventedPage(number: number): string {
  const [title = '', ...lines] = inventedPosting(number).split('\n')
  const body = lines.map((line) => (line.startsWith('- ') ? `<li>${line.slice(2)}</li>` : `<p>${line}</p>`)).join('\n')
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><nav><a href="/">Home</a> <a href="/jobs">Jobs</a></nav><main><h1>${title}</h1>${body}</main><footer>Cookies</footer></body></html>`
}
