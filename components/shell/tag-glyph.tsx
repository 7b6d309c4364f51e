import type { ReactNode } from 'react'
import type { Tag } from '../../domain/claim/tag'

const openingQuote =
  'M5.2 2.1C2.7 3 .9 4.9.9 7.4c0 1.7 1 2.7 2.3 2.7 1.2 0 2.1-.9 2.1-2.1 0-1.1-.8-1.9-1.9-1.9.2-1.2 1-2.1 2.3-2.8zM11 2.1C8.5 3 6.7 4.9 6.7 7.4c0 1.7 1 2.7 2.3 2.7 1.2 0 2.1-.9 2.1-2.1 0-1.1-.8-1.9-1.9-1.9.2-1.2 1-2.1 2.3-2.8z'

const drawings: Readonly<Record<Tag, ReactNode>> = {
  verified: <path d="M1.8 6.6 4.6 9.6 10.2 2.6" />,
  disputed: <path d="M2.4 2.4l7.2 7.2M9.6 2.4 2.4 9.6" />,
  attributed: <path d={openingQuote} fill="currentColor" stroke="none" />,
  open: <circle cx="6" cy="6" r="4" />,
}

/** The mark of a tag in its ink: check, cross, opening quotation mark, ring. Hidden from assistive technology. */
export function TagGlyph({ tag }: { readonly tag: Tag }) {
  return (
    <svg
      className="glyph"
      data-tag={tag}
      viewBox="0 0 12 12"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[tag]}
    </svg>
  )
}
