import type { TagCounts as Counts } from '../../domain/claim/tag'
import { TagGlyph } from './tag-glyph'
import { tagOrder, tagWords } from './tag-words'

/** How many claims have each tag, as marks and numbers in one line. */
export function TagCounts({ counts }: { readonly counts: Counts }) {
  return (
    <ul className="counts" aria-label="Claims by tag">
      {tagOrder.map(tag => (
        <li key={tag} data-tag={tag} data-zero={counts[tag] === 0 ? '' : undefined}>
          <TagGlyph tag={tag} />
          <span className="visually-hidden">{tagWords[tag]} </span>
          {counts[tag]}
        </li>
      ))}
    </ul>
  )
}
