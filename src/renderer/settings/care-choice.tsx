import { settingsText } from '../../shared/messages/window'
import { cares } from '../../shared/wants-look'
import { chooseCare, useSettings } from '../state/settings'
import { Segments } from '../ui/segments'

/** Chooses how carefully imports are looked over before they count. */
export function CareChoice() {
  const care = useSettings((settings) => settings.care)
  const options = cares.map((value) => ({ value, label: settingsText.cares[value] }))
  return <Segments legend={settingsText.care} options={options} value={care} onChoose={(one) => void chooseCare(one)} />
}
