import { z } from 'zod'
import { dateSchema, languageSchema, lineSchema, webAddressSchema } from '../fields'
import { idSchema } from '../ids'
import { blockRoles } from '../text/document'
import { workingStates } from './article'

/** Longest copy accepted, in bytes as it came: 25 MB. */
export const largestOriginal = 25 * 1024 * 1024

/** Most blocks of an article: what a preview can show, a page draw and a person correct. */
export const mostBlocks = 20_000

const detailFields = {
  title: lineSchema(500),
  language: languageSchema,
  byline: lineSchema(500),
  publisher: lineSchema(200),
  sourceUrl: webAddressSchema,
  publishedAt: dateSchema,
  dueAt: z.iso.datetime(),
  assigneeId: idSchema,
}

/** What the person corrected in the preview: the role and language of the block at `index`, in the order of the preview. */
export const blockCorrectionSchema = z.strictObject({
  index: z.number().int().min(0),
  role: z.enum([...blockRoles, 'residue']).optional(),
  lang: languageSchema.nullable().optional(),
})
export type BlockCorrection = z.infer<typeof blockCorrectionSchema>

/** What a text can be said to be; files tell it themselves. */
export const contentFormats = ['text', 'html', 'markdown', 'json'] as const
export type ContentFormat = (typeof contentFormats)[number]

/** The fields of an import beside its copy. */
export const importFieldsSchema = z.strictObject({
  id: idSchema.optional(),
  /** Without it the copy is what its own beginning, its media type or its name say. */
  format: z.enum(contentFormats).optional(),
  /** A web address that the desk fetches the copy from. */
  url: webAddressSchema.optional(),
  /** Of the copy that the sender saw in a preview; a page that reads otherwise by now is refused. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in lower-case hex')
    .optional(),
  fileName: lineSchema(300).optional(),
  title: detailFields.title.optional(),
  language: detailFields.language.optional(),
  byline: detailFields.byline.optional(),
  publisher: detailFields.publisher.optional(),
  sourceUrl: detailFields.sourceUrl.optional(),
  publishedAt: detailFields.publishedAt.optional(),
  dueAt: detailFields.dueAt.optional(),
  assigneeId: detailFields.assigneeId.optional(),
  corrections: z.array(blockCorrectionSchema).max(mostBlocks).optional(),
  /** Whether comments of the document become claims (the usual) or are left out. */
  comments: z.enum(['claims', 'left_out']).optional(),
})

const oneCopy = 'Send either content or url.'

/** POST /articles. `content` is text as it came, or `url` names where it is; a file goes as multipart instead. */
export const importArticleSchema = importFieldsSchema
  .extend({ content: z.string().optional() })
  .refine(({ content, url }) => (content === undefined) !== (url === undefined), oneCopy)
export type ImportArticle = z.infer<typeof importArticleSchema>

/** PATCH /articles/:id. `null` clears a field that may be absent. */
export const changeArticleSchema = z.strictObject({
  /** Signing off and reopening have addresses of their own. */
  state: z.enum(workingStates).optional(),
  title: detailFields.title.optional(),
  language: detailFields.language.optional(),
  byline: detailFields.byline.nullable().optional(),
  publisher: detailFields.publisher.nullable().optional(),
  sourceUrl: detailFields.sourceUrl.nullable().optional(),
  publishedAt: detailFields.publishedAt.nullable().optional(),
  dueAt: detailFields.dueAt.nullable().optional(),
  assigneeId: detailFields.assigneeId.nullable().optional(),
})
export type ChangeArticle = z.infer<typeof changeArticleSchema>
