import { useEffect, useState } from 'react'
import type { EmployerMemory } from '../../shared/model'
import { useBoard } from '../state/board-store'
import { tracker } from '../tracker'

/** What is remembered of the employer of an application, kept as the board changes; null while there is nothing. */
export function useMemory(applicationId: number): EmployerMemory | null {
  const history = useBoard((state) => state.history)
  const [memory, setMemory] = useState<EmployerMemory | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new history is the sign of a change
  useEffect(() => {
    let isWanted = true
    void tracker.rememberEmployer({ id: applicationId }).then((answer) => {
      if (isWanted) setMemory(answer.ok ? answer.value : null)
    })
    return () => {
      isWanted = false
    }
  }, [applicationId, history])
  return memory
}
