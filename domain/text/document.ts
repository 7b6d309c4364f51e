import { z } from 'zod'

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

const lang = z
  .string()
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)
  .nullish()
const dir = z.enum(['ltr', 'rtl', 'auto']).nullish()

const markTypes = ['bold', 'italic', 'underline', 'strike', 'code'] as const
const markSchema = z.object({ type: z.enum(markTypes) })
const textSchema = z.object({
  type: z.literal('text'),
  text: z.string().min(1),
  marks: z.array(markSchema).max(markTypes.length).optional(),
})
const inlineSchema = z.union([textSchema, z.object({ type: z.literal('hardBreak') })])
const paragraphSchema = z.object({
  type: z.literal('paragraph'),
  attrs: z.object({ role: z.enum(paragraphRoles).default('paragraph'), lang, dir }).default({ role: 'paragraph' }),
  content: z.array(inlineSchema).optional(),
})
const headingSchema = z.object({
  type: z.literal('heading'),
  attrs: z.object({ level: z.union([z.literal(1), z.literal(2), z.literal(3)]), lang, dir }),
  content: z.array(inlineSchema).optional(),
})
const listItemSchema = z.object({ type: z.literal('listItem'), content: z.array(paragraphSchema).min(1) })
const blockSchema = z.union([
  paragraphSchema,
  headingSchema,
  z.object({ type: z.literal('bulletList'), content: z.array(listItemSchema).min(1) }),
  z.object({ type: z.literal('orderedList'), content: z.array(listItemSchema).min(1) }),
  z.object({ type: z.literal('blockquote'), content: z.array(paragraphSchema).min(1) }),
])

/** An article's document as ProseMirror JSON. A heading of level 1 is the title. */
export const docSchema = z.object({ type: z.literal('doc'), content: z.array(blockSchema).min(1) })

export type Doc = z.infer<typeof docSchema>
export type DocBlock = Doc['content'][number]
export type DocInline = z.infer<typeof inlineSchema>
export type DocParagraph = z.infer<typeof paragraphSchema>
export type DocHeading = z.infer<typeof headingSchema>
export type TextBlockNode = DocParagraph | DocHeading
