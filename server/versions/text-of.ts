import type { ReanchoredClaim } from '../../domain/anchor/reanchored'
import type { ArticleDetails, ArticleNow, Original, SetAside, VersionOrigin } from '../../domain/article/article'
import type { ImportPreview } from '../../domain/article/import-preview'
import type { ImportedClaim } from '../../domain/article/imported-claim'
import type { Amendment } from '../../domain/change/change'
import { DomainError } from '../../domain/errors'
import type { KeptVersion } from '../../domain/store'
import { textBlocks } from '../../domain/text/blocks'
import { canonicalText } from '../../domain/text/canonical-text'
import type { Doc } from '../../domain/text/document'
import { detailsOfText } from '../../domain/version/details-of-text'
import type { Correction, Restore } from '../../domain/version/input'
import { copyOf } from '../articles/copy-of'
import { understood } from '../articles/import-article'
import type { Context } from '../context'
import { hashBytes } from '../hash'
import type { OffThreadOptions } from '../reading/off-thread'
import { applySteps } from './apply-steps'
import type { AnchoredClaim } from './carry-claims'
import type { IncomingText, NewVersion } from './new-version'

/** The text of a version that there is not yet. */
export interface NewText {
  readonly doc: Doc
  /** Canonical. */
  readonly text: string
  readonly origin: VersionOrigin
  readonly reason?: string
  /** What the article gets to be called with it; what it is called already may be among it. */
  readonly details: Amendment<ArticleDetails>
  /** What the copy itself says of the article; it fills what nobody said yet. */
  readonly about: Partial<ArticleDetails>
  readonly setAside: readonly SetAside[]
  readonly notes: readonly string[]
  readonly original?: Original
  /** Comments that came along. */
  readonly claims: readonly ImportedClaim[]
  readonly preview: ImportPreview
  /** Number of the version whose text it is again. */
  readonly restores?: number
  /** How claims get there where that is known exactly; otherwise the two texts are compared. */
  readonly carry?: (
    claims: readonly AnchoredClaim[],
    versions: { readonly from: number; readonly to: number },
  ) => readonly ReanchoredClaim[]
}

/** The text that a new version after `from` is to have, from wherever it comes. Throws a DomainError where it cannot be read. */
export async function textOf(
  context: Context,
  articleId: string,
  { from, input }: { readonly from: KeptVersion; readonly input: NewVersion },
  options: OffThreadOptions,
): Promise<NewText> {
  const article = await context.store.articleNow(articleId)
  if (!article) throw new DomainError('not_found', 'This article is not on the desk. It may have been removed.')
  if ('steps' in input) return corrected({ article, from }, input)
  if ('restore' in input) return restored(context, { article, from }, input)
  return read(from, input, options)
}

interface Now {
  readonly article: ArticleNow
  readonly from: KeptVersion
}

async function corrected({ article, from }: Now, { steps, reason }: Correction): Promise<NewText> {
  const { doc, text, carry } = await applySteps(from.doc, steps)
  return asItIs(
    { article, from },
    { doc, text, carry, origin: 'correction', ...(reason ? { reason } : {}), ...kept(from) },
  )
}

async function restored(
  { store }: Context,
  { article, from }: Now,
  { restore, reason = `The text of version ${restore} again.` }: Restore,
): Promise<NewText> {
  const again = await store.version(article.id, restore)
  if (!again) throw new DomainError('not_found', `Version ${restore} of this article is not there.`)
  const { doc, text } = again
  return asItIs({ article, from }, { doc, text, origin: 'restored', reason, restores: restore, ...kept(again) })
}

const kept = ({ setAside, notes }: KeptVersion) => ({ setAside, notes })

// A text that no importer reads: it is a document of the desk.
function asItIs(
  { article, from }: Now,
  made: Pick<NewText, 'doc' | 'text' | 'carry' | 'origin' | 'reason' | 'restores' | 'setAside' | 'notes'>,
): NewText {
  const { doc, text, setAside, notes } = made
  const details = detailsOfText(from.doc, doc)
  const bytes = new TextEncoder().encode(text)
  return {
    ...made,
    ...{ details, about: {}, claims: [] },
    preview: {
      details: { title: details.title ?? article.title, language: article.language },
      blocks: textBlocks(doc).map(({ role, text, lang }) => ({
        ...{ role, text, why: 'as in the text' },
        ...(lang ? { lang } : {}),
      })),
      ...{ setAside, notes, claims: [] },
      original: { sha256: hashBytes(bytes), mediaType: 'text/plain', size: bytes.length },
    },
  }
}

async function read(from: KeptVersion, input: IncomingText, options: OffThreadOptions): Promise<NewText> {
  if (input.format === 'json') {
    throw new DomainError('invalid', 'A report holds an article of its own. Bring it in from the desk page.')
  }
  const copy = await copyOf(input, options)
  const { details, doc, blocks, setAside, notes, claims, mediaType } = await understood(copy, input, options)
  const { title: _title, language: _language, ...about } = details
  const { bytes, ...described } = copy
  const { reason } = input
  return {
    doc,
    text: canonicalText(doc),
    origin: originOf(input),
    ...(reason ? { reason } : {}),
    details: { ...detailsOfText(from.doc, doc), ...saidOf(input) },
    about,
    ...{ setAside, notes, claims },
    original: { ...copy, mediaType },
    preview: {
      details: { ...details, ...saidOf(input) },
      ...{ blocks, setAside, notes, claims },
      original: { ...described, mediaType, size: bytes.byteLength },
    },
  }
}

function originOf({ url, fileName }: IncomingText): VersionOrigin {
  if (url !== undefined) return 'address'
  return fileName === undefined ? 'paste' : 'upload'
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

function saidOf(input: IncomingText): Partial<ArticleDetails> {
  const said = detailFields.flatMap(field => (input[field] === undefined ? [] : [[field, input[field]] as const]))
  return Object.fromEntries(said)
}
