import { originalText } from '../../shared/messages/application'
import type { OriginalOwner } from '../../shared/original-owner'
import { tracker } from '../tracker'
import { announce } from './announce'
import { showFailure, showToast } from './toasts'

/** Saves the file of a posting, or a refused one, as it came where a person chooses, and says where it is. */
export async function saveOriginal(owner: OriginalOwner): Promise<void> {
  const saved = await tracker.saveOriginal(owner)
  if (!saved.ok) return showFailure(saved.failure)
  const { path } = saved.value
  if (path === null) return
  showToast(originalText.saved(path))
  announce(originalText.saved(path))
}
