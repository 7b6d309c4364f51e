import type { Authorised } from '../../domain/access/access'
import { type Desk, type Permitted, permitted } from '../../domain/access/permitted'
import { describeAnchor } from '../../domain/anchor/anchor'
import type { ImportedClaim, ImportedNote } from '../../domain/article/imported-claim'
import type { ArticleId } from '../../domain/ids'
import { longestNote } from '../../domain/note/input'

interface Imported {
  readonly articleId: ArticleId
  readonly text: string
  /** Number of the version whose text it is. */
  readonly version: number
  readonly claims: readonly ImportedClaim[]
  readonly newId: () => string
}

/**
 * Comments of a document as claims with their discussion. The log says who brought them in; who wrote each of them, and
 * when, is said in its words. Spec: import I70.
 */
export function claimsOfComments(right: Authorised<Desk, 'article.import'>, imported: Imported): Permitted[] {
  return imported.claims.flatMap(claim => changesFor(right, claim, imported))
}

function changesFor(right: Authorised<Desk, 'article.import'>, claim: ImportedClaim, imported: Imported): Permitted[] {
  const { articleId, text, version, newId } = imported
  const on = { articleId, claimId: newId() }
  const anchor = describeAnchor(text, version, claim.span)
  const made = permitted(right, { kind: 'claim.made', ...on, anchor, details: { flags: [] } })
  const words = claim.notes.flatMap(wordsOf)
  const first = newId()
  const written = words.map((words, before) =>
    permitted(right, {
      kind: 'note.written',
      ...on,
      // The claim itself is made as revision 1; each change expects what the one before it leaves.
      expectedRevision: before + 1,
      noteId: before === 0 ? first : newId(),
      text: words,
      mentions: [],
      ...(before === 0 ? {} : { replyTo: first }),
      isQuestion: false,
    }),
  )
  if (!claim.isResolved || words.length === 0) return [made, ...written]
  const resolved = { kind: 'note.resolved', ...on, expectedRevision: words.length + 1, noteId: first } as const
  return [made, ...written, permitted(right, resolved)]
}

// Room for who wrote it and when.
const longestPart = longestNote - 500

// A comment longer than a note becomes several.
function wordsOf({ author, at, text }: ImportedNote): readonly string[] {
  const who = clean(author).replace(/\s+/g, ' ').slice(0, 300).toWellFormed() || 'Somebody'
  const when = at ? ` on ${at.slice(0, 10)} at ${at.slice(11, 16)} UTC` : ''
  const words = clean(text) || '(no words)'
  const parts: string[] = []
  for (let start = 0; start < words.length; ) {
    const end = start + longestPart
    // Never between the halves of a character.
    const cut = /[\uD800-\uDBFF]/.test(words.charAt(end - 1)) ? end - 1 : end
    parts.push(words.slice(start, cut))
    start = cut
  }
  return parts.map(
    (part, index) => `${who} wrote in the document${when}${index > 0 ? ' (continued)' : ''}:\n${part.trim()}`,
  )
}

// What no field of a desk takes: control characters, and what turns the reading direction of what follows.
function clean(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u202A-\u202E]|[^\P{Cc}\n\t]/gu, '')
    .toWellFormed()
    .trim()
}
