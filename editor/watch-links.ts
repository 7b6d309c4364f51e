import type { Node } from '@tiptap/pm/model'
import type { Offset } from '../domain/text/offset'
import type { Positions } from './positions'

/**
 * Links of the text are followed on purpose only, with Ctrl or ⌘ held: a plain press puts the caret or opens a claim. The
 * page that opens learns nothing of the desk and cannot reach it.
 */
export function watchLinks(element: HTMLElement, signal: AbortSignal): void {
  element.addEventListener(
    'click',
    event => {
      const pressed = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.link') : null
      if (!pressed) return
      event.preventDefault()
      if (event.button === 0 && (event.ctrlKey || event.metaKey)) openLink(pressed.href)
    },
    { signal },
  )
}

export function openLink(href: string): void {
  window.open(href, '_blank', 'noopener,noreferrer')
}

/** Where the words at a place lead, before it or behind it; undefined where they are no link. */
export function linkAt(doc: Node, positions: Positions, offset: Offset): string | undefined {
  const place = doc.resolve(positions.positionAt(offset))
  for (const node of [place.nodeAfter, place.nodeBefore]) {
    const href: unknown = node?.marks.find(mark => mark.type.name === 'link')?.attrs.href
    if (typeof href === 'string') return href
  }
  return undefined
}
