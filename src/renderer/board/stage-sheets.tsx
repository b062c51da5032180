import { stagesText } from '../../shared/messages/stages'
import { shellText } from '../../shared/messages/window'
import type { Stage } from '../../shared/model'
import { useBoard } from '../state/board-store'
import { addStage, changeStage, freeHue, showStageForm, useStageForm } from '../state/stages'
import { Sheet } from '../ui/sheet'
import { RemoveStage } from './remove-stage'
import { type StageDraft, StageForm } from './stage-form'

const close = () => showStageForm(null)

function draftOf({ name, kind, hue, maxCards, agesAfterDays }: Stage): StageDraft {
  return { name, kind, hue, maxCards, agesAfterDays }
}

/** The dialogs in which stages are added, changed and removed. */
export function StageSheets() {
  const form = useStageForm()
  const stages = useBoard((state) => state.stages)
  const own = form === null || form.kind === 'add' ? undefined : stages.find(({ id }) => id === form.id)
  if (form === null) return null
  if (form.kind === 'add') {
    const empty: StageDraft = { name: '', kind: 'interview', hue: freeHue(stages), maxCards: null, agesAfterDays: null }
    return (
      <Sheet title={stagesText.addTitle} closeLabel={shellText.close} isOpen isNarrow onClose={close}>
        <StageForm
          start={empty}
          action={stagesText.create}
          onCancel={close}
          onSave={async (draft) => (await addStage(draft, form.before)) && close()}
        />
      </Sheet>
    )
  }
  if (own === undefined) return null
  if (form.kind === 'edit') {
    return (
      <Sheet title={stagesText.editTitle} closeLabel={shellText.close} isOpen isNarrow onClose={close}>
        <StageForm
          start={draftOf(own)}
          action={stagesText.save}
          onCancel={close}
          onSave={async (draft) => (await changeStage(own.id, draft)) && close()}
        />
      </Sheet>
    )
  }
  return (
    <Sheet title={stagesText.removeTitle(own.name)} closeLabel={shellText.close} isOpen isNarrow onClose={close}>
      <RemoveStage stage={own} onDone={close} />
    </Sheet>
  )
}
