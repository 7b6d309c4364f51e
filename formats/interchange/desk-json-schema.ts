import { z } from 'zod'
import { type Anchor, anchorStates } from '../../domain/anchor/anchor'
import { changeKinds } from '../../domain/anchor/meaning-guard'
import { articleStates, versionOrigins } from '../../domain/article/article'
import { mostBlocks } from '../../domain/article/input'
import { confidences, findings, layers } from '../../domain/claim/check'
import { factTypes, flags } from '../../domain/claim/claim'
import { closingWays } from '../../domain/claim/closing'
import { tags } from '../../domain/claim/tag'
import { proximities, stances } from '../../domain/evidence/evidence'
import { dateSchema, languageSchema, lineSchema, proseSchema, webAddressSchema } from '../../domain/fields'
import { idSchema } from '../../domain/ids'
import { longestNote, mostMentions } from '../../domain/note/input'
import { reviewStates } from '../../domain/review/review'
import { blockRoles, docSchema } from '../../domain/text/document'

// What the importer lets through, and so all that an article of a desk can hold: whole characters, no control characters
// but tabs and line ends, nothing that turns the reading direction of what follows it.
const copy = z.string().refine(
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  text => text.isWellFormed() && !/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/.test(text),
  'holds characters that no text on a desk has',
)
const count = z.number().int().min(0)
const instant = z.iso.datetime()
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in lower-case hex')
// Ids of people come from the sign-in library, which makes its own.
const personRef = z.strictObject({ id: z.string().min(1).max(200), name: copy.max(300) })

const checkSchema = z.strictObject({
  layer: z.enum(layers),
  finding: z.enum(findings),
  reason: proseSchema(5_000).optional(),
  proposal: lineSchema(5_000).optional(),
  confidence: z.enum(confidences).optional(),
  by: personRef,
  at: instant,
})

const wordsOf = { version: count.min(1), exact: copy }
const formerCheckSchema = checkSchema.extend(wordsOf)

const closingSchema = z.strictObject({
  how: z.enum(closingWays),
  version: count.min(1),
  before: copy,
  after: copy.optional(),
  reason: proseSchema(5_000).optional(),
  by: personRef,
  at: instant,
})

const evidenceSchema = z.strictObject({
  id: idSchema,
  claimId: idSchema,
  revision: count,
  stance: z.enum(stances),
  proximity: z.enum(proximities),
  layer: z.enum(layers).optional(),
  title: lineSchema(500),
  author: lineSchema(300).optional(),
  publisher: lineSchema(300).optional(),
  publishedOn: dateSchema.optional(),
  url: webAddressSchema.optional(),
  locator: lineSchema(200).optional(),
  excerpt: proseSchema(20_000).optional(),
  accessedOn: dateSchema.optional(),
  independenceGroup: lineSchema(200).optional(),
  note: proseSchema(5_000).optional(),
  createdBy: personRef,
  createdAt: instant,
})

const anchorSchema = z.strictObject({
  version: count.min(1),
  start: count.nullable(),
  end: count.nullable(),
  exact: z.string().min(1),
  prefix: z.string().max(1_000),
  suffix: z.string().max(1_000),
  state: z.enum(anchorStates),
  score: z.number().optional(),
  runnerUp: z.number().optional(),
  method: z.enum(['surroundings', 'words', 'steps', 'hand']).optional(),
  before: copy.optional(),
  changes: z
    .array(z.strictObject({ kind: z.enum(changeKinds), before: copy, after: copy }))
    .max(100_000)
    .optional(),
  isTypographic: z.boolean().optional(),
  candidates: z
    .array(z.strictObject({ start: count, end: count, score: z.number() }))
    .max(100)
    .optional(),
  stoodIn: count.min(1).optional(),
} satisfies Record<keyof Anchor, z.ZodType>)

const reviewSchema = z.strictObject({
  state: z.enum(reviewStates),
  by: personRef.optional(),
  at: instant.optional(),
  reason: proseSchema(5_000).optional(),
})

