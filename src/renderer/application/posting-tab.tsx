import { postingText } from '../../shared/messages/application'
import type { StoredPosting } from '../../shared/model'
import type { Passage } from '../../shared/search-answer'
import { ReadPosting } from '../posting/read-posting'
import { FileText } from '../ui/icons'
import { EmptyTab } from './empty-tab'

interface PostingTabProps {
  readonly posting: StoredPosting | null
  /** The passage that a search found in it, or null. */
  readonly passage: Passage | null
}

/** What the posting says, and the words it says it with. */
export function PostingTab({ posting, passage }: PostingTabProps) {
  if (posting === null) return <EmptyTab icon={FileText} title={postingText.none} hint={postingText.noneHint} />
  return <ReadPosting key={posting.id} stored={posting} passage={passage} />
}
