import { expect, test } from 'vitest'
import { readHtml } from '../../../src/parser/formats/read-html'
import { readStructured } from '../../../src/parser/structured/structured-posting'

function findingsOf(body: string) {
  const page = readHtml(`<!doctype html><html><body>${body}</body></html>`)
  return page === undefined ? undefined : readStructured(page.structured, page)?.findings
}

const shapes: readonly (readonly [what: string, body: string])[] = [
  [
    'a vocabulary and plain names',
    '<div vocab="https://schema.org/" typeof="JobPosting"><h1 property="title">Ferry Steward</h1><span property="hiringOrganization" typeof="Organization"><b property="name">Otterline</b></span></div>'
  ],
  [
    'prefixes',
    '<div typeof="schema:JobPosting"><h1 property="schema:title">Ferry Steward</h1><p property="schema:hiringOrganization">Otterline</p></div>'
  ],
  [
    'full addresses and several types',
    '<div typeof="https://schema.org/JobPosting Thing"><meta property="https://schema.org/title" content="Ferry Steward"><p property="https://schema.org/hiringOrganization">Otterline</p></div>'
  ],
  [
    'a reference to an object described before',
    '<p vocab="https://schema.org/" typeof="Organization" resource="#us"><b property="name">Otterline</b></p><div vocab="https://schema.org/" typeof="JobPosting"><h1 property="title">Ferry Steward</h1><link property="hiringOrganization" resource="#us"></div>'
  ]
]

test.each(shapes)('a posting is read with %s', (_what, body) => {
  const findings = findingsOf(body)
  expect(findings?.title?.[0]).toMatchObject({ value: 'Ferry Steward', method: 'structured' })
  expect(findings?.company?.[0]?.value).toBe('Otterline')
})

test('what a machine is told comes before what is shown', () => {
  const findings = findingsOf(
    `<div vocab="https://schema.org/" typeof="JobPosting"><h1 property="title">Ferry Steward</h1>
    <time property="datePosted" datetime="2026-11-02">2 November</time><span property="employmentType" content="PART_TIME">two days a week</span></div>`
  )
  expect(findings?.postedAt?.[0]?.value).toBe('2026-11-02')
  expect(findings?.employmentTypes?.[0]?.value).toEqual(['part-time'])
})

test('an object that refers to itself or to what holds it does no harm', () => {
  const body =
    '<div vocab="https://schema.org/" typeof="JobPosting" resource="#a"><h1 property="title">Ferry Steward</h1><p property="hiringOrganization" resource="#a"></p><p property="hiringOrganization" typeof="Organization" resource="#b"><i property="name" resource="#a"></i><i property="name" resource="#b"></i></p></div>'
  expect(findingsOf(body)?.title?.[0]?.value).toBe('Ferry Steward')
})

test('types of other things are no posting', () => {
  expect(
    findingsOf('<div vocab="https://schema.org/" typeof="Product"><h1 property="title">Ferry</h1></div>')
  ).toBeUndefined()
  expect(findingsOf(`${'<div typeof="JobPosting" property="x">'.repeat(300)}`)?.title).toEqual([])
})
