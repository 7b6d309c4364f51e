import { anchorAt } from '../../domain/claim/make-claim'
import { DomainError } from '../../domain/errors'
import type { ArticleId, ClaimId } from '../../domain/ids'
import { CodePoints } from '../../formats/interchange/code-points'
import type { IncomingAnnotation } from '../../formats/interchange/incoming-annotation'
import { idOfCopy } from '../articles/id-of-copy'
import { authorised, authorisedOnDesk } from '../authorised'
import type { Context } from '../context'
import { hashText } from '../hash'
import type { OffThreadOptions } from '../reading/off-thread'
import { readAnnotationsOff } from '../reading/read-annotations-off'
import type { Annotated } from './annotated'
import { claimChanges } from './claim-changes'
import { type PlacedIn, placeAnnotation } from './place-annotation'

export interface AddingAnnotations extends OffThreadOptions {
  /** Says what would be done, and does nothing. */
  readonly isDryRun?: boolean
}

/**
 * Makes claims of annotations on the current version of an article, all in one commit. One that was brought in before is
 * answered with its claim; one whose words are not found for certain is answered with the reason.
 */
export async function addAnnotations(
  context: Context,
  articleId: ArticleId,
  bytes: Uint8Array,
  { isDryRun = false, ...options }: AddingAnnotations = {},
): Promise<Annotated> {
  const article = await authorised(context, 'claim.make', articleId)
  const desk = authorisedOnDesk(context, 'article.import')
  const version = article.versions
  const text = await context.store.versionText(articleId, version)
  if (text === undefined) throw new DomainError('not_found', `Version ${version} of this article is not there.`)
  const annotations = await readAnnotationsOff(bytes, options)
  const place: PlacedIn = { text, sha256: hashText(text), points: new CodePoints(text) }
  const told: { [Part in 'added' | 'there' | 'unplaced']: Annotated[Part][number][] } = {
    added: [],
    there: [],
    unplaced: [],
  }
  const taken = new Set<ClaimId>()
  const changes = []
  for (const annotation of annotations) {
    const { id, quote } = annotation
    const claimId = await claimIdFor(context, articleId, annotation, taken)
    taken.add(claimId)
    if ((await context.store.claim(claimId))?.articleId === articleId) {
      told.there.push({ id, claimId })
      continue
    }
    const found = placeAnnotation(annotation, place)
    if (found.kind === 'unplaced') {
      told.unplaced.push({ id, ...(quote ? { exact: quote.exact } : {}), reason: found.reason })
      continue
    }
    const anchor = anchorAt(text, version, found.span)
    changes.push(...claimChanges({ article, desk, newId: context.newId }, { claimId, anchor, annotation }))
    told.added.push({ id, claimId, ...found.span, exact: anchor.exact })
  }
  if (!isDryRun) await context.commit(changes)
  return { articleId, version, ...told }
}

/**
 * The claim's own id where the annotation has one that is free, or is this article's already; otherwise one that the same
 * annotation on the same article always gets.
 */
async function claimIdFor(
  { store }: Context,
  articleId: ArticleId,
  { id, quote }: IncomingAnnotation,
  taken: ReadonlySet<ClaimId>,
): Promise<ClaimId> {
  const [, uuid] = /^urn:uuid:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i.exec(id) ?? []
  const own = uuid?.toLowerCase()
  if (own && !taken.has(own)) {
    const known = await store.claim(own)
    if (known?.articleId === articleId) return own
    const wasThere = (await store.events({ claimId: own, limit: 1 })).length > 0
    if (!known && !wasThere) return own
  }
  const said = new TextEncoder().encode(JSON.stringify([id, quote]))
  const made = idOfCopy(articleId, said)
  return taken.has(made) ? idOfCopy(`${articleId} ${taken.size}`, said) : made
}
