import { canonicalUrl } from '../../../shared/canonical-url'
import type { RowIdentity, RowMatch } from '../../../shared/moving-in/import-row'
import { companyKeyOf } from '../same/company-key'
import { titleKeyOf } from '../same/posting-keys'
import type { Db } from '../schema'

interface Known {
  readonly id: number
  readonly url: string | null
}

function roleKey(company: string, title: string): string {
  return `${company}\n${title}`
}

/**
 * For each row the application that it repeats: one whose posting has the same link, or one of the same employer with
 * the same title, unless both have a link and the links differ. What is in the trash is not there.
 */
export async function matchRows(db: Db, rows: readonly RowIdentity[]): Promise<readonly (RowMatch | null)[]> {
  const there = await db
    .selectFrom('application')
    .leftJoin('posting', 'posting.id', 'application.postingId')
    .select(['application.id', 'application.title', 'application.company', 'posting.canonicalUrl'])
    .where('application.trashedAt', 'is', null)
    .orderBy('application.id')
    .execute()
  const byUrl = new Map<string, number>()
  const byRole = new Map<string, Known[]>()
  for (const { id, title, company, canonicalUrl: url } of there) {
    if (url !== null && !byUrl.has(url)) byUrl.set(url, id)
    const key = roleKey(companyKeyOf(company), titleKeyOf(title))
    const known = byRole.get(key)
    if (known === undefined) byRole.set(key, [{ id, url }])
    else known.push({ id, url })
  }
  return rows.map(({ title, company, url }) => {
    const address = url === null ? null : canonicalUrl(url)
    const byLink = address === null ? undefined : byUrl.get(address)
    if (byLink !== undefined) return { applicationId: byLink, by: 'link' as const }
    const [companyKey, titleKey] = [companyKeyOf(company), titleKeyOf(title)]
    // An employer alone, or a title alone, does not name a role.
    if (companyKey === '' || titleKey === '') return null
    const same = byRole.get(roleKey(companyKey, titleKey))?.find((known) => known.url === null || address === null)
    return same === undefined ? null : { applicationId: same.id, by: 'role' as const }
  })
}
