import type { Page } from './page'

/** A page for each posting that it holds: itself when it holds one or none. */
export function splitPage(page: Page): readonly Page[] {
  return [page]
}
