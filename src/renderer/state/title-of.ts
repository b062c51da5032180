import { untitled } from '../../shared/messages/names'

/** The title of a card as people see and hear it, never empty. */
export function titleOf({ title }: { readonly title: string }): string {
  return title === '' ? untitled.title : title
}
