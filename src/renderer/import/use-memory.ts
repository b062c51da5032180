import { useEffect, useState } from 'react'
import { isHeld } from '../../shared/employer'
import type { EmployerMemory } from '../../shared/model'
import { useBoard } from '../state/board-store'
import { today } from '../state/today'
import { tracker } from '../tracker'

/** Most applications of one import that are looked up at once. */
const maxAsked = 50

/** What is remembered of the employers of applications, kept as the board changes; none of one where there is nothing. */
function useMemories(ids: readonly number[]): ReadonlyMap<number, EmployerMemory> {
  const history = useBoard((state) => state.history)
  const [memories, setMemories] = useState<ReadonlyMap<number, EmployerMemory>>(new Map())
  const asked = JSON.stringify(ids.slice(0, maxAsked))
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new history is the sign of a change
  useEffect(() => {
    let isWanted = true
    async function read(): Promise<void> {
      const found = new Map<number, EmployerMemory>()
      for (const id of JSON.parse(asked) as readonly number[]) {
        const answer = await tracker.rememberEmployer({ id })
        if (!isWanted) return
        if (answer.ok && answer.value !== null) found.set(id, answer.value)
      }
      setMemories(found)
    }
    void read()
    return () => {
      isWanted = false
    }
  }, [asked, history])
  return memories
}

/** What is remembered of the employer of an application; null while there is nothing. */
export function useMemory(applicationId: number): EmployerMemory | null {
  return useMemories([applicationId]).get(applicationId) ?? null
}

/** Those of the applications to whose employer the person applied before, or from which they hold back. */
export function useKnownEmployers(ids: readonly number[]): ReadonlySet<number> {
  const memories = useMemories(ids)
  const held = useHeldEmployers(ids)
  const known = [...memories].filter(([, { others }]) =>
    others.some(({ appliedAt, isClosed }) => appliedAt !== null || isClosed)
  )
  return new Set([...held, ...known.map(([id]) => id)])
}

/** Those of the applications that are on the board and from whose employer the person holds back. */
export function useHeldEmployers(ids: readonly number[]): ReadonlySet<number> {
  const cards = useBoard((state) => state.cards)
  const day = today()
  return new Set(ids.filter((id) => isHeld(cards.get(id)?.hold ?? null, day)))
}
