import { splitMarks } from './split-marks'

interface MarkedTextProps {
  readonly text: string
  /** `[start, end]` of each stretch to mark. */
  readonly marks: readonly (readonly [number, number])[]
}

/** A text with stretches of it marked. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  return splitMarks(text, marks).map(({ start, words, isMarked }) =>
    isMarked ? <mark key={start}>{words}</mark> : <span key={start}>{words}</span>
  )
}
