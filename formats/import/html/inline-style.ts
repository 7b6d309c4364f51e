import type { InlineMark } from '../source-document'
import { attributeOf, type HtmlElement } from './html-tree'

const longestStyle = 2_000

/** The declarations of a `style` attribute by name, both in lower case; the last one of a name counts. */
export function styleOf(element: HtmlElement): ReadonlyMap<string, string> {
  const style = attributeOf(element, 'style')
  if (!style) return noStyle
  const declarations = new Map<string, string>()
  for (const declaration of style.slice(0, longestStyle).toLowerCase().split(';')) {
    const colon = declaration.indexOf(':')
    if (colon > 0) declarations.set(declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim())
  }
  return declarations
}
const noStyle: ReadonlyMap<string, string> = new Map()

const markOfName: ReadonlyMap<string, InlineMark> = new Map([
  ['b', 'bold'],
  ['strong', 'bold'],
  ['i', 'italic'],
  ['em', 'italic'],
  ['cite', 'italic'],
  ['dfn', 'italic'],
  ['var', 'italic'],
  ['u', 'underline'],
  ['ins', 'underline'],
  ['s', 'strike'],
  ['strike', 'strike'],
  ['del', 'strike'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
])
const order: readonly InlineMark[] = ['bold', 'italic', 'underline', 'strike', 'code']

/** The marks on the words of an element: those around it, its own name's, and what its style says for or against them. */
export function marksIn(element: HtmlElement, around: readonly InlineMark[]): readonly InlineMark[] {
  const own = markOfName.get(element.name)
  const style = styleOf(element)
  if (!own && style.size === 0) return around
  const marks = new Set(around)
  if (own) marks.add(own)
  const said = (mark: InlineMark, says: boolean | undefined) => {
    if (says !== undefined) marks[says ? 'add' : 'delete'](mark)
  }
  said('bold', isBold(style.get('font-weight')))
  said('italic', isItalic(style.get('font-style')))
  const line = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`
  if (/\bunderline\b/.test(line) && element.name !== 'a') marks.add('underline')
  if (/\bline-through\b/.test(line)) marks.add('strike')
  return order.filter(mark => marks.has(mark))
}

function isBold(weight: string | undefined): boolean | undefined {
  if (weight === undefined) return undefined
  if (/^bold/.test(weight) || Number.parseInt(weight, 10) >= 600) return true
  return weight === 'normal' || Number.parseInt(weight, 10) < 600 ? false : undefined
}

function isItalic(style: string | undefined): boolean | undefined {
  if (style === undefined) return undefined
  return /^(?:italic|oblique)/.test(style) ? true : style === 'normal' ? false : undefined
}
