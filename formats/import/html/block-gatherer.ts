import { readMark } from '../plain-text/marks'
import type { Inline, SourceBlock } from '../source-document'
import { isSameLanguage } from './language-tag'
import { isDressed, type Run, seenIn, textOf, tidyRuns } from './runs'
import type { Setting } from './setting'

// Lines as long as this, joined by single breaks, are paragraphs whose author knew no better.
const paragraphLength = 90

/** Words as the walk meets them, gathered to blocks. */
export class BlockGatherer {
  readonly blocks: SourceBlock[] = []
  private runs: Run[] = []
  private setting: Setting | undefined
  private breaks = 0

  /** `language` is that of the whole, which blocks do not repeat. */
  constructor(private readonly language: string | undefined) {}

  write(text: string, setting: Setting): void {
    const seen = seenIn(text)
    const words = setting.isPreformatted ? seen : seen.replace(/[ \t\n\f\v]+/g, ' ')
    if (!words) return
    if (/\S/.test(words)) {
      this.breakLines(setting)
      this.setting ??= setting
    } else if (!this.setting || this.breaks > 0) return
    this.runs.push({
      text: setting.isRaised ? raised(words) : words,
      marks: setting.marks,
      ...(setting.href ? { href: setting.href } : {}),
    })
  }

  lineBreak(): void {
    if (this.setting) this.breaks += 1
  }

  /** The block ends here; what follows is another one. */
  end(): void {
    const { runs, setting } = this
    this.runs = []
    this.setting = undefined
    this.breaks = 0
    if (!setting) return
    const inlines = tidyRuns(runs)
    if (inlines.length > 0) for (const part of paragraphsIn(inlines, setting)) this.add(part, setting)
  }

  // One break is a line of the same block; two end it. A heading is one line.
  private breakLines(setting: Setting): void {
    const { breaks } = this
    this.breaks = 0
    if (breaks > 1) this.end()
    else if (breaks === 1) this.runs.push({ text: this.setting?.kind === 'heading' ? ' ' : '\n', marks: setting.marks })
  }

  private add(inlines: readonly Inline[], setting: Setting): void {
    const { kind, why, level, mark, cell, lang, item } = setting
    const isFirstOfItem = item !== undefined && !item.isTaken && (kind === 'listItem' || kind === 'footnote')
    if (item && isFirstOfItem) item.isTaken = true
    const isLater = kind === 'listItem' && !isFirstOfItem
    const shown = kind === 'unknown' && !mark ? withoutMark(inlines) : { inlines }
    const given = mark ?? (isFirstOfItem ? item?.mark : undefined) ?? shown.mark
    this.blocks.push({
      text: textOf(shown.inlines),
      ...(isDressed(shown.inlines) ? { inlines: shown.inlines } : {}),
      kind: isLater ? 'paragraph' : kind,
      ...(why ? { why } : {}),
      ...(level ? { level } : {}),
      ...(item && isFirstOfItem && kind === 'listItem' ? { list: item.place } : {}),
      ...(cell ? { cell } : {}),
      ...(lang && !(this.language && isSameLanguage(lang, this.language)) ? { lang } : {}),
      ...(given ? { mark: given } : {}),
    })
  }
}

function paragraphsIn(inlines: readonly Inline[], { isPreformatted, cell }: Setting): readonly (readonly Inline[])[] {
  if (isPreformatted || cell) return [inlines]
  const lines = textOf(inlines).split('\n')
  if (lines.length === 1) return [inlines]
  const long = lines.filter(line => line.length >= paragraphLength).length
  const marked = lines.filter(line => readMark(line).mark !== undefined).length
  return long > lines.length / 2 || marked > lines.length / 2 ? cutAtLines(inlines) : [inlines]
}

function cutAtLines(inlines: readonly Inline[]): (readonly Inline[])[] {
  const lines: Inline[][] = [[]]
  for (const inline of inlines) {
    for (const [index, text] of inline.text.split('\n').entries()) {
      if (index > 0) lines.push([])
      if (text) lines.at(-1)?.push({ ...inline, text })
    }
  }
  return lines.filter(line => line.length > 0)
}

function withoutMark(inlines: readonly Inline[]): { inlines: readonly Inline[]; mark?: string } {
  const text = textOf(inlines)
  const { mark, text: rest } = readMark(text)
  // Where the words would come out changed, they stay as they are.
  if (!mark || !text.endsWith(rest)) return { inlines }
  return { inlines: withoutFirst(inlines, text.length - rest.length), mark }
}

function withoutFirst(inlines: readonly Inline[], count: number): Inline[] {
  let left = count
  return inlines.flatMap(inline => {
    const cut = Math.min(left, inline.text.length)
    left -= cut
    const text = inline.text.slice(cut)
    return text ? [{ ...inline, text }] : []
  })
}

const superscripts: ReadonlyMap<string, string> = new Map(
  [...'0123456789+-−=()'].map((plain, at) => [plain, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾'][at] ?? plain]),
)

function raised(words: string): string {
  if (!/^\s*[-+−]?\d{1,6}\s*$/.test(words)) return words
  return [...words].map(character => superscripts.get(character) ?? character).join('')
}
