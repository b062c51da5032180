/** The day by the calendar of this computer, `2026-03-01`; `months` further on, at the latest on the last of that month. */
export function today(months = 0, now: Date = new Date()): string {
  const first = new Date(now.getFullYear(), now.getMonth() + months, 1)
  const last = new Date(first.getFullYear(), first.getMonth() + 1, 0).getDate()
  const day = Math.min(now.getDate(), last)
  const parts = [first.getFullYear(), first.getMonth() + 1, day]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}
