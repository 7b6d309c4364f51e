import { type HtmlElement, walk } from './html-tree'
import { voidElements } from './nesting'

const kept = new Set([
  'class',
  'id',
  'href',
  'role',
  'rel',
  'itemprop',
  'itemtype',
  'itemscope',
  'colspan',
  'rowspan',
  'summary',
  'datetime',
])
// A name that no page has by chance.
const prefix = 'data-tickmark-'

/**
 * A tree as HTML for a reader that makes its own tree of it. Each element has an attribute of its own name, so that it is
 * known again however that reader moves attributes about; `elements` holds them by number.
 */
export function serialiseTree(root: HtmlElement, isWanted: (element: HtmlElement) => boolean) {
  const elements: HtmlElement[] = []
  const parts: string[] = []
  walk(root, {
    enter: element => {
      if (!isWanted(element)) return false
      const { name, attributes } = element
      parts.push(`<${name} ${prefix}${elements.length}=""`)
      elements.push(element)
      for (const [attribute, value] of attributes) {
        if (kept.has(attribute)) parts.push(` ${attribute}="${escaped(value).replaceAll('"', '&quot;')}"`)
      }
      parts.push('>')
      return true
    },
    text: text => parts.push(escaped(text)),
    leave: ({ name }) => {
      if (!voidElements.has(name)) parts.push(`</${name}>`)
    },
  })
  return { html: parts.join(''), elements }
}

/** The number in the name of an attribute that `serialiseTree` gave. */
export function numberIn(attribute: string): number | undefined {
  return attribute.startsWith(prefix) ? Number(attribute.slice(prefix.length)) : undefined
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
