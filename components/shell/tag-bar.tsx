import type { CSSProperties } from 'react'
import type { TagCounts } from '../../domain/claim/tag'
import { tagOrder } from './tag-words'

/** The bar of tags: each part as wide as its count, told apart by texture too. Read out as "11 verified, 4 disputed, …". */
export function TagBar({ counts }: { readonly counts: TagCounts }) {
  return (
    <div className="bar" role="img" aria-label={tagCountsInWords(counts)}>
      {tagOrder
        .filter(tag => counts[tag] > 0)
        .map(tag => (
          <span key={tag} data-tag={tag} style={share(counts[tag])} />
        ))}
    </div>
  )
}

function tagCountsInWords(counts: TagCounts): string {
  return tagOrder.map(tag => `${counts[tag] === 0 ? 'none' : counts[tag]} ${tag}`).join(', ')
}

function share(count: number): CSSProperties {
  const variables: Record<`--${string}`, number> = { '--n': count }
  return variables
}
