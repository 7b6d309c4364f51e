import { attribute, xmlTokens } from './tokens'

/** An element of a small part: styles, numbering, comments, properties. */
export interface XmlElement {
  readonly name: string
  readonly raw: string
  readonly children: readonly (XmlElement | string)[]
}

const none: XmlElement = { name: '', raw: '', children: [] }

/** The root of a part; an element without name or children where the part is absent or empty. Throws XmlRefusal. */
export function xmlTree(xml: string | undefined): XmlElement {
  if (xml === undefined) return none
  const roots: (XmlElement | string)[] = []
  const open: { name: string; raw: string; children: (XmlElement | string)[] }[] = []
  for (const token of xmlTokens(xml)) {
    const here = open.at(-1)?.children ?? roots
    if (token.kind === 'text') here.push(token.text)
    else if (token.kind === 'close') open.pop()
    else {
      const element = { name: token.name, raw: token.raw, children: [] }
      here.push(element)
      if (token.kind === 'open') open.push(element)
    }
  }
  return roots.find(root => typeof root !== 'string') ?? none
}

/** The element's children of a name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return (element?.children ?? []).filter(child => typeof child !== 'string').filter(child => child.name === name)
}

/** The first child on each step of the path. */
export function childOf(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((found, name) => childrenOf(found, name)[0], element)
}

/** An attribute of the first child on the path, `val` unless said otherwise. */
export function valueAt(element: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  const found = childOf(element, ...path)
  return found && attribute(found.raw, 'val')
}

/** Whether a switch such as `<w:b/>` is there and not turned off. */
export function isOn(element: XmlElement | undefined, ...path: readonly string[]): boolean {
  const found = childOf(element, ...path)
  return found !== undefined && !/^(?:0|false|off|none)$/.test(attribute(found.raw, 'val') ?? '')
}

/** All text within, in order. */
export function textIn(element: XmlElement | undefined): string {
  return (element?.children ?? []).map(child => (typeof child === 'string' ? child : textIn(child))).join('')
}
