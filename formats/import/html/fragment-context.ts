import type { SourceBlock } from '../source-document'
import type { HtmlElement } from './html-tree'

/** What is known of a fragment beside its elements. */
export interface FragmentContext {
  /** Where it came from: links are made whole with it. */
  readonly url?: string | undefined
  /** The language of the whole, which blocks need not repeat. */
  readonly language?: string | undefined
  /** What an element is, where that is known better than by its name; `undefined` leaves it to the name. */
  readonly told?: (
    element: HtmlElement,
  ) => { readonly kind: SourceBlock['kind']; readonly why: string } | 'leave out' | undefined
}
