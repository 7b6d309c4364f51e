import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Authorised } from '../../domain/access/access'
import { type Desk, type Permitted, permitted } from '../../domain/access/permitted'
import { describeAnchor } from '../../domain/anchor/anchor'
import { importArticle } from '../../domain/article/import-article'
import type { ArticleId, Instant } from '../../domain/ids'
import { canonicalText } from '../../domain/text/canonical-text'
import type { DemonstrationArticle, DemonstrationClaim } from './demonstration-article'
import { locateWords } from './locate-words'

const firstVersion = 1
const hour = 3_600_000

interface Making {
  readonly right: Authorised<Desk, 'article.import'>
  readonly now: Instant
  newId(): string
}

/** Everything that brings one article of the demonstration onto the desk, claims first made and then worked on. */
export function demonstrationChanges(article: DemonstrationArticle, making: Making): readonly Permitted[] {
  const articleId = making.newId()
  const text = canonicalText(article.doc)
  return [
    imported(article, articleId, text, making),
    ...article.claims.flatMap(claim => claimChanges(claim, articleId, text, making)),
  ]
}

function imported(
  { details, dueInHours, doc, setAside, notes, fileName }: DemonstrationArticle,
  articleId: ArticleId,
  text: string,
  { right, now }: Making,
): Permitted {
  const bytes = utf8ToBytes([text, ...setAside.map(residue => residue.text)].join('\n'))
  return importArticle(right, {
    articleId,
    details: { ...details, dueAt: onTheHour(Date.parse(now) + dueInHours * hour) },
    version: { number: firstVersion, sha256: bytesToHex(sha256(utf8ToBytes(text))), doc, text },
    setAside,
    notes,
    original: { bytes, sha256: bytesToHex(sha256(bytes)), mediaType: 'text/plain; charset=utf-8', fileName },
    isDemonstration: true,
  })
}

function claimChanges(
  { words, checks = [], evidence = [], flags = [], ...details }: DemonstrationClaim,
  articleId: ArticleId,
  text: string,
  { right, newId }: Making,
): Permitted[] {
  const on = { articleId, claimId: newId() }
  const anchor = describeAnchor(text, firstVersion, locateWords(text, words))
  return [
    permitted(right, { kind: 'claim.made', ...on, anchor, details: { ...details, flags } }),
    ...checks.map((check, before) =>
      permitted(right, { kind: 'check.recorded', ...on, expectedRevision: before + 1, check }),
    ),
    ...evidence.map((pinned, before) =>
      permitted(right, {
        kind: 'evidence.pinned',
        ...on,
        expectedRevision: checks.length + before + 1,
        evidenceId: newId(),
        details: pinned,
      }),
    ),
  ]
}

function onTheHour(time: number): Instant {
  return new Date(Math.ceil(time / hour) * hour).toISOString()
}
