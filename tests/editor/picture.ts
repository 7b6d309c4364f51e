/** One drawn run of words: what is written and what is drawn over it, whatever element it is drawn as. */
export interface Drawn {
  readonly block: string
  readonly text: string
  readonly over: readonly Record<string, string>[]
}

/** What a reader sees of an article's element, run by run, so that two ways of drawing it can be laid side by side. */
export function pictureOf(element: Element): readonly Drawn[] {
  return [...element.querySelectorAll('h1, h2, h3, p')].flatMap(block => runs(block, describeBlock(block)))
}

function describeBlock(block: Element): string {
  const attributes = ['class', 'id', 'lang', 'dir', 'style'].map(name => `${name}=${block.getAttribute(name) ?? ''}`)
  const path: string[] = []
  for (let at: Element | null = block; at && at.tagName !== 'DIV'; at = at.parentElement) path.unshift(at.tagName)
  return `${path.join('>')} ${attributes.join(' ')}`
}

function runs(block: Element, name: string): Drawn[] {
  const found: Drawn[] = []
  const walker = block.ownerDocument.createTreeWalker(block, 1 | 4)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      if (node.tagName === 'BR' && !node.classList.contains('ProseMirror-trailingBreak')) {
        found.push({ block: name, text: '\n', over: [] })
      }
    } else if (node.textContent) found.push({ block: name, text: node.textContent, over: claimsAround(node, block) })
  }
  return found
}

function claimsAround(node: Node, block: Element): Record<string, string>[] {
  const over: Record<string, string>[] = []
  for (let at = node.parentElement; at && at !== block; at = at.parentElement) {
    if (at.matches('.link')) over.unshift({ mark: 'link' })
    else if (!at.matches('.claim, .lane')) over.unshift({ mark: at.tagName })
    else
      over.unshift(
        Object.fromEntries(
          [...at.attributes].filter(({ name }) => name !== 'href').map(each => [each.name, each.value]),
        ),
      )
  }
  return over
}
