import type { Article } from '../../domain/article/article'
import { importArticle as imported } from '../../domain/article/import-article'
import type { ImportPreview } from '../../domain/article/import-preview'
import { AlreadyExistsError } from '../../domain/errors'
import type { ArticleId } from '../../domain/ids'
import { canonicalText } from '../../domain/text/canonical-text'
import { authorisedOnDesk } from '../authorised'
import type { Context } from '../context'
import { hashBytes, hashText } from '../hash'
import { type Outcome, there } from '../outcome'
import { refuseUnknownPerson } from '../people/refuse-unknown-person'
import type { OffThreadOptions } from '../reading/off-thread'
import { readOff } from '../reading/read-off'
import { claimsOfComments } from './claims-of-comments'
import { type Copy, copyOf } from './copy-of'
import { importReport, previewReport } from './import-report'
import type { Incoming } from './incoming'
import { readArticle } from './read-article'

export interface ImportOptions extends OffThreadOptions {
  /** The id for copy that brings none of its own. */
  readonly usualId?: ArticleId
}

/** Brings an article in. The same id with the same bytes sent again is answered with what is there. */
export async function importArticle(
  context: Context,
  incoming: Incoming,
  options: ImportOptions = {},
): Promise<Outcome<Article>> {
  const desk = authorisedOnDesk(context, 'article.import')
  const { id = options.usualId } = incoming
  const already = id && (await context.store.article(id))
  if (already) return sameAgain(already, incoming)
  const copy = await copyOf(incoming, options)
  if (incoming.format === 'json') return importReport(context, incoming, copy, options)
  const articleId = id ?? context.newId()
  await refuseUnknownPerson(context, incoming.assigneeId)
  const { details, doc, setAside, notes, claims, mediaType } = await understood(copy, incoming, options)
  const text = canonicalText(doc)
  await context.commit([
    imported(desk, {
      articleId,
      details: { ...details, ...pick(incoming, detailFields) },
      version: { number: 1, sha256: hashText(text), doc, text },
      setAside,
      notes,
      original: { ...copy, mediaType },
      isDemonstration: false,
    }),
    ...claimsOfComments(desk, { articleId, text, version: 1, claims, newId: context.newId }),
  ])
  return { kind: 'made', thing: await readArticle(context, articleId) }
}

/** What importing would save; nothing is written. */
export async function previewImport(
  context: Context,
  incoming: Incoming,
  options: OffThreadOptions = {},
): Promise<ImportPreview> {
  authorisedOnDesk(context, 'article.import')
  const copy = await copyOf(incoming, options)
  if (incoming.format === 'json') return previewReport(copy, options)
  const { details, blocks, setAside, notes, claims, mediaType } = await understood(copy, incoming, options)
  const { bytes, ...original } = copy
  return {
    details: { ...details, ...pick(incoming, previewFields) },
    blocks,
    setAside,
    notes,
    claims,
    original: { ...original, mediaType, size: bytes.byteLength },
  }
}

type Said = Pick<Incoming, 'language' | 'corrections' | 'comments'>

/** Copy as the importer understood it, with what was said about it. */
export async function understood(copy: Copy, { language, corrections, comments }: Said, options: OffThreadOptions) {
  const { sha256: _sha256, fetchedAt: _fetchedAt, ...known } = copy
  const read = await readOff({ ...known, language, corrections }, options)
  return {
    ...read,
    details: { ...read.details, ...(copy.url && !read.details.sourceUrl ? { sourceUrl: copy.url } : {}) },
    claims: comments === 'left_out' ? [] : read.claims,
  }
}

// What was sent first decides; an address may answer otherwise by now.
function sameAgain(article: Article, { bytes, sha256 }: Incoming): Outcome<Article> {
  const said = bytes ? hashBytes(bytes) : sha256
  if (said !== undefined && said !== article.original?.sha256) throw new AlreadyExistsError('article', article.id)
  return there(article)
}

const previewFields = ['title', 'language', 'byline', 'publisher', 'sourceUrl', 'publishedAt'] as const
const detailFields = [...previewFields, 'dueAt', 'assigneeId'] as const

// Only what was said: a field that is missing leaves what the importer understood.
function pick<Key extends keyof Incoming>(incoming: Incoming, keys: readonly Key[]): Partial<Pick<Incoming, Key>> {
  const said: Partial<Pick<Incoming, Key>> = {}
  for (const key of keys) if (incoming[key] !== undefined) said[key] = incoming[key]
  return said
}
