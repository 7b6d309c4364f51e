import type { Authorised } from '../../domain/access/access'
import { type Desk, type Permitted, permitted } from '../../domain/access/permitted'
import { isPlaced } from '../../domain/anchor/anchor'
import type { Article } from '../../domain/article/article'
import { importArticle as imported } from '../../domain/article/import-article'
import type { ImportPreview } from '../../domain/article/import-preview'
import type { Claim } from '../../domain/claim/claim'
import { DomainError } from '../../domain/errors'
import type { CheckingFile } from '../../domain/report/checking-file'
import { textBlocks } from '../../domain/text/blocks'
import { readDeskJson } from '../../formats/interchange/read-desk-json'
import { authorisedOnDesk } from '../authorised'
import type { Context } from '../context'
import { hashBytes } from '../hash'
import type { Outcome } from '../outcome'
import type { Incoming } from './incoming'
import { readArticle } from './read-article'

type Right = Authorised<Desk, 'article.import'>

/**
 * Brings an article with its claims back from our own JSON export. Ids are kept where they are free; where the desk has
 * the article, or one of its claims, a second article comes of it under new ids.
 */
export async function importReport(context: Context, incoming: Incoming): Promise<Outcome<Article>> {
  const right = authorisedOnDesk(context, 'article.import')
  const file = readFile(incoming.bytes)
  const isFree = await hasFreeIds(context, file)
  const id = incoming.id ?? (isFree ? file.article.id : context.newId())
  const newId = (old: string) => (isFree ? old : context.newId())
  await context.commit([
    articleChange(right, context, { file, incoming, id }),
    ...file.claims.flatMap(claim => claimChanges(right, claim, { articleId: id, newId })),
  ])
  return { kind: 'made', thing: await readArticle(context, id) }
}

/** What bringing a report back would save. */
export function previewReport({ bytes, fileName }: Incoming): ImportPreview {
  const { article } = readFile(bytes)
  const { title, language, byline, version, setAside, notes } = article
  return {
    details: { title, language, byline },
    blocks: textBlocks(version.doc).map(({ role, text, lang }) => ({ role, text, lang, why: 'as in the report' })),
    setAside,
    notes,
    original: { sha256: hashBytes(bytes), mediaType: 'application/json', fileName, size: bytes.byteLength },
  }
}

function readFile(bytes: Uint8Array): CheckingFile {
  const reading = readDeskJson(new TextDecoder().decode(bytes))
  if (reading.kind === 'read') return reading.file
  throw new DomainError('unreadable', reading.reason)
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
  { file, incoming, id }: { readonly file: CheckingFile; readonly incoming: Incoming; readonly id: string },
): Permitted {
  const { title, language, byline, publisher, sourceUrl, publishedAt, dueAt, version, setAside, notes } = file.article
  const { bytes, fileName } = incoming
  return imported(right, {
    articleId: id,
    details: { title, language, byline, publisher, sourceUrl, publishedAt, dueAt },
    version: { number: 1, sha256: version.sha256, doc: version.doc, text: version.text },
    setAside,
    notes: [...notes, provenanceNote(context, file)],
    original: { bytes, sha256: hashBytes(bytes), mediaType: 'application/json', fileName },
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
  const on = { articleId, claimId: newId(claim.id) }
  const made = permitted(right, {
    kind: 'claim.made',
    ...on,
    anchor: { ...anchor, version: 1, state: 'exact' },
    details: { claimant, reportedBy, factType, flags },
  })
  // Each change expects the revision that the one before it leaves; the claim itself is made as revision 1.
  const after = (changes: number) => ({ ...on, expectedRevision: changes + 1 })
  const checks = claim.checks.map(({ layer, finding, reason, confidence }, before) =>
    permitted(right, { kind: 'check.recorded', ...after(before), check: { layer, finding, reason, confidence } }),
  )
  const evidence = claim.evidence.map(
    ({ id, claimId: _claim, revision: _revision, createdBy: _by, createdAt: _at, ...details }, before) =>
      permitted(right, { kind: 'evidence.pinned', ...after(checks.length + before), evidenceId: newId(id), details }),
  )
  return [made, ...checks, ...evidence]
}
