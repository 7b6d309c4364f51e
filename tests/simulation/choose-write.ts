import type { ClaimWrite } from '@/components/api/claim-write'
import { findings, layers } from '@/domain/claim/check'
import { type Claim, factTypes, flags } from '@/domain/claim/claim'
import type { ClaimIndex } from '@/domain/claim/claim-index'
import { tags } from '@/domain/claim/tag'
import { checksForTag } from '@/domain/claim/tag-keys'
import { proximities, stances } from '@/domain/evidence/evidence'
import type { ArticleId } from '@/domain/ids'
import type { PersonRef } from '@/domain/person/person'
import { canonicalText } from '@/domain/text/canonical-text'
import type { Doc } from '@/domain/text/document'
import type { Span } from '@/domain/text/offset'
import type { Chance } from './chance'

const often = {
  make: 10,
  key: 30,
  check: 14,
  takeBack: 4,
  details: 8,
  span: 6,
  pin: 10,
  amend: 6,
  unpin: 4,
  review: 12,
  remove: 3,
  note: 8,
  reply: 4,
  amendNote: 3,
  unnote: 2,
  resolveNote: 3,
}

/** What people find to do on an article, as they see it on their screen at that moment. */
export class WriteChooser {
  private readonly text: string
  private marks = 0

  constructor(
    private readonly chance: Chance,
    private readonly articleId: ArticleId,
    doc: Doc,
    private readonly newId: () => string,
    /** Whether new versions of the text arrive. */
    private readonly hasVersions = false,
  ) {
    this.text = canonicalText(doc)
  }

  /** Undefined where what chance came up with cannot be done on this screen. */
  choose(index: ClaimIndex, me: PersonRef, isEditor: boolean): ClaimWrite | undefined {
    const what = this.chance.byWeight(often)
    const claim = this.chance.one(index.all)
    if (what === 'make' || !claim) return index.all.length < 60 ? this.make() : undefined
    const on = { claimId: claim.id }
    if (this.hasVersions && this.chance.is(0.12)) return this.afterVersion(claim)
    switch (what) {
      case 'key': {
        const checks = checksForTag(this.chance.one(tags) ?? 'open', claim.checks)
        return checks.length > 0 ? { kind: 'check', ...on, checks } : undefined
      }
      case 'check':
        return {
          kind: 'check',
          ...on,
          checks: [{ layer: this.layer(), finding: this.one(findings), reason: this.mark() }],
        }
      case 'takeBack': {
        const check = this.chance.one(claim.checks)
        return check && { kind: 'check', ...on, checks: [{ layer: check.layer, finding: null }] }
      }
      case 'details':
        return { kind: 'change', ...on, input: this.details() }
      case 'span':
        return { kind: 'change', ...on, input: { span: this.spanned(this.span()) } }
      case 'review':
        // Now and then somebody tries who may not.
        return isEditor || this.chance.is(0.1) ? this.review(claim) : undefined
      case 'remove':
        return { kind: 'remove', ...on }
      case 'pin':
      case 'amend':
      case 'unpin':
        return this.onEvidence(what, claim)
      default:
        return this.onNotes(what, claim, me, isEditor)
    }
  }

  private make(): ClaimWrite {
    const tag = this.one(tags)
    const checks = checksForTag(tag, []).flatMap(({ layer, finding }) => (finding ? [{ layer, finding }] : []))
    const input = { articleId: this.articleId, ...this.spanned(this.span()), checks, claimant: this.mark() }
    return { kind: 'make', claimId: this.newId(), input }
  }

  private afterVersion({ id: claimId, anchor, formerChecks, closing }: Claim): ClaimWrite {
    if (closing) return { kind: 'reopen', claimId }
    if (formerChecks.length > 0) return { kind: 'confirm', claimId, checks: formerChecks }
    const before = anchor.exact
    return { kind: 'close', claimId, closing: { how: 'dropped', version: anchor.version, before, reason: this.mark() } }
  }

  private details() {
    const chance = this.chance
    return {
      ...(chance.is(0.6) ? { claimant: chance.is(0.8) ? this.mark() : null } : { reportedBy: this.mark() }),
      ...(chance.is(0.3) ? { factType: chance.is(0.8) ? this.one(factTypes) : null } : {}),
      ...(chance.is(0.3) ? { flags: flags.filter(() => chance.is(0.3)) } : {}),
      ...(chance.is(0.1) ? { span: this.spanned(this.span()) } : {}),
    }
  }

  private review({ id }: Claim): ClaimWrite {
    const decision = this.chance.byWeight({ approve: 6, return: 3, unreview: 1 })
    return {
      kind: 'review',
      claimId: id,
      decision: decision === 'return' ? { decision, reason: this.mark() } : { decision },
    }
  }

  private onEvidence(what: 'pin' | 'amend' | 'unpin', { id: claimId, evidence }: Claim): ClaimWrite | undefined {
    const item = this.chance.one(evidence)
    const fields = { stance: this.one(stances), title: this.mark() }
    if (what === 'pin') {
      if (evidence.length > 5) return undefined
      const input = { ...fields, proximity: this.one(proximities), layer: this.layer() }
      return { kind: 'pin', claimId, evidenceId: this.newId(), input }
    }
    if (!item) return undefined
    if (what === 'unpin') return { kind: 'unpin', claimId, evidenceId: item.id }
    const note = this.chance.is(0.3) ? null : this.mark()
    return { kind: 'amend', claimId, evidenceId: item.id, input: { ...fields, note } }
  }

  private onNotes(
    what: 'note' | 'reply' | 'amendNote' | 'unnote' | 'resolveNote',
    { id: claimId, notes }: Claim,
    me: PersonRef,
    isEditor: boolean,
  ): ClaimWrite | undefined {
    const words = { text: this.mark(), mentions: [] }
    const first = this.chance.one(notes.filter(({ replyTo }) => replyTo === undefined))
    const own = this.chance.one(notes.filter(({ createdBy }) => createdBy.id === me.id || isEditor))
    switch (what) {
      case 'note':
        if (notes.length > 6) return undefined
        return { kind: 'note', claimId, noteId: this.newId(), ...words, isQuestion: this.chance.is(0.4) }
      case 'reply':
        return first && { kind: 'note', claimId, noteId: this.newId(), ...words, replyTo: first.id, isQuestion: false }
      case 'amendNote':
        return own && { kind: 'amendNote', claimId, noteId: own.id, ...words }
      case 'unnote':
        return own && { kind: 'unnote', claimId, noteId: own.id }
      case 'resolveNote':
        return first && { kind: 'resolveNote', claimId, noteId: first.id, resolved: !first.resolved }
    }
  }

  private layer() {
    return this.one(layers)
  }

  private span(): Span {
    const start = this.chance.whole(0, this.text.length - 40)
    return { start, end: start + this.chance.whole(3, 40) }
  }

  private spanned({ start, end }: Span) {
    return { version: 1, start, end, exact: this.text.slice(start, end) }
  }

  private one<Item>(items: readonly Item[]): Item {
    const item = this.chance.one(items)
    if (item === undefined) throw new RangeError('There is nothing to choose from')
    return item
  }

  // Words that stand nowhere else, so that each deed can be found again in the log.
  private mark(): string {
    this.marks += 1
    return `Mark ${this.marks}.`
  }
}
