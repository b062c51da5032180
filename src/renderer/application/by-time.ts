import type { Interview } from '../../shared/model'

/** Rounds by their time; those without one at the end, in the order in which they were added. */
export function byTime(interviews: readonly Interview[]): readonly Interview[] {
  const last = '\uffff'
  const keyOf = ({ startsAt }: Interview) => startsAt ?? last
  return interviews.toSorted((a, b) => (keyOf(a) === keyOf(b) ? a.id - b.id : keyOf(a) < keyOf(b) ? -1 : 1))
}
