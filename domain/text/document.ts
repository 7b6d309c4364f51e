import { z } from 'zod'
import { linkSchema } from './link'

/** What a block of copy is. `residue` never is in a document: it is set aside at import. */
export const blockRoles = [
  'title',
  'standfirst',
  'byline',
  'heading',
  'paragraph',
  'listItem',
  'quote',
  'caption',
  'credit',
  'tableCell',
  'footnote',
] as const
export type BlockRole = (typeof blockRoles)[number]

/** Roles that a paragraph carries itself; the others follow from the node around it. */
export const paragraphRoles = ['paragraph', 'standfirst', 'byline', 'caption', 'credit', 'footnote'] as const

/** How deep an item of a list may stand below the first level. */
export const deepestItem = 5
/** The highest number that a list may begin with. */
export const highestStart = 999_999

const lang = z
  .string()
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)
  .nullish()
const dir = z.enum(['ltr', 'rtl', 'auto']).nullish()
// The page of the original that a block begins on, from 1.
const page = z.number().int().min(1).max(1_000_000).nullish()

const markTypes = ['bold', 'italic', 'underline', 'strike', 'code'] as const
const markSchema = z.union([
  z.object({ type: z.enum(markTypes) }),
  z.object({ type: z.literal('link'), attrs: z.object({ href: linkSchema }) }),
])
const textSchema = z.object({
  type: z.literal('text'),
  text: z.string().min(1),
  marks: z
    .array(markSchema)
    .max(markTypes.length + 1)
    .optional(),
})
const inlineSchema = z.union([textSchema, z.object({ type: z.literal('hardBreak') })])
const paragraphSchema = z.object({
  type: z.literal('paragraph'),
  attrs: z
    .object({ role: z.enum(paragraphRoles).default('paragraph'), lang, dir, page })
    .default({ role: 'paragraph' }),
  content: z.array(inlineSchema).optional(),
})
const headingSchema = z.object({
  type: z.literal('heading'),
  attrs: z.object({ level: z.union([z.literal(1), z.literal(2), z.literal(3)]), lang, dir, page }),
  content: z.array(inlineSchema).optional(),
})
// Lists lie flat; an item knows how deep it stood, from 0. See docs/decisions/205-flat-lists.md.
const listItemSchema = z.object({
  type: z.literal('listItem'),
  attrs: z.object({ depth: z.number().int().min(0).max(deepestItem).optional() }).optional(),
  content: z.array(paragraphSchema).min(1),
})
// A cell may be empty: it has no text then, and no line in the canonical text.
const cellSchema = z.object({
  type: z.enum(['tableCell', 'tableHeader']),
  content: z.array(paragraphSchema).optional(),
})
const rowSchema = z.object({ type: z.literal('tableRow'), content: z.array(cellSchema).min(1) })
const blockSchema = z.union([
  paragraphSchema,
  headingSchema,
  z.object({ type: z.literal('bulletList'), content: z.array(listItemSchema).min(1) }),
  z.object({
    type: z.literal('orderedList'),
    // What the first item is counted as.
    attrs: z.object({ start: z.number().int().min(0).max(highestStart).optional() }).optional(),
    content: z.array(listItemSchema).min(1),
  }),
  z.object({ type: z.literal('blockquote'), content: z.array(paragraphSchema).min(1) }),
  z.object({ type: z.literal('table'), content: z.array(rowSchema).min(1) }),
])

/** An article's document as ProseMirror JSON. A heading of level 1 is the title. */
export const docSchema = z.object({ type: z.literal('doc'), content: z.array(blockSchema).min(1) })

export type Doc = z.infer<typeof docSchema>
export type DocBlock = Doc['content'][number]
export type DocTable = Extract<DocBlock, { readonly type: 'table' }>
export type DocInline = z.infer<typeof inlineSchema>
export type DocParagraph = z.infer<typeof paragraphSchema>
export type DocHeading = z.infer<typeof headingSchema>
export type TextBlockNode = DocParagraph | DocHeading
