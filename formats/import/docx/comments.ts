import type { SourceComment } from '../source-document'
import { attribute } from './xml/tokens'
import { childrenOf, textIn, type XmlElement, xmlTree } from './xml/tree'

/** A comment before its place in the text is known. */
export type UnplacedComment = Omit<SourceComment, 'start' | 'end'>

interface Parts {
  readonly comments: string | undefined
  /** Replies and what is resolved (Word 2013 and later). */
  readonly extended: string | undefined
  /** Times in UTC (Word 2019 and later), told by ids that stand in a part of their own. */
  readonly ids: string | undefined
  readonly extensible: string | undefined
}

/** The comments of a Word file in the order of the file. Spec: documents D13. */
export function readComments(parts: Parts): readonly UnplacedComment[] {
  const elements = childrenOf(xmlTree(parts.comments), 'w:comment')
  const threads = new Map(
    descendants(xmlTree(parts.extended), /:commentEx$/).map(one => [attribute(one.raw, 'paraId') ?? '', one]),
  )
  const times = utcTimes(parts)
  const idByParagraph = new Map(
    elements.flatMap(element => paragraphIds(element).map(id => [id, attribute(element.raw, 'id') ?? ''] as const)),
  )
  return elements.map(element => {
    const paragraph = paragraphIds(element).at(-1) ?? ''
    const thread = threads.get(paragraph)
    const parent = thread && attribute(thread.raw, 'paraIdParent')
    const answered = parent === undefined ? undefined : idByParagraph.get(parent)
    const at = times.get(paragraph) ?? instant(attribute(element.raw, 'date'))
    const id = attribute(element.raw, 'id') ?? ''
    return {
      id,
      author: nameIn(element),
      text: wordsOf(element),
      ...(at ? { at } : {}),
      ...(answered !== undefined && answered !== id ? { replyTo: answered } : {}),
      ...(thread && /^(?:1|true)$/.test(attribute(thread.raw, 'done') ?? '') ? { isResolved: true } : {}),
    }
  })
}

function nameIn(element: XmlElement): string {
  return attribute(element.raw, 'author')?.trim() || attribute(element.raw, 'initials')?.trim() || 'Unknown author'
}

function utcTimes({ ids, extensible }: Parts): ReadonlyMap<string, string> {
  const dates = new Map(
    descendants(xmlTree(extensible), /:commentExtensible$/).map(one => [
      attribute(one.raw, 'durableId') ?? '',
      instant(attribute(one.raw, 'dateUtc')),
    ]),
  )
  return new Map(
    descendants(xmlTree(ids), /:commentId$/).flatMap(one => {
      const at = dates.get(attribute(one.raw, 'durableId') ?? '')
      return at ? [[attribute(one.raw, 'paraId') ?? '', at] as const] : []
    }),
  )
}

// Word writes the local time and calls it UTC; without a zone it is read as UTC too.
function instant(date: string | undefined): string | undefined {
  if (date === undefined || !/^\d{4}-\d{2}-\d{2}T/.test(date)) return undefined
  const time = Date.parse(/(?:Z|[+-]\d{2}:\d{2})$/.test(date) ? date : `${date}Z`)
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}

function paragraphIds(comment: XmlElement): readonly string[] {
  return descendants(comment, /^w:p$/).flatMap(paragraph => attribute(paragraph.raw, 'paraId') ?? [])
}

function wordsOf(comment: XmlElement): string {
  return descendants(comment, /^w:p$/)
    .map(paragraph =>
      runText(paragraph)
        .replace(/[^\S\n]+/g, ' ')
        .trim(),
    )
    .join('\n')
    .trim()
    .normalize('NFC')
}

function runText(element: XmlElement): string {
  switch (element.name) {
    case 'w:t':
      return textIn(element)
    case 'w:tab':
      return ' '
    case 'w:br':
    case 'w:cr':
      return '\n'
    case 'w:noBreakHyphen':
      return '\u2011'
    case 'w:del':
    case 'w:moveFrom':
    case 'w:pPr':
    case 'w:rPr':
      return ''
    default:
      return element.children.map(child => (typeof child === 'string' ? '' : runText(child))).join('')
  }
}

function descendants(element: XmlElement, name: RegExp): readonly XmlElement[] {
  return element.children.flatMap(child =>
    typeof child === 'string' ? [] : name.test(child.name) ? [child] : descendants(child, name),
  )
}
