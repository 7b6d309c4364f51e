import type { ImportBlock } from '../../domain/article/import-preview'
import { InlineRuns } from './inline-runs'
import { itemNumber } from './item-number'

// A block of a whole book would stop the page: this much of it is shown, and all of it is saved.
const mostShown = 5_000

/** The words of a block as they will read; a section's lead is bold, a list's number is shown, marks and links as they are. */
export function BlockText({ block, text }: { readonly block: ImportBlock; readonly text: string }) {
  const number = itemNumber(block)
  const shown = text.length > mostShown ? text.slice(0, mostShown).toWellFormed() : text
  const hidden = text.length - shown.length
  return (
    <>
      {number && <span className="number">{number}</span>}
      <span className="words">
        <Words block={block} text={text} shown={shown} />
      </span>
      {hidden > 0 && (
        <small className="hidden-words" lang="en" dir="ltr">
          … and {hidden.toLocaleString('en')} more characters, kept but not shown here.
        </small>
      )}
    </>
  )
}

function Words({ block, text, shown }: { readonly block: ImportBlock; readonly text: string; readonly shown: string }) {
  const { inlines, lead, role } = block
  // A mark in front belongs to the words where the role does not show it.
  const isWhole = shown === text && text === block.text
  if (inlines && isWhole) return <InlineRuns inlines={inlines} />
  const isLed = role === 'paragraph' && lead !== undefined && shown.startsWith(lead)
  return (
    <>
      {isLed && <b>{lead}</b>}
      {isLed ? shown.slice(lead.length) : shown}
    </>
  )
}
