import { type ChangeEvent, type ComponentProps, useRef } from 'react'
import { movingInText } from '../../shared/messages/moving-in'
import { openTable } from '../state/moving-in/map-columns'
import { Button } from '../ui/button'

function openChosen(event: ChangeEvent<HTMLInputElement>): void {
  const { currentTarget } = event
  const [file] = currentTarget.files ?? []
  // Cleared, so that the same file can be chosen again.
  currentTarget.value = ''
  if (file !== undefined) void openTable({ name: file.name, file })
}

/** A button that asks for the file of a table and opens it. */
export function ChooseTable(props: Omit<ComponentProps<typeof Button>, 'onClick'>) {
  const ref = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button {...props} onClick={() => ref.current?.click()} />
      <input ref={ref} type="file" hidden aria-label={movingInText.choose} onChange={openChosen} />
    </>
  )
}
