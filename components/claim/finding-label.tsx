import { TagGlyph } from '@/components/shell/tag-glyph'
import type { Finding } from '@/domain/claim/check'
import type { Tag } from '@/domain/claim/tag'
import { findingWords } from '@/domain/report/report-words'

// The mark a finding is shown with: its own colour family, or none where the desk neither confirms nor disputes.
const marks: Readonly<Record<Finding, Tag | null>> = {
  verified: 'verified',
  corrected: 'verified',
  disputed: 'disputed',
  refuted: 'disputed',
  unsupported: 'disputed',
  unverifiable: null,
  opinion: null,
}

/** A finding as its mark and its word; "Not checked" where there is none. */
export function FindingLabel({ finding }: { readonly finding: Finding | undefined }) {
  if (!finding) return <span className="finding">Not checked</span>
  const mark = marks[finding]
  return (
    <span className="finding" data-tag={mark ?? undefined}>
      {mark && <TagGlyph tag={mark} />}
      {findingWords[finding]}
    </span>
  )
}
