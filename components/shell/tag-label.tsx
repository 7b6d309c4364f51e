import type { Tag } from '../../domain/claim/tag'
import { TagGlyph } from './tag-glyph'
import { tagWords } from './tag-words'

/** A tag as a filled label: its mark and its word on its tint. */
export function TagLabel({ tag }: { readonly tag: Tag }) {
  return (
    <span className="tag" data-tag={tag}>
      <TagGlyph tag={tag} />
      {tagWords[tag]}
    </span>
  )
}