const noteSchema = z.strictObject({
  id: idSchema,
  claimId: idSchema,
  revision: count,
  text: proseSchema(longestNote),
  mentions: z.array(personRef).max(mostMentions),
  replyTo: idSchema.optional(),
  isQuestion: z.boolean(),
  resolved: z.strictObject({ by: personRef, at: instant }).optional(),
  createdBy: personRef,
  createdAt: instant,
  changedAt: instant.optional(),
  changedBy: personRef.optional(),
})

const claimSchema = z.strictObject({
  id: idSchema,
  articleId: idSchema,
  revision: count,
  tag: z.enum(tags),
  anchor: anchorSchema,
  checks: z.array(checkSchema).max(layers.length),
  // Before version 4 nothing was found on other words, and nothing closed.
  formerChecks: z.array(formerCheckSchema).max(layers.length).default([]),
  closing: closingSchema.optional(),
  review: reviewSchema,
  claimant: lineSchema(300).optional(),
  reportedBy: lineSchema(300).optional(),
  factType: z.enum(factTypes).optional(),
  flags: z.array(z.enum(flags)).max(flags.length),
  assigneeId: z.string().min(1).max(200).optional(),
  dueAt: instant.optional(),
  evidence: z.array(evidenceSchema).max(10_000),
  // Versions 1 and 2 had none.
  notes: z.array(noteSchema).max(10_000).default([]),
  createdBy: personRef,
  createdAt: instant,
})

const versionSchema = z.strictObject({
  number: count.min(1),
  sha256,
  text: copy,
  doc: docSchema,
  blocks: z
    .array(
      z.strictObject({
        role: z.enum(blockRoles),
        start: count,
        end: count,
        lang: languageSchema.optional(),
        lead: z.string().optional(),
        page: count.optional(),
      }),
    )
    .max(mostBlocks),
  createdAt: instant,
  createdBy: personRef,
  origin: z.enum(versionOrigins).default('import'),
  reason: z.string().optional(),
})

const signOffSchema = z.strictObject({
  version: count.min(1),
  versionSha256: sha256,
  findingsSha256: sha256,
  by: personRef,
  at: instant,
})

const articleSchema = z.strictObject({
  id: idSchema,
  revision: count,
  state: z.enum(articleStates),
  title: lineSchema(500),
  language: languageSchema,
  byline: lineSchema(500).optional(),
  publisher: lineSchema(200).optional(),
  sourceUrl: webAddressSchema.optional(),
  publishedAt: dateSchema.optional(),
  dueAt: instant.optional(),
  assigneeId: z.string().min(1).max(200).optional(),
  tags: z.record(z.enum(tags), count),
  words: count,
  versions: count,
  isDemonstration: z.boolean(),
  createdAt: instant,
  updatedAt: instant,
  version: versionSchema,
  setAside: z.array(z.strictObject({ text: copy, reason: copy })).max(mostBlocks),
  notes: z.array(copy).max(1_000),
  signOff: signOffSchema.optional(),
  original: z
    .strictObject({
      sha256,
      mediaType: z.string(),
      fileName: z.string().optional(),
      url: webAddressSchema.optional(),
      fetchedAt: instant.optional(),
      size: count,
    })
    .optional(),
})

/** The version of the JSON report that this desk writes; it reads those before it, too. It counts up when a reader must change. */
export const schemaVersion = 4

/** The JSON report: an article with its current version and its claims. Offsets are UTF-16 units. Spec: report R40–R44. */
export const deskJsonSchema = z.strictObject({
  format: z.literal('tickmark.checking-file'),
  schemaVersion: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(schemaVersion)]),
  generator: z.strictObject({ name: z.string(), version: z.string() }),
  generatedAt: instant,
  offsets: z.literal('utf-16 code units, end exclusive'),
  article: articleSchema,
  claims: z.array(claimSchema).max(1_000_000),
})
export type DeskJson = z.infer<typeof deskJsonSchema>
