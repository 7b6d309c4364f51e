import { z } from 'zod'
import { type ImportPreview, importRoles } from '../../domain/article/import-preview'
import { largestOriginal } from '../../domain/article/input'
import { assertNever } from '../../domain/assert-never'
import { type Progress, requestWithProgress } from '../api/request-with-progress'
import { correctionList } from './corrections'
import type { ImportDraft } from './import-draft'
import type { PendingCopy } from './pending-copy'

/** Why copy was not understood or saved, in one sentence; `canRetry` where the same could go well the next time. */
export class CopyRefused extends Error {
  constructor(
    message: string,
    readonly canRetry: boolean,
  ) {
    super(message)
    this.name = 'CopyRefused'
  }
}

const roleSchema = z.enum(importRoles)
/** What a dry run answers. */
export const previewSchema = z.object({
  details: z.object({
    title: z.string(),
    language: z.string(),
    byline: z.string().optional(),
    publisher: z.string().optional(),
    publishedAt: z.string().optional(),
    sourceUrl: z.string().optional(),
  }),
  blocks: z.array(
    z.object({
      role: roleSchema,
      text: z.string(),
      inlines: z
        .array(
          z.object({
            text: z.string(),
            marks: z.array(z.enum(['bold', 'italic', 'underline', 'strike', 'code'])).optional(),
            href: z.string().optional(),
          }),
        )
        .optional(),
      level: z.number().optional(),
      cell: z
        .object({ table: z.number(), row: z.number(), column: z.number(), isHeader: z.literal(true).optional() })
        .optional(),
      page: z.number().optional(),
      mark: z.string().optional(),
      lead: z.string().optional(),
      lang: z.string().optional(),
      dir: z.literal('rtl').optional(),
      why: z.string(),
      doubt: z.object({ question: z.string(), roles: z.array(roleSchema) }).optional(),
    }),
  ),
  setAside: z.array(z.object({ text: z.string(), reason: z.string() })),
  notes: z.array(z.string()),
  claims: z.array(
    z.object({
      span: z.object({ start: z.number(), end: z.number() }),
      exact: z.string(),
      notes: z.array(z.object({ author: z.string(), at: z.string().optional(), text: z.string() })),
      isResolved: z.literal(true).optional(),
    }),
  ),
  original: z.object({
    size: z.number(),
    sha256: z.string(),
    mediaType: z.string(),
    fileName: z.string().optional(),
    url: z.string().optional(),
    fetchedAt: z.string().optional(),
  }),
})
const savedSchema = z.object({ id: z.string(), revision: z.number() })

/** How the desk is heard while it reads, and how it is told to stop. */
export interface Looking {
  readonly onProgress?: (progress: Progress) => void
  readonly signal?: AbortSignal
}

/** What the desk understands of the copy. Throws CopyRefused. */
export async function previewCopy(copy: PendingCopy, language?: string, looking?: Looking): Promise<ImportPreview> {
  return previewSchema.parse(await sendCopy(copy, '/articles?dryRun=1', language ? { language } : {}, looking))
}

/** Saves the copy as an article, as it was in the preview. Throws CopyRefused. */
export async function saveCopy(
  copy: PendingCopy,
  draft: ImportDraft,
  { checker, seen }: { readonly checker: string; readonly seen: ImportPreview },
) {
  const corrections = correctionList(draft.corrections)
  const answer = await sendCopy(copy, '/articles', {
    id: draft.id,
    // The page may read otherwise by now.
    ...(copy.kind === 'address' ? { sha256: seen.original.sha256 } : {}),
    ...(draft.title?.trim() ? { title: draft.title.trim() } : {}),
    ...(draft.author?.trim() ? { byline: draft.author.trim() } : {}),
    ...(draft.language ? { language: draft.language } : {}),
    ...(draft.due ? { dueAt: new Date(draft.due).toISOString() } : {}),
    ...(draft.comments ? { comments: draft.comments } : {}),
    ...(checker ? { assigneeId: checker } : {}),
    ...(corrections.length > 0 ? { corrections } : {}),
  })
  return savedSchema.parse(answer)
}

/** Sends the copy with what is said about it to an address of the API; the body of the answer. Throws CopyRefused. */
export async function sendCopy(
  copy: PendingCopy,
  path: string,
  fields: Readonly<Record<string, unknown>>,
  { onProgress = () => undefined, signal }: Looking = {},
): Promise<unknown> {
  const content = await contentOf(copy, fields)
  const answer = await requestWithProgress({ path, ...content, onProgress, signal })
  switch (answer.kind) {
    case 'done':
      return answer.body
    case 'unreachable':
      throw new CopyRefused('The desk does not answer. Your text is still here: try again in a moment.', true)
    case 'problem':
      throw new CopyRefused(answer.message, answer.status >= 500 || [401, 409, 429].includes(answer.status))
    default:
      return assertNever(answer)
  }
}

async function bytesOf({ content }: { readonly content: Blob }, name: string): Promise<ArrayBuffer> {
  if (content.size > largestOriginal) {
    throw new CopyRefused('The file is larger than 25 MB. Cut it into parts and import them one by one.', false)
  }
  try {
    return await content.arrayBuffer()
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    throw new CopyRefused(`${name} cannot be opened: it was moved or changed, or is a folder. Choose it again.`, false)
  }
}

// A file goes as its bytes. Pasted text is text already.
async function contentOf(copy: PendingCopy, fields: Readonly<Record<string, unknown>>) {
  if (copy.kind === 'address') return { body: { url: copy.url, ...fields } }
  if (copy.kind === 'words') {
    const bytes = await bytesOf(copy, 'The text')
    const content = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    return { body: { content, format: copy.format, ...fields } }
  }
  const bytes = await bytesOf(copy, `“${copy.fileName}”`)
  const form = new FormData()
  form.append('file', new Blob([bytes], { type: copy.content.type }), copy.fileName)
  for (const [name, value] of Object.entries(fields)) {
    form.append(name, typeof value === 'string' ? value : JSON.stringify(value))
  }
  return { form }
}
