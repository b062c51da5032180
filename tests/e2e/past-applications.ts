import type { Page } from '@playwright/test'

/** An application of the past: its stages by their number, and how it ended. */
export interface PastApplication {
  readonly title: string
  readonly company: string
  readonly entries: readonly (readonly [stageId: number, day: string])[]
  readonly outcome?: readonly [outcome: string, day: string]
}

/** Adds applications with what happened to them at their times, as moving in from a table does; the board is read anew. */
export async function addPast(page: Page, applications: readonly PastApplication[]): Promise<void> {
  const at = (day: string) => `${day}T12:00:00.000Z`
  const rows = applications.map(({ title, company, entries, outcome }, index) => ({
    part: index + 1,
    title,
    company,
    entries: entries.map(([stageId, day]) => ({ stageId, at: at(day) })),
    outcome: outcome === undefined ? null : { outcome: outcome[0], at: at(outcome[1]) },
    excitement: null,
    nextStep: '',
    nextStepOn: null,
    notes: [],
    facts: { workMode: null, salary: null, url: null, deadline: null, description: null },
    places: [],
    cells: []
  }))
  const failures = await page.evaluate(async (rows) => {
    const bridge = Reflect.get(window, 'foothold')
    const bytes = new TextEncoder().encode(rows.map(({ title }) => title).join('\n'))
    const table = JSON.parse(await bridge.keepTable({ name: 'past.csv', bytes }))
    const importId = crypto.randomUUID()
    const answer = JSON.parse(
      await bridge.importRows({ originalId: table.value.originalId, fileName: 'past.csv', rows, importId })
    )
    return [table, answer].filter(({ ok }) => !ok)
  }, rows)
  if (failures.length > 0) throw new Error(JSON.stringify(failures))
  await page.reload()
  await page.getByRole('main').waitFor()
}
