import { type BlockRole, blockRoles } from '../text/document'
import type { ArticleDetails, Original, SetAside } from './article'
import type { ImportCell, ImportInline, ImportListPlace } from './import-inlines'
import type { ImportedClaim } from './imported-claim'
import type { BlockCorrection } from './input'

/** What a block of an import can be: a role in the text, or residue, which is set aside. */
export const importRoles = [...blockRoles, 'residue'] as const
export type ImportRole = BlockRole | 'residue'

/** One question for the person about one block, and the roles that answer it. */
export interface Doubt {
  readonly question: string
  readonly roles: readonly ImportRole[]
}

/** A block as the importer understood it. `text` has no hand-typed mark; lines kept inside a block are joined by `\n`. */
export interface ImportBlock {
  readonly role: ImportRole
  readonly text: string
  /** The same words with marks and links, where they are not all plain. */
  readonly inlines?: readonly ImportInline[]
  /** Of a heading, 1 to 6. */
  readonly level?: number
  /** There in a list of the format's own; a hand-typed list has marks instead. */
  readonly list?: ImportListPlace
  /** There in a table. */
  readonly cell?: ImportCell
  /** The page of the original that it begins on, from 1. */
  readonly page?: number
  /** The hand-typed mark in front ("•", "1.", ">", "##"). It belongs to the text wherever the role does not show it itself. */
  readonly mark?: string
  /** The label a section opens with, its colon included ("Context:"). `text` begins with it. */
  readonly lead?: string
  /** BCP 47, only where it differs from the article's. */
  readonly lang?: string
  readonly dir?: 'rtl'
  /** Why this role, in words for a person: "a share bar", "short, and a paragraph follows". */
  readonly why: string
  readonly doubt?: Doubt
}

/** What an import with `?dryRun=1` answers: everything that would be saved, and nothing is. */
export interface ImportPreview {
  readonly details: Pick<ArticleDetails, 'title' | 'language' | 'byline' | 'publisher' | 'publishedAt' | 'sourceUrl'>
  /** In the order of the copy, residue included; a correction names a block by its place in this list. */
  readonly blocks: readonly ImportBlock[]
  readonly setAside: readonly SetAside[]
  readonly notes: readonly string[]
  /** What comments of the document become. */
  readonly claims: readonly ImportedClaim[]
  readonly original: Omit<Original, 'bytes'> & { readonly size: number }
}

const showsBullets: readonly ImportRole[] = ['listItem']
const showsHeadingMarks: readonly ImportRole[] = ['title', 'heading']
const showsQuoteMarks: readonly ImportRole[] = ['quote']

/** The words of a block in a role: a list item needs no typed bullet, the same block as a paragraph keeps it. */
export function textAs(block: Pick<ImportBlock, 'text' | 'mark'>, role: ImportRole): string {
  if (!block.mark) return block.text
  const shows = /^#/.test(block.mark) ? showsHeadingMarks : block.mark.startsWith('>') ? showsQuoteMarks : showsBullets
  return shows.includes(role) ? block.text : `${block.mark} ${block.text}`
}

/** A block as a person corrected it: another role or language, the same words. An answered question is gone. */
export function correctedBlock(block: ImportBlock, { role, lang }: Omit<BlockCorrection, 'index'>): ImportBlock {
  const { lang: found, doubt: _answered, ...rest } = block
  const said = lang === undefined ? found : (lang ?? undefined)
  const isNewRole = role !== undefined && role !== block.role
  return {
    ...rest,
    ...(role ? { role } : {}),
    ...(isNewRole ? { why: 'chosen by hand' } : {}),
    ...(said ? { lang: said } : {}),
  }
}
