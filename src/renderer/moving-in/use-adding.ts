import { rowsToAdd } from '../state/moving-in/check-plan'
import { useMovingIn } from '../state/moving-in/moving-in-store'

/** How many applications would be added as things are; null while that is being found out. */
export function useAdding(): number | null {
  return useMovingIn(({ check }) => (check.status === 'ready' ? rowsToAdd().length : null))
}
