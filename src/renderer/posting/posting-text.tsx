import { memo, type RefObject } from 'react'
import { postingText } from '../../shared/messages/application'
import type { StoredPosting } from '../../shared/model'
import type { TextBlock } from '../../shared/posting'
import type { Span } from './locate-passage'
import styles from './posting-text.module.css'
import { PostingWords } from './posting-words'
import { groupBlocks } from './read-blocks'
import type { FieldSpan } from './split-text'

interface PostingTextProps {
  readonly stored: StoredPosting
  /** The blocks to draw. */
  readonly blocks: readonly TextBlock[]
  readonly spans: readonly FieldSpan[]
  readonly hits: readonly Span[]
  readonly ref: RefObject<HTMLDivElement | null>
}

/** The readable text of a posting: typed blocks as elements, never HTML. */
export const PostingText = memo(function PostingText({ stored, blocks, spans, hits, ref }: PostingTextProps) {
  const words = (block: TextBlock) => <PostingWords text={stored.text} span={block} spans={spans} hits={hits} />
  return (
    <div ref={ref} className={styles.text} data-words="" lang={stored.posting.language ?? undefined}>
      {blocks.length === 0 && <p className={styles.nothing}>{postingText.noText}</p>}
      {groupBlocks(blocks).map(({ isList, blocks: group }) => {
        const [first] = group
        if (first === undefined) return null
        if (isList) {
          return (
            <ul key={first.start}>
              {group.map((block) => (
                <li key={block.start} data-level={Math.min(block.level, 4)} data-noise={block.noise || undefined}>
                  {words(block)}
                </li>
              ))}
            </ul>
          )
        }
        return (
          <Lone key={first.start} block={first}>
            {words(first)}
          </Lone>
        )
      })}
    </div>
  )
})

interface LoneProps {
  readonly block: TextBlock
  readonly children: React.ReactNode
}

function Lone({ block, children }: LoneProps) {
  const noise = block.noise || undefined
  // The title of the panel is a heading of the second level.
  if (block.kind === 'heading') {
    const Heading = block.level <= 2 ? 'h3' : 'h4'
    return <Heading data-noise={noise}>{children}</Heading>
  }
  return (
    <p data-kind={block.kind} data-noise={noise}>
      {children}
    </p>
  )
}
