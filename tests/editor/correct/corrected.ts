import { Fragment, Slice } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import { describeAnchor } from '@/domain/anchor/anchor'
import type { ReanchoredAnchor } from '@/domain/anchor/reanchored'
import type { Doc } from '@/domain/text/document'
import type { Span } from '@/domain/text/offset'
import { applySteps } from '@/editor/correct/apply-steps'
import { carryClaims } from '@/editor/correct/carry-claims'
import { placedText } from '@/editor/correct/placed-text'
import { plainSchema } from '@/editor/correct/plain-text-kit'
import { starterKit } from '@/editor/starter-kit'

export const schema = plainSchema(starterKit)

/** What somebody does to a text, by offsets of the text as it is at that moment. */
export class Hands {
  readonly transform: Transform

  constructor(doc: Doc) {
    this.transform = new Transform(schema.nodeFromJSON(doc))
  }

  get text(): string {
    return placedText(this.transform.doc).text
  }

  at(offset: number): number {
    return placedText(this.transform.doc).positions.positionAt(offset)
  }

  /** Types words over a stretch, one character at a time, as keys do. */
  type({ start, end }: Span, words: string): this {
    if (end > start) this.transform.delete(this.at(start), this.at(end))
    for (const [i, character] of [...words].entries()) {
      const typed = [...words].slice(0, i).join('').length
      this.transform.insert(this.at(start + typed), schema.text(character))
    }
    return this
  }

  /** Puts words over a stretch in one step, as a paste or a proposal does. */
  put({ start, end }: Span, words: string): this {
    const slice = words === '' ? Slice.empty : new Slice(Fragment.from(schema.text(words)), 0, 0)
    this.transform.replace(this.at(start), this.at(end), slice)
    return this
  }

  /** Begins a new block, as Enter does. */
  split(offset: number): this {
    this.transform.split(this.at(offset))
    return this
  }

  /** Takes the paragraph at `offset` away and puts it before the one at `before`, both counted before. */
  movePast(offset: number, before: number): this {
    const [from, to] = [this.transform.doc.resolve(this.at(offset)), this.transform.doc.resolve(this.at(before))]
    const [start, end, target] = [from.before(1), from.after(1), to.before(1)]
    const node = this.transform.doc.slice(start, end)
    const done = this.transform.steps.length
    this.transform.delete(start, end)
    const place = this.transform.mapping.slice(done).map(target)
    this.transform.replace(place, place, node)
    return this
  }

  /** Takes the last step back, as undo does. */
  undo(): this {
    const [step, doc] = [this.transform.steps.at(-1), this.transform.docs.at(-1)]
    if (step && doc) this.transform.step(step.invert(doc))
    return this
  }

  get steps(): readonly unknown[] {
    return this.transform.steps.map(step => step.toJSON())
  }
}

/** Where claims on `spans` of a document went through what hands did to it, and the text that it came to. */
export function carriedThrough(
  doc: Doc,
  spans: readonly Span[],
  hands: Hands,
): { readonly anchors: readonly ReanchoredAnchor[]; readonly text: string } {
  const corrected = applySteps(schema, doc, hands.steps)
  const claims = spans.map((span, i) => ({ id: `${i}`, anchor: describeAnchor(corrected.written.old.text, 1, span) }))
  const carried = carryClaims(claims, { ...corrected, from: 1, to: 2 })
  return { anchors: carried.map(({ anchor }) => anchor), text: corrected.levelled.now.text }
}
