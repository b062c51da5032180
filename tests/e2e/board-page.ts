import type { Locator, Page } from '@playwright/test'

/** The button of a card; its name begins with the title. */
export function card(page: Page, title: string): Locator {
  return page.getByRole('button', { name: new RegExp(`^${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}, `) })
}

/** The list of cards of a stage. */
export function column(page: Page, stage: string): Locator {
  return page.getByRole('list', { name: new RegExp(`^${stage}, \\d+ application`) })
}

/** Drags a card with the mouse, in steps as a hand does, and lets go over another place. */
export async function dragTo(page: Page, from: Locator, to: Locator): Promise<void> {
  const start = await from.boundingBox()
  const end = await to.boundingBox()
  if (start === null || end === null) throw new Error('nothing to drag, or nowhere to drag to')
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2)
  await page.mouse.down()
  const goal = { x: end.x + end.width / 2, y: end.y + end.height / 2 }
  await page.mouse.move(start.x + start.width / 2 + 8, start.y + start.height / 2 + 8, { steps: 4 })
  await page.mouse.move(goal.x, goal.y, { steps: 12 })
  await page.mouse.up()
}
