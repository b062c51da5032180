// Boards for technical and remote work, and Glassdoor: pages as copied.
import { gap, joined, lines, slug } from '../kit.mjs'

const technical = (content) => content.skills.length >= 4
const tags = (k) =>
  k.l(
    k.content.skills
      .slice(0, 4)
      .map((skill) => skill.split('=')[0])
      .join('\n')
  )

const glassdoor = {
  name: 'glassdoor-copy',
  format: 'text',
  ext: 'txt',
  langs: ['en', 'de', 'fr'],
  ui: 'en',
  write(k) {
    k.set('source', 'Glassdoor')
    const pay = k.pay('plain').replace(/ a year$/, '')
    if (pay !== '' && !k.content.says.has('pay')) k.skip('salary')
    return lines(
      k.n('Community\nJobs\nCompanies\nSalaries\nFor Employers\nNotifications\nSearch for keyword or title'),
      k.other(2, (job) => `${job.company}\n3.9 ★\n${job.title}\n${job.place}\n${job.pay} (Glassdoor est.)\n24h`),
      k.company(),
      k.n('4.1 ★'),
      k.title(),
      k.place('city', ', '),
      pay && `${pay} ${k.l('(Employer est.)')}`,
      k.n('Easy Apply\nSave'),
      k.body({ bullet: '' }),
      k.n('Show less\nReport job'),
      k.n(
        'Base pay range\nIf an employer includes a salary or salary range on their job, we display it as an "Employer Estimate".'
      ),
      k.n(
        'Company overview\nCompany Public\nRevenue\n$100 to $500 million (USD)\nReviews\n82% Recommend to a friend\nPros\n"Nice people in the canteen" (in 31 reviews)\nCons\n"Long meetings" (in 17 reviews)'
      ),
      k.n('Get alerts to jobs like this, to your inbox.\nCreate job alert\nCopyright © 2008–2026. Glassdoor LLC.')
    )
  }
}

const otta = {
  name: 'otta-copy',
  format: 'text',
  ext: 'txt',
  langs: ['en'],
  suits: technical,
  write(k) {
    const mode = k.mode()
    return lines(
      k.n('Otta\nHome\nSaved\nApplied\nMessages\nRefer a friend'),
      joined(', ', k.title(), k.company()),
      k.pay(),
      k.n('Save\nShare\nNot for me'),
      tags(k),
      joined('\n', mode, k.place('city', ', ')),
      k.n('Why you match\nLog in to see how your preferences compare'),
      k.body(),
      k.n(
        'Otta’s take\nOur team has looked into this company so that you need not.\nInsights\nEmployee growth 12%\nSome candidates hear back within 2 weeks'
      ),
      k.n('Apply on company site\nMore jobs you may like'),
      k.other(4, (job) => `${job.title}\n${job.company}`)
    )
  }
}

const wellfound = {
  name: 'wellfound-copy',
  format: 'text',
  ext: 'txt',
  langs: ['en'],
  suits: technical,
  write(k) {
    const pay =
      k.content.pay?.period === 'year'
        ? k
            .pay('plain')
            .replace(/,000\b/g, 'k')
            .replace(' - ', ' – ')
            .replace(/ a year$/, '')
        : ''
    if (pay !== '' && !k.content.says.has('pay')) k.skip('salary')
    return lines(
      k.n('Discover\nFor job seekers\nFor companies\nLog In\nSign Up'),
      k.company(),
      k.n('Actively Hiring\nTop 5% of responders'),
      k.title(),
      joined(' | ', pay, k.place('city', ' • '), k.type(['full-time', 'part-time', 'contract', 'internship'])),
      k.ago() && `${k.l('Posted:')} ${k.ago()}`,
      k.n('Apply now\nSave'),
      k.l('About the job'),
      k.body({ bullet: '• ' }),
      k.n(
        'About the company\n11-50 Employees\nFunding\nAMOUNT RAISED\n$12.4M\nFOUNDED BY\nA repeat founder\nLearn more about us'
      ),
      k.n('Similar Jobs'),
      k.other(0, (job) => `${job.company}\n${job.title}\n${job.pay} • ${job.place}`),
      k.other(3, (job) => `${job.company}\n${job.title}\n${job.pay} • ${job.place}`),
      k.n(
        'Browse by:\nJobs\nRemote\nLocations\nCopyright © 2026 Wellfound (formerly AngelList Talent). All rights reserved.'
      )
    )
  }
}

const remoteOnly = (content) => technical(content) && content.mode === 'remote'

const remoteOk = {
  name: 'remoteok-copy',
  format: 'text',
  ext: 'txt',
  langs: ['en'],
  suits: remoteOnly,
  write(k) {
    k.set('source', 'Remote OK')
    return lines(
      k.n('Remote OK\n🔥 Featured\nJoin 2,104,300 remote workers\nPost a job'),
      k.other(3, (job) => `${job.company}\n${job.title}\n🌏 Worldwide\n💰 ${job.pay}`),
      k.company(),
      k.title(),
      k.place('city') && `🇺🇸 ${k.place('city')}`,
      k.pay('slash') && `💰 ${k.pay('plain')}`,
      tags(k),
      k.n('👀 4,203 views\n✅ 187 applied (4%)\nApply for this job\nShare this job:\nGet a rok.co short link'),
      k.body(),
      k.n(
        'Salary and compensation of similar jobs\n$60,000 — $110,000/year\nHow do you apply?\nPlease mention the word HUMBLE when applying to show you read the job post completely. This is a feature to avoid spam applicants.\nWhen clicking on the button to apply above, you will leave Remote OK and go to the job application page for that company outside this site.\nReport this job'
      ),
      k.other(1, (job) => `${job.company}\n${job.title}`),
      k.other(5, (job) => `${job.company}\n${job.title}`)
    )
  }
}

