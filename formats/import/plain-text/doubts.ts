import type { Doubt, ImportRole } from '@/domain/article/import-preview'

const nouns: Readonly<Record<ImportRole, string>> = {
  title: 'the title',
  standfirst: 'the standfirst',
  byline: 'a byline',
  heading: 'a heading',
  paragraph: 'a paragraph',
  listItem: 'a list item',
  quote: 'a quotation',
  caption: 'a caption',
  credit: 'a picture credit',
  tableCell: 'a table cell',
  footnote: 'a footnote',
  residue: 'something from around the copy',
}

/** The question that tells two roles apart: "Is this a caption or a paragraph?" */
export function doubtBetween(role: ImportRole, other: ImportRole): Doubt {
  const question =
    other === 'residue' || role === 'residue'
      ? `Is this ${nouns[role === 'residue' ? other : role]}, or does it come from around the copy?`
      : `Is this ${nouns[role]} or ${nouns[other]}?`
  return { question, roles: [role, other] }
}
