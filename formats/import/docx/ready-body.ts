import { mostBlocks } from '@/domain/article/input'
import type { BodyFacts, ParagraphFacts } from './body-facts'
import { tooManyBlocks, tooManyElements } from './refusals'
import { type Sentinel, sentinelText, withoutSentinels } from './sentinels'
import { attribute, escaped, type XmlToken, xmlTokens } from './xml/tokens'

// Empty paragraphs are spacing: a document may have as many again.
const mostParagraphs = mostBlocks * 2

/** What mammoth can hold in the memory of the process that reads. A thousand pages of text have about as many. */
const mostElements = 450_000

const namespace = ' xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const skipped = new Set(['w:del', 'w:moveFrom'])
const holdsParagraphs = new Set(['w:body', 'w:tc', 'w:txbxContent', 'w:footnote', 'w:endnote'])
const holdsProperties = new Set(['w:rPr', 'w:pPr', 'w:numPr', 'w:trPr'])
const structural = new Set(['w:tbl', 'w:tr', 'w:tc', 'w:sdt', 'w:sectPr', 'w:txbxContent'])

const neededOfRun = new Set(['w:b', 'w:i', 'w:u', 'w:strike', 'w:rStyle'])
const dropped = new Set(['w:proofErr', 'w:bookmarkStart', 'w:bookmarkEnd', 'w:lastRenderedPageBreak', 'w:numPr'])
// Of a hidden run: what would be seen of it beside its letters.
const shown = /^w:(?:tab|br|cr|ptab|sym|noBreakHyphen|softHyphen)$/
// What mammoth knows under another name. They are empty.
const spelled: Readonly<Record<string, string>> = { 'w:cr': `<w:br${namespace}/>`, 'w:ptab': `<w:tab${namespace}/>` }
const counters: Readonly<Record<string, 'insertions' | 'moves' | 'embedded' | 'charts'>> = {
  'w:ins': 'insertions',
  'w:moveTo': 'moves',
  'w:altChunk': 'embedded',
  'w:object': 'embedded',
  'c:chart': 'charts',
  'dgm:relIds': 'charts',
}

/**
 * The XML of a text part (body, footnotes, endnotes) made ready for mammoth: changes accepted, sentinels set where comments
 * begin and end and where each paragraph begins, equations and text boxes as plain runs. Spec: documents D6–D13.
 */
export function readyBody(xml: string, facts: BodyFacts): string {
  const ready = new ReadyBody(facts)
  for (const token of xmlTokens(xml)) ready.read(token)
  return ready.finish()
}

interface OpenParagraph {
  readonly facts: ParagraphFacts
  readonly index: number
  isTicketed: boolean
  hasDeletion: boolean
  deletedMark?: number
}

interface Drawing {
  readonly at: number
  readonly boxes: string[]
  fallback: 'none' | 'empty' | 'boxes'
  /** Where the first choice was written, and its end. */
  choice?: number
  choiceEnd?: number
}

class ReadyBody {
  private readonly out: string[] = []
  private readonly path: string[] = []
  private readonly paragraphs: OpenParagraph[] = []
  /** Comment places met where no run may stand. */
  private pending: Sentinel[] = []
  /** Depths at which the element that is being left out, or the equation that is being read, began. */
  private leftOutAt = 0
  private equationAt = 0
  private equation = ''
  private isHidden = false
  /** Where the mark of a paragraph just closed was written that says: joined with the next one. */
  private joining: number | undefined
  /** The outermost drawing: the text boxes in it, for mammoth reads only those of its fallback. */
  private drawing: Drawing | undefined
  private readonly boxStarts: number[] = []
  private readonly known = new Map<string, number>()

  constructor(private readonly facts: BodyFacts) {}

  finish(): string {
    return this.out.join('')
  }

  read(token: XmlToken): void {
    if (token.kind === 'text') this.text(token.text, token.raw)
    else if (token.kind === 'close') this.close(token.name, token.raw)
    else {
      this.open(token.name, token.raw, token.kind === 'empty')
      if (token.kind === 'open') this.path.push(token.name)
      else this.closed(token.name)
    }
  }

  private get parent(): string | undefined {
    return this.path.at(-1)
  }

  private get isLeftOut(): boolean {
    return this.leftOutAt > 0
  }

  private open(name: string, raw: string, isEmpty: boolean): void {
    if (this.comment(name, raw) || this.isLeftOut || this.equationAt > 0) return
    if (name.startsWith('m:')) {
      if (name === 'm:oMath' && !isEmpty) this.equationAt = this.path.length + 1
      this.equation = ''
    } else if (holdsProperties.has(this.parent ?? '')) this.property(name, raw, isEmpty)
    else if (skipped.has(name)) this.leaveOut(name, isEmpty)
    else if (name === 'w:p') this.paragraph(raw, isEmpty)
    else this.element(name, raw)
  }

