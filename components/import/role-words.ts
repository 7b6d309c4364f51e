import type { ImportRole } from '../../domain/article/import-preview'

/** The roles a person can choose, in the order of an article, with their names. Plain text has no tables. */
export const roleWords = {
  title: 'Title',
  standfirst: 'Standfirst',
  byline: 'Byline',
  heading: 'Heading',
  paragraph: 'Paragraph',
  listItem: 'List item',
  quote: 'Quotation',
  caption: 'Caption',
  credit: 'Credit',
  footnote: 'Footnote',
  tableCell: 'Table cell',
  residue: 'Residue',
} as const satisfies Record<ImportRole, string>

export const choosableRoles: readonly ImportRole[] = [
  'title',
  'standfirst',
  'byline',
  'heading',
  'paragraph',
  'listItem',
  'quote',
  'caption',
  'credit',
  'footnote',
  'residue',
]

/** The answer to a doubt: "It is a caption". */
export function answerWords(role: ImportRole): string {
  if (role === 'residue') return 'Set it aside'
  const name = roleWords[role].toLowerCase()
  const article = role === 'title' || role === 'standfirst' ? 'the' : 'a'
  return `It is ${article} ${name}`
}
