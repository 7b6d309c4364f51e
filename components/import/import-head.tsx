import type { ImportBlock } from '../../domain/article/import-preview'
import { showBlock } from './show-block'

/** What the page asks, and the way to the first block that needs an eye. */
export function ImportHead({ kind, blocks }: { readonly kind: string; readonly blocks: readonly ImportBlock[] }) {
  const doubts = blocks.filter(block => block.doubt).length
  const first = blocks.findIndex(block => block.doubt)
  return (
    <div className="page-head">
      <div>
        <h1>Is this what the {kind} says?</h1>
        <p className="second">
          Change a role where it is wrong. Words are never changed here.{' '}
          {doubts > 0 && (
            <button type="button" className="link" onClick={() => showBlock(first)}>
              {doubts === 1 ? 'One block needs' : `${doubts.toLocaleString('en')} blocks need`} your eye.
            </button>
          )}
        </p>
      </div>
    </div>
  )
}