  private element(name: string, raw: string): void {
    if (structural.has(name)) this.settleJoining()
    const counted = counters[name]
    if (counted) this.facts[counted] += 1
    if (name === 'w:r') {
      this.ticket()
      this.flush()
      this.isHidden = false
    }
    this.drawn(name)
    const isUnseen = this.isHidden && this.parent === 'w:r' && shown.test(name)
    if (!isUnseen && !dropped.has(name)) this.write(spelled[name] ?? withoutAttributes(name, raw))
  }

  private drawn(name: string): void {
    const isOfDrawing = this.drawing?.at === this.path.length
    if (name === 'mc:AlternateContent' || name === 'w:drawing') {
      this.drawing ??= { at: this.path.length + 1, boxes: [], fallback: 'none' }
    } else if (name === 'mc:Choice' && this.drawing && isOfDrawing) this.drawing.choice ??= this.out.length
    else if (name === 'mc:Fallback' && this.drawing && isOfDrawing) this.drawing.fallback = 'empty'
    else if (name === 'w:txbxContent') {
      this.boxStarts.push(this.out.length + 1)
      if (this.drawing && this.path.includes('mc:Fallback')) this.drawing.fallback = 'boxes'
    }
  }

  private paragraph(raw: string, isEmpty: boolean): void {
    const index = this.facts.paragraphs.length
    if (index >= mostParagraphs) throw tooManyBlocks(mostBlocks)
    const facts: ParagraphFacts = {}
    this.facts.paragraphs.push(facts)
    // Joined with the one before where that one's end was deleted.
    this.joining = undefined
    this.write(withoutAttributes('w:p', raw))
    if (!isEmpty) this.paragraphs.push({ facts, index, isTicketed: false, hasDeletion: false })
  }

  private property(name: string, raw: string, isEmpty: boolean): void {
    const open = this.paragraphs.at(-1)
    const grandparent = this.path.at(-2)
    const ofParagraph = grandparent === 'w:p' || (this.parent === 'w:numPr' && this.path.at(-3) === 'w:p')
    if (open && ofParagraph) this.paragraphProperty(open.facts, name, raw)
    if (this.parent === 'w:rPr' && grandparent === 'w:r' && name === 'w:vanish') {
      this.isHidden = !/^(?:0|false|off)$/.test(attribute(raw, 'val') ?? '')
    }
    if (this.parent === 'w:trPr') {
      if (name === 'w:ins') this.facts.insertions += 1
      if (name === 'w:del') this.facts.deletions += 1
    }
    const isMark = this.parent === 'w:rPr' && grandparent === 'w:pPr' && this.path.at(-3) === 'w:p'
    if (open && isMark && skipped.has(name)) {
      open.deletedMark = this.out.length
      this.write(raw.replace('moveFrom', 'del'))
    } else if (this.isNeeded(name)) this.write(raw)
    else if (!isEmpty && name !== 'w:numPr') this.leftOutAt = this.path.length + 1
  }

  // How words are laid out is nothing to mammoth or to us, and each element costs it a kilobyte.
  private isNeeded(name: string): boolean {
    if (this.parent === 'w:trPr') return true
    if (this.parent === 'w:rPr') return neededOfRun.has(name)
    return this.parent === 'w:pPr' && name === 'w:rPr'
  }

  private write(raw: string): void {
    this.facts.elements += 1
    if (this.facts.elements > mostElements) throw tooManyElements(mostElements)
    this.out.push(raw)
  }

  private paragraphProperty(facts: ParagraphFacts, name: string, raw: string): void {
    const value = attribute(raw, 'val')
    if (name === 'w:pStyle') facts.style = value
    if (name === 'w:numId') facts.numId = value
    if (name === 'w:ilvl') facts.numLevel = Number(value)
    if (name === 'w:outlineLvl') facts.outline = Number(value)
    if (name === 'w:framePr' && /^(?:drop|margin)$/.test(attribute(raw, 'dropCap') ?? '')) facts.isDropCap = true
  }

  private leaveOut(name: string, isEmpty: boolean): void {
    // Where something was moved to is counted; where it was moved from is not, for that is the same move.
    if (name === 'w:del') this.facts.deletions += 1
    const open = this.paragraphs.at(-1)
    if (open) open.hasDeletion = true
    if (!isEmpty) this.leftOutAt = this.path.length + 1
  }

  private text(text: string, raw: string): void {
    if (this.isLeftOut) return
    if (this.equationAt > 0) {
      if (this.parent === 'm:t') this.equation += text
      return
    }
    if (this.isHidden && this.parent === 'w:t') {
      this.facts.hiddenCharacters += text.length
      return
    }
    const kept = withoutSentinels(text)
    this.out.push(kept === text ? raw : escaped(kept))
  }

