import { keepingText } from '../../shared/messages/keeping'
import { bringAskedBack, type ExportPhase, leaveExport, useBringBack } from '../state/keeping/bring-back'
import { momentInFull } from '../ui/format-date'
import { Question } from '../ui/question'

function Words({ phase, fileName }: { readonly phase: ExportPhase; readonly fileName: string }) {
  switch (phase.name) {
    case 'none':
      return null
    case 'reading':
      return <p role="status">{keepingText.reading(fileName, phase.percent)}</p>
    case 'looking':
      return <p role="status">{keepingText.looking(fileName)}</p>
    case 'asking':
    case 'bringing': {
      const { look } = phase
      const what = look.isWhole ? keepingText.whole : look.added === 0 ? keepingText.nothing : keepingText.some(look)
      return (
        <>
          <p>{keepingText.look(momentInFull(look.exportedAt), look)}</p>
          <p>{what}</p>
        </>
      )
    }
    default:
      return phase satisfies never
  }
}

/** Asks about an export of ours that was dropped, and says before what will come of it. */
export function BringBackDialog() {
  const phase = useBringBack((state) => state.phase)
  const fileName = useBringBack((state) => state.fileName)
  const isBusy = phase.name === 'bringing'
  const yes = phase.name === 'asking' ? keepingText.bring : isBusy ? keepingText.bringing : null
  return (
    <Question
      title={keepingText.bringTitle}
      isOpen={phase.name !== 'none'}
      yes={yes}
      no={keepingText.cancel}
      isBusy={isBusy}
      onYes={() => void bringAskedBack()}
      onNo={leaveExport}
    >
      <Words phase={phase} fileName={fileName} />
    </Question>
  )
}
