import { originalText } from '../../shared/messages/application'
import { saveOriginal } from '../state/save-original'
import { Button } from '../ui/button'
import { Download } from '../ui/icons'
import { Segments } from '../ui/segments'
import styles from './posting-looks.module.css'

/** How a posting is shown: its readable text, or the file as it looked. */
const looks = ['text', 'original'] as const
/** How a posting is shown. */
export type Look = (typeof looks)[number]

interface PostingLooksProps {
  readonly postingId: number
  readonly look: Look
  readonly onChoose: (look: Look) => void
}

/** Chooses between the readable text and the original, and saves the original. */
export function PostingLooks({ postingId, look, onChoose }: PostingLooksProps) {
  const options = looks.map((value) => ({ value, label: originalText.looks[value] }))
  return (
    <div className={styles.bar}>
      <Segments legend={originalText.look} options={options} value={look} onChoose={onChoose} />
      <Button look="quiet" onClick={() => void saveOriginal({ postingId })}>
        <Download aria-hidden="true" />
        {originalText.save}
      </Button>
    </div>
  )
}