  private close(name: string, raw: string): void {
    const depth = this.path.length
    this.path.pop()
    if (this.isLeftOut) {
      if (depth === this.leftOutAt) this.leftOutAt = 0
      return
    }
    if (this.equationAt > 0) {
      if (depth === this.equationAt) this.closeEquation()
      return
    }
    if (name.startsWith('m:') || spelled[name] || dropped.has(name)) return
    if (name === 'w:p') {
      this.closeParagraph(raw)
      return
    }
    if (name === 'w:r') this.isHidden = false
    if (holdsParagraphs.has(name)) this.settleJoining()
    if (name === 'w:txbxContent') this.closeBox()
    if (name === 'mc:Choice' && this.drawing?.at === depth - 1) this.drawing.choiceEnd ??= this.out.length
    this.out.push(name === 'w:moveFrom' ? raw.replace('moveFrom', 'del') : raw)
    if (this.drawing?.at === depth) this.closeDrawing()
    this.closed(name)
  }

  private closed(name: string): void {
    if (name === 'w:pPr' && this.parent === 'w:p') this.ticket()
  }

  private closeParagraph(raw: string): void {
    const open = this.paragraphs.pop()
    if (this.pending.length > 0) this.flushInto(open)
    this.out.push(raw)
    if (open?.deletedMark === undefined) return
    this.joining = open.deletedMark
    if (!open.hasDeletion) this.facts.deletions += 1
  }

  private flushInto(open: OpenParagraph | undefined): void {
    if (!open) return
    this.paragraphs.push(open)
    this.flush()
    this.paragraphs.pop()
  }

  // A paragraph whose end was deleted is joined with the next one; where none comes next, its end stays.
  private settleJoining(): void {
    if (this.joining !== undefined) this.out[this.joining] = ''
    this.joining = undefined
  }

  private closeEquation(): void {
    this.equationAt = 0
    this.facts.equations += 1
    if (this.paragraphs.length > 0) this.run(escaped(withoutSentinels(this.equation)))
  }

  private closeBox(): void {
    const start = this.boxStarts.pop()
    if (start === undefined || this.boxStarts.length > 0) return
    if (!this.drawing || this.path.includes('mc:Fallback')) return
    this.drawing.boxes.push(this.out.slice(start).join(''))
  }

  private closeDrawing(): void {
    const drawing = this.drawing
    this.drawing = undefined
    if (!drawing) return
    const { boxes, fallback, choice, choiceEnd } = drawing
    if (fallback === 'none' && choice !== undefined && choiceEnd !== undefined) {
      for (const place of [choice, choiceEnd]) this.out[place] = (this.out[place] ?? '').replace('Choice', 'Fallback')
    }
    if (boxes.length === 0 || fallback === 'boxes') return
    const box = `<v:textbox xmlns:v="urn:schemas-microsoft-com:vml">${boxes.join('')}</v:textbox>`
    this.out.push(`<w:pict${namespace}>${box}</w:pict>`)
  }

  private comment(name: string, raw: string): boolean {
    const kind =
      name === 'w:commentRangeStart'
        ? 'start'
        : name === 'w:commentRangeEnd'
          ? 'end'
          : name === 'w:commentReference'
            ? 'point'
            : undefined
    if (!kind) return false
    const id = attribute(raw, 'id') ?? ''
    const index = this.known.get(id) ?? this.facts.commentIds.push(id) - 1
    this.known.set(id, index)
    this.pending.push({ kind, index })
    if (this.paragraphs.length > 0 && this.parent !== 'w:r') this.flush()
    return true
  }

  private ticket(): void {
    const open = this.paragraphs.at(-1)
    if (!open || open.isTicketed) return
    open.isTicketed = true
    this.run(sentinelText({ kind: 'paragraph', index: open.index }))
  }

  private flush(): void {
    if (this.paragraphs.length === 0 || this.pending.length === 0) return
    this.ticket()
    const pending = this.pending
    this.pending = []
    for (const sentinel of pending) this.run(sentinelText(sentinel))
  }

  private run(text: string): void {
    this.out.push(`<w:r${namespace}><w:t xml:space="preserve">${text}</w:t></w:r>`)
  }
}

// Ids of editing sessions, four to a paragraph. A namespace may be declared anywhere.
function withoutAttributes(name: string, raw: string): string {
  if ((name !== 'w:p' && name !== 'w:r') || raw.includes('xmlns')) return raw
  const tag = /^<[^\s/>]+/.exec(raw)?.[0]
  return tag === undefined ? raw : `${tag}${raw.endsWith('/>') ? '/>' : '>'}`
}
