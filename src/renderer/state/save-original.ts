import { originalText } from '../../shared/messages/application'
import { tracker } from '../tracker'
import { announce } from './announce'
import { showFailure, showToast } from './toasts'

/** Saves the file of a posting as it came where a person chooses, and says where it is. */
export async function saveOriginal(postingId: number): Promise<void> {
  const saved = await tracker.saveOriginal({ postingId })
  if (!saved.ok) return showFailure(saved.failure)
  const { path } = saved.value
  if (path === null) return
  showToast(originalText.saved(path))
  announce(originalText.saved(path))
}
