import type { Inline, InlineMark } from './source-document'

/** How a run of words is dressed. */
export interface Dress {
  readonly marks: readonly InlineMark[]
  readonly href?: string
}

export interface FinishedText {
  readonly text: string
  /** Absent where the whole text is plain. */
  readonly inlines?: readonly Inline[]
  /** Where the places that were asked for stand now, in the order they were asked for. */
  readonly places: readonly number[]
}

const plain: Dress = { marks: [] }

// What no reader sees: control characters, soft hyphens, zero-width spaces, marks that force a direction.
const unseen = /[\p{Cc}\u00ad\u180e\u200b\u2060\ufeff\u202a-\u202e\ufdd0-\ufdef\ufffe\uffff]/u
const lineEnd = /[\n\r\v\f\u0085\u2028\u2029]/
// Longer text is not worth a look at the whole.
const longestAtOnce = 20_000
// Text that stands as it came: no character of the kinds above, and single plain spaces only.
const asItCame =
  /^(?! )(?:[^\p{Cc}\p{Zs}\u00ad\u180e\u200b\u2060\ufeff\u2028-\u202e\ufdd0-\ufdef\ufffe\uffff]| (?! |$))*$/u

/**
 * The words of a block as they are put together run by run: spaces, line ends, unseen characters and NFC as in every
 * import, with the dress of each run and exact places in the result. Spec: import I6–I9.
 */
export class BlockText {
  private raw = ''
  private readonly runs: { readonly from: number; readonly dress: Dress }[] = []
  private readonly asked: number[] = []

  add(text: string, dress: Dress = plain): void {
    if (text === '') return
    if (!isAlike(this.runs.at(-1)?.dress, dress)) this.runs.push({ from: this.raw.length, dress })
    this.raw += text
  }

  /** Asks for the place where the text ends now. */
  place(): void {
    this.asked.push(this.raw.length)
  }

  get isEmpty(): boolean {
    return this.raw.trim() === ''
  }

  finish(): FinishedText {
    const marks = [...new Set([...this.asked, ...this.runs.map(run => run.from), this.raw.length])].sort(
      (a, b) => a - b,
    )
    const { text, places } = composed(cleaned(this.raw.toWellFormed(), marks))
    const placed = new Map(marks.map((mark, index) => [mark, places[index] ?? text.length]))
    const inlines = this.inlinesOf(text, placed)
    const isPlain = inlines.every(inline => !inline.marks && !inline.href)
    return {
      text,
      ...(isPlain ? {} : { inlines }),
      places: this.asked.map(place => placed.get(place) ?? text.length),
    }
  }

  private inlinesOf(text: string, placed: ReadonlyMap<number, number>): Inline[] {
    const inlines: Inline[] = []
    for (const [index, { from, dress }] of this.runs.entries()) {
      const end = placed.get(this.runs[index + 1]?.from ?? this.raw.length) ?? text.length
      const words = text.slice(placed.get(from) ?? 0, end)
      if (words === '') continue
      inlines.push({
        text: words,
        ...(dress.marks.length > 0 ? { marks: dress.marks } : {}),
        ...(dress.href ? { href: dress.href } : {}),
      })
    }
    return inlines
  }
}

interface Placed {
  readonly text: string
  readonly places: readonly number[]
}

function isAlike(one: Dress | undefined, other: Dress): boolean {
  return one !== undefined && one.href === other.href && one.marks.join() === other.marks.join()
}

function cleaned(raw: string, marks: readonly number[]): Placed {
  if (raw.length <= longestAtOnce && asItCame.test(raw)) return { text: raw, places: marks }
  // Unit by unit: a block may be megabytes long.
  const kept: string[] = []
  const places: number[] = []
  for (let at = 0; at < raw.length; at++) {
    while (places.length < marks.length && (marks[places.length] ?? 0) <= at) places.push(kept.length)
    keepUnit(kept, raw, at)
  }
  while (places.length < marks.length) places.push(kept.length)
  while (/\s/.test(kept.at(-1) ?? '')) kept.pop()
  return { text: kept.join(''), places: places.map(place => Math.min(place, kept.length)) }
}

function keepUnit(kept: string[], raw: string, at: number): void {
  const unit = raw[at] ?? ''
  if (lineEnd.test(unit)) {
    while (kept.at(-1) === ' ') kept.pop()
    const isDoubled = kept.length === 0 || kept.at(-1) === '\n'
    if (!isDoubled) kept.push('\n')
  } else if (/[\s\p{Zs}]/u.test(unit) && unit !== '\ufeff') {
    const before = kept.at(-1)
    if (isTypeset(raw, at)) kept.push(unit)
    else if (before !== undefined && before !== ' ' && before !== '\n') kept.push(' ')
  } else if (!unseen.test(unit)) kept.push(unit)
}

// A no-break space stays where a typesetter puts one: inside numbers, before : ; ! ? » and after «.
function isTypeset(raw: string, at: number): boolean {
  if (!/[\u00a0\u2007\u202f]/.test(raw[at] ?? '')) return false
  const before = raw[at - 1] ?? ''
  const after = raw[at + 1] ?? ''
  return (/\d/.test(before) && /\d/.test(after)) || (/[:;!?»]/.test(after) && before.trim() !== '') || before === '«'
}

function composed({ text, places }: Placed): Placed {
  const normal = text.normalize('NFC')
  if (normal === text) return { text, places }
  return { text: normal, places: places.map(place => text.slice(0, place).normalize('NFC').length) }
}
