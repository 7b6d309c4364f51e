import { z } from 'zod'
import { importArticleSchema, largestOriginal } from '../../domain/article/input'
import { DomainError } from '../../domain/errors'
import { revisedTextSchema } from '../../domain/version/input'
import { invalidInput } from './problem'
import { readBytes, readJson } from './read-body'

// Escapes make JSON longer than the copy inside it; a form adds its borders and a few fields.
const largestImport = 2 * largestOriginal + 1024 * 1024
const largestForm = largestOriginal + 1024 * 1024

/** The body of an import, a JSON object or a multipart form with a file, as fields with the bytes of the copy. */
export async function readImport(request: Request): Promise<unknown> {
  return isForm(request) ? readForm(request) : withBytes(importArticleSchema, await readJson(request, largestImport))
}

/** The body of a new version: an import’s fields, the steps of a correction, or the number of the version to restore. */
export async function readNewVersion(request: Request): Promise<unknown> {
  if (isForm(request)) return readForm(request)
  const body = await readJson(request, largestImport)
  const isCopy = typeof body !== 'object' || body === null || !('steps' in body || 'restore' in body)
  return isCopy ? withBytes(revisedTextSchema, body) : body
}

function isForm({ headers }: Request): boolean {
  return /^multipart\/form-data\b/i.test(headers.get('content-type') ?? '')
}

async function readForm(request: Request): Promise<unknown> {
  return fromForm(await formOf(request, request.headers.get('content-type') ?? ''))
}

function withBytes<Fields extends { readonly content?: string | undefined }>(
  schema: z.ZodType<Fields>,
  body: unknown,
): unknown {
  const result = schema.safeParse(body)
  if (!result.success) throw invalidInput('body', result.error)
  const { content, ...fields } = result.data
  return content === undefined ? fields : { ...fields, bytes: new TextEncoder().encode(content) }
}

async function formOf(request: Request, type: string): Promise<FormData> {
  const bytes = await readBytes(request, largestForm)
  try {
    return await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new DomainError('unreadable', 'The form could not be read. Send it as multipart/form-data with a file in it.')
  }
}

async function fromForm(form: FormData): Promise<Record<string, unknown>> {
  const file = form.get('file')
  if (!(file instanceof File)) throw new DomainError('invalid', 'The form holds no file. Send one in the field “file”.')
  const fields = Object.fromEntries([...form].filter(([name, value]) => name !== 'file' && value !== ''))
  return {
    fileName: file.name || undefined,
    mediaType: file.type || undefined,
    ...(/\.json$/i.test(file.name) ? { format: 'json' } : {}),
    ...fields,
    ...('corrections' in fields ? { corrections: correctionsOf(fields.corrections) } : {}),
    bytes: new Uint8Array(await file.arrayBuffer()),
  }
}

const jsonText = z.string().transform((text, check) => {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    check.addIssue({ code: 'custom', message: 'must be JSON' })
    return z.NEVER
  }
})

function correctionsOf(value: unknown): unknown {
  const result = jsonText.safeParse(value)
  if (result.success) return result.data
  throw invalidInput('field “corrections”', result.error)
}
