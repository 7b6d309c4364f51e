'use client'

import { TagGlyph } from '@/components/shell/tag-glyph'
import type { ReanchoredClaim } from '@/domain/anchor/reanchored'
import type { Claim } from '@/domain/claim/claim'
import { wordChangeWords } from '@/domain/report/report-words'

/** A claim that a correction touches: which, how its words differ, and what that means for its finding. */
export function TouchedClaimItem({
  touched: { anchor },
  number,
  before,
  onShow,
}: {
  readonly touched: ReanchoredClaim
  readonly number: number | undefined
  readonly before: Claim | undefined
  readonly onShow: () => void
}) {
  const { state, changes, isTypographic } = anchor
  return (
    <li data-tag={before?.tag}>
      <button type="button" className="touched-claim" onClick={onShow} disabled={state === 'lost'}>
        {before && <TagGlyph tag={before.tag} />}
        <span>
          Claim {number}: {saysOf(state, isTypographic, before)}
        </span>
      </button>
      {changes.length > 0 && (
        <ul>
          {changes.map((change, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same words may change twice in a claim, in this order.
            <li key={at}>
              <b>{wordChangeWords[change.kind]}</b>{' '}
              {change.before !== '' && (
                <>
                  <span className="visually-hidden">was </span>
                  <del dir="auto">{change.before}</del>{' '}
                </>
              )}
              {change.after !== '' && (
                <>
                  <span className="visually-hidden">now </span>
                  <ins dir="auto">{change.after}</ins>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function saysOf(state: string, isTypographic: boolean, before: Claim | undefined): string {
  if (state === 'lost') return 'no place for it any more; it waits in the tray'
  if (state === 'moved') return 'moved, its finding stays'
  if (isTypographic) return 'typography only, its finding stays'
  return before && before.checks.length > 0 ? 'other words, to be confirmed again' : 'other words'
}
