// The truth of a file: what its content and its layout say together. A field that is left out is not judged.

/** What a file states, in the names of the parser's record; see `judge.mjs` for how each is compared. */
export function truthOf(content, kit, layout) {
  const says = (field) => kit.shown.has(field) || content.says.has(field)
  const stated = (field, value, none = null) => (says(field) ? value : none)
  const types = [...new Set([...kit.shownTypes, ...content.bodyTypes])]
  const truth = {
    title: content.also ? `${content.title}=${content.also}` : content.title,
    company: says('company') ? content.company : undefined,
    agency: content.agency === null || !says('company') ? undefined : content.agency,
    locations: stated('places', content.places, []),
    workMode: stated('mode', content.mode),
    employmentTypes: types,
    workload: content.workload,
    salary: stated(
      'pay',
      content.pay && { ...content.pay, implied: content.period === 'implied' && !kit.shown.has('pay') }
    ),
    postedAt: stated('posted', content.posted),
    deadline: stated('deadline', content.deadline),
    startDate: stated('start', content.start),
    requisitionId: stated('req', content.req),
    experienceYears: content.exp,
    seniority: content.seniority,
    skills: { expected: content.skills, allowed: content.maybe },
    email: content.email ?? undefined,
    language: content.lang,
    ...kit.overrides
  }
  if (content.free) for (const field of content.free.split(' ')) kit.unsure.add(field)
  // Data of a board has numbers of its own, which are as good as the employer's where there is no other.
  if (['json', 'xml'].includes(layout.format) && truth.requisitionId === null) delete truth.requisitionId
  const names = {
    pay: 'salary',
    places: 'locations',
    mode: 'workMode',
    type: 'employmentTypes',
    contact: 'email',
    title: ''
  }
  for (const field of kit.unsure) delete truth[names[field] ?? field]
  const firstHeading = content.sections.findIndex(({ heading }) => heading !== null)
  const own = content.sections.flatMap(({ kinds, heading, blocks }, at) => {
    // Nothing marks what stands without a heading at the beginning: it is all about the role, too.
    const opening = heading === null && (firstHeading === -1 || at < firstHeading)
    const employer = heading === null && kinds.includes('about')
    const allowed = [...new Set([...kinds, ...(opening ? ['about'] : []), ...(employer ? ['company'] : [])])]
    return blocks.map(({ type, text }) => ({ kinds: allowed, heading, type, text }))
  })
  const ownText = own.map(({ heading, text }) => `${heading ?? ''} ${text}`).join('\n')
  const facts = [content.raw, content.title, content.company, content.agency]
  const noise = [...new Set(kit.noise)].filter((text) => !ownText.includes(text) && !facts.includes(text))
  return {
    layout: layout.name,
    format: layout.format,
    content: content.id,
    lang: content.lang,
    fields: truth,
    judgeSections: !kit.unsure.has('sections'),
    own,
    noise
  }
}
