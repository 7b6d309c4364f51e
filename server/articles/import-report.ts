import type { Authorised } from '../../domain/access/access'
import { type Desk, type Permitted, permitted } from '../../domain/access/permitted'
import { isPlaced } from '../../domain/anchor/anchor'
import type { Article } from '../../domain/article/article'
import { importArticle as imported } from '../../domain/article/import-article'
import type { ImportPreview } from '../../domain/article/import-preview'
import type { Claim } from '../../domain/claim/claim'
import type { CheckingFile } from '../../domain/report/checking-file'
import { textBlocks } from '../../domain/text/blocks'
import { authorisedOnDesk } from '../authorised'
import type { Context } from '../context'
import { type Outcome, there } from '../outcome'
import type { OffThreadOptions } from '../reading/off-thread'
import { readReport } from '../reading/read-report'
import type { Copy } from './copy-of'
import type { ImportOptions } from './import-article'
import type { Incoming } from './incoming'
import { readArticle } from './read-article'

type Right = Authorised<Desk, 'article.import'>

/**
 * Brings an article with its claims back from our own JSON export. Ids are kept where they are free; where the desk has
 * the article, or one of its claims, a second article comes of it under new ids; where it has it from this very file, it is
 * answered with that.
 */
export async function importReport(
  context: Context,
  incoming: Incoming,
  copy: Copy,
  options: ImportOptions = {},
): Promise<Outcome<Article>> {
  const right = authorisedOnDesk(context, 'article.import')
  const file = await readReport(copy.bytes, options)
  const known = incoming.id === undefined ? await context.store.article(file.article.id) : undefined
  if (known?.original?.sha256 === copy.sha256) return there(known)
  const isFree = await hasFreeIds(context, file)
  const id = incoming.id ?? (isFree ? file.article.id : (options.usualId ?? context.newId()))
  const newId = (old: string) => (isFree ? old : context.newId())
  await context.commit([
    articleChange(right, context, { file, copy, id }),
    ...file.claims.flatMap(claim => claimChanges(right, claim, { articleId: id, newId })),
  ])
  return { kind: 'made', thing: await readArticle(context, id) }
}

/** What bringing a report back would save. */
export async function previewReport({ bytes, ...original }: Copy, options: OffThreadOptions): Promise<ImportPreview> {
  const { article } = await readReport(bytes, options)
  const { title, language, byline, version, setAside, notes } = article
  return {
    details: { title, language, byline },
    blocks: textBlocks(version.doc).map(({ role, text, lang }) => ({ role, text, lang, why: 'as in the report' })),
    setAside,
    notes,
    claims: [],
    original: { ...original, mediaType: 'application/json', size: bytes.byteLength },
  }
}

async function hasFreeIds({ store }: Context, { article, claims }: CheckingFile): Promise<boolean> {
  if (await store.articleStanding(article.id)) return false
  for (const claim of claims) if (await store.claim(claim.id)) return false
  for (const { id } of claims.flatMap(claim => claim.evidence)) if (await store.evidence(id)) return false
  return true
}

function articleChange(
  right: Right,
  context: Context,
  { file, copy, id }: { readonly file: CheckingFile; readonly copy: Copy; readonly id: string },
): Permitted {
  const { title, language, byline, publisher, sourceUrl, publishedAt, dueAt, version, setAside, notes } = file.article
  return imported(right, {
    articleId: id,
    details: { title, language, byline, publisher, sourceUrl, publishedAt, dueAt },
    version: { number: 1, sha256: version.sha256, doc: version.doc, text: version.text },
    setAside,
    notes: [...notes, provenanceNote(context, file)],
    original: { ...copy, mediaType: 'application/json' },
    isDemonstration: false,
  })
}

// The log says who did what on this desk; what a file says of another desk is kept as what it is, a statement.
function provenanceNote({ actor, now }: Context, { claims }: CheckingFile): string {
  const lost = claims.filter(claim => !isPlaced(claim.anchor)).length
  const checkers = [...new Set(claims.flatMap(claim => claim.checks.map(check => check.by.name)))]
  const by = checkers.length > 0 ? ` According to it the checks were made by ${checkers.join(', ')}.` : ''
  const left = lost > 0 ? ` ${lost} of its claims stood nowhere in the text and were left out.` : ''
  const notes = claims.reduce((sum, claim) => sum + claim.notes.length, 0)
  // Whom they mention and who wrote them are people of another desk.
  const silent = notes > 0 ? ` Its discussion (${notes === 1 ? '1 note' : `${notes} notes`}) was left out.` : ''
  return `Brought in from a report by ${actor.name} on ${now.slice(0, 10)}.${by}${left}${silent}`
}

function claimChanges(
  right: Right,
  claim: Claim,
  { articleId, newId }: { readonly articleId: string; readonly newId: (old: string) => string },
): Permitted[] {
  const { anchor } = claim
  if (!isPlaced(anchor)) return []
  const { claimant, reportedBy, factType, flags } = claim
  const { start, end, exact, prefix, suffix } = anchor
  const on = { articleId, claimId: newId(claim.id) }
  const made = permitted(right, {
    kind: 'claim.made',
    ...on,
    anchor: { version: 1, start, end, exact, prefix, suffix, state: 'exact' },
    details: { claimant, reportedBy, factType, flags },
  })
  // Each change expects the revision that the one before it leaves; the claim itself is made as revision 1.
  const after = (changes: number) => ({ ...on, expectedRevision: changes + 1 })
  const checks = claim.checks.map(({ by: _by, at: _at, ...check }, before) =>
    permitted(right, { kind: 'check.recorded', ...after(before), check }),
  )
  const evidence = claim.evidence.map(
    ({ id, claimId: _claim, revision: _revision, createdBy: _by, createdAt: _at, ...details }, before) =>
      permitted(right, { kind: 'evidence.pinned', ...after(checks.length + before), evidenceId: newId(id), details }),
  )
  // Of other words: the texts that they stood in did not come along.
  const former = claim.formerChecks.map(({ by: _by, at: _at, version: _version, exact, ...check }, before) =>
    permitted(right, {
      kind: 'check.recorded',
      ...after(checks.length + evidence.length + before),
      ...{ check, madeOn: { version: 1, exact } },
    }),
  )
  const changes = [made, ...checks, ...evidence, ...former]
  if (!claim.closing) return changes
  const { by: _by, at: _at, ...closing } = claim.closing
  const closed = { ...after(changes.length - 1), closing: { ...closing, version: 1 } }
  return [...changes, permitted(right, { kind: 'claim.closed', ...closed })]
}