const wwr = {
  name: 'wwr-copy',
  format: 'text',
  ext: 'txt',
  langs: ['en'],
  suits: remoteOnly,
  write(k) {
    k.set('source', 'We Work Remotely')
    return lines(
      k.n('We Work Remotely\nFind Jobs\nRemote Companies\nTop Trending Remote Jobs\nSign in\nPost a job - $299'),
      k.n('Back to all jobs'),
      k.title(),
      k.n('Apply now'),
      k.l('Posted on'),
      k.ago(),
      k.n('Apply before\nJob not expiring soon'),
      `${k.l('Region')}\n${k.place('city')}`,
      k.type(['full-time', 'contract']) && `${k.l('Job type')}\n${k.type(['full-time', 'contract'])}`,
      `${k.l('Skills')}\n${tags(k)}`,
      k.company(),
      k.n('Jobs posted: 3\nView company'),
      k.l('About the job'),
      k.body(),
      k.n('Apply now\nRelated Jobs\nSee more Full-Stack Programming jobs →'),
      k.other(2, (job) => `${job.title}\n${job.company}\n${job.pay}`),
      k.n('Remote jobs, in your inbox\nSubscribe and never miss one')
    )
  }
}

const himalayas = {
  name: 'himalayas-copy',
  format: 'text',
  ext: 'txt',
  langs: ['en'],
  suits: (content) => technical(content) && content.mode !== null,
  write(k) {
    return lines(
      k.n('Himalayas\nFind jobs\nFind companies\nAI tools\nLog in\nSign up'),
      `${k.company()} ${k.l('logo')}`,
      k.title(),
      k.company(),
      k.n('Apply now\nPosted by a verified company'),
      `${k.l('Location')}\n${k.place('city')}`,
      k.type(['full-time', 'contract', 'part-time']) &&
        `${k.l('Job type')}\n${k.type(['full-time', 'contract', 'part-time'])}`,
      k.pay() && `${k.l('Salary')}\n${k.pay()}`,
      k.body(),
      k.n('Himalayas resume builder: beat the bots and land more interviews\nComplete remote job toolkit'),
      k.n('Similar remote jobs\nHere are other jobs you might want to apply for.'),
      k.other(4, (job) => `${job.title}\n${job.company}\n${job.place}`)
    )
  }
}

const hackerNews = {
  name: 'hn-comment',
  format: 'text',
  ext: 'txt',
  langs: ['en'],
  suits: technical,
  write(k) {
    const { content } = k
    k.skip('sections', 'postedAt')
    k.set('postedAt', undefined)
    const head = joined(
      ' | ',
      k.company(),
      k.plainTitle(),
      k.place('city', ' or '),
      k.mode().toUpperCase(),
      k.type(['full-time', 'part-time', 'contract', 'internship']),
      k.pay('plain')
    )
    return lines(
      `${slug(content.company).slice(0, 9)}_eng ${k.n('9 hours ago | prev | next [–]')}`,
      gap,
      head,
      gap,
      content.sections
        .map(({ heading, blocks }) =>
          joined(' ', heading === null ? '' : `${heading}:`, blocks.map(({ text }) => text).join('\n\n'))
        )
        .join('\n\n'),
      gap,
      k.n('reply')
    )
  }
}

const listing = {
  name: 'listing-board-copy',
  format: 'text',
  ext: 'txt',
  langs: ['en'],
  suits: technical,
  write(k) {
    const { company } = k.content
    const initial = k.l((k.content.agency ?? company)[0])
    const featured = k.other(
      5,
      (job) => `${job.company}\nFeatured\n${job.title} at ${job.company}\n${job.pay} • ${job.place}`
    )
    const glued = `${k.type(['full-time', 'part-time', 'contract', 'internship'])}${k.l(
      k.content.skills
        .slice(0, 3)
        .map((skill) => skill.split('=')[0])
        .join('')
    )}`
    return lines(
      featured,
      initial,
      k.title(),
      `${k.company()} · ${k.place('city', ' / ')}`,
      glued,
      k.n('🔥 36 people viewed this job'),
      k.body({ bullet: '' }),
      k.n(
        '💬 Developer Questions\nAsk the team a question\nWhat does the interview process look like?\nHow big is the engineering team?\nIs there a salary range you can share?\nDo you sponsor work visas?\nIs this your listing? Claim it to answer questions'
      ),
      k.n('Similar Jobs'),
      k.other(1, (job) => `${job.title}\n${job.company} · ${job.place}`),
      k.other(2, (job) => `${job.title}\n${job.company} · ${job.place}`),
      k.n('Hiring for a similar role? Post your job here, it is free')
    )
  }
}

/** The family's layouts. */
export const layouts = [glassdoor, otta, wellfound, remoteOk, wwr, himalayas, hackerNews, listing]
