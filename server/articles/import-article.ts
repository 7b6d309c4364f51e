import type { Article } from '../../domain/article/article'
import { importArticle as imported } from '../../domain/article/import-article'
import type { ImportPreview } from '../../domain/article/import-preview'
import { AlreadyExistsError } from '../../domain/errors'
import { canonicalText } from '../../domain/text/canonical-text'
import { importArticle as read } from '../../formats/import/import-article'
import { authorisedOnDesk } from '../authorised'
import type { Context } from '../context'
import { hashBytes, hashText } from '../hash'
import { type Outcome, there } from '../outcome'
import { refuseUnknownPerson } from '../people/refuse-unknown-person'
import { importReport, previewReport } from './import-report'
import type { Incoming } from './incoming'
import { readArticle } from './read-article'

/** Brings an article in. The same id with the same bytes sent again is answered with what is there. */
export async function importArticle(context: Context, incoming: Incoming): Promise<Outcome<Article>> {
  return incoming.format === 'json' ? importReport(context, incoming) : importCopy(context, incoming)
}

/** What importing would save; nothing is written. */
export async function previewImport(context: Context, incoming: Incoming): Promise<ImportPreview> {
  authorisedOnDesk(context, 'article.import')
  return incoming.format === 'json' ? previewReport(incoming) : previewCopy(incoming)
}

async function importCopy(context: Context, incoming: Incoming): Promise<Outcome<Article>> {
  const desk = authorisedOnDesk(context, 'article.import')
  const sha256 = hashBytes(incoming.bytes)
  const { id = context.newId(), bytes, fileName } = incoming
  const already = incoming.id && (await context.store.article(incoming.id))
  if (already) {
    if (already.original?.sha256 !== sha256) throw new AlreadyExistsError('article', id)
    return there(already)
  }
  await refuseUnknownPerson(context, incoming.assigneeId)
  const { details, doc, setAside, notes, mediaType } = await read(incoming)
  const text = canonicalText(doc)
  await context.commit([
    imported(desk, {
      articleId: id,
      details: { ...details, ...detailsOf(incoming) },
      version: { number: 1, sha256: hashText(text), doc, text },
      setAside,
      notes,
      original: { bytes, sha256, mediaType, fileName },
      isDemonstration: false,
    }),
  ])
  return { kind: 'made', thing: await readArticle(context, id) }
}

async function previewCopy(incoming: Incoming): Promise<ImportPreview> {
  const { details, blocks, setAside, notes, mediaType } = await read(incoming)
  const { bytes, fileName } = incoming
  return {
    details: { ...details, ...pick(incoming, ['title', 'language', 'byline']) },
    blocks,
    setAside,
    notes,
    original: { sha256: hashBytes(bytes), mediaType, fileName, size: bytes.byteLength },
  }
}

const detailFields = [
  'title',
  'language',
  'byline',
  'publisher',
  'sourceUrl',
  'publishedAt',
  'dueAt',
  'assigneeId',
] as const

const detailsOf = (incoming: Incoming) => pick(incoming, detailFields)

// Only what was said: a field that is missing leaves what the importer understood.
function pick<Key extends keyof Incoming>(incoming: Incoming, keys: readonly Key[]): Partial<Pick<Incoming, Key>> {
  const said: Partial<Pick<Incoming, Key>> = {}
  for (const key of keys) if (incoming[key] !== undefined) said[key] = incoming[key]
  return said
}
