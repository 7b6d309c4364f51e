/** An element of a page. Text stands among the children as plain strings, entities read. */
export interface HtmlElement {
  /** Lower case. */
  readonly name: string
  /** Names in lower case, values with entities read. */
  readonly attributes: ReadonlyMap<string, string>
  readonly parent: HtmlElement | undefined
  readonly children: (HtmlElement | string)[]
}

/** What to do at each step of a walk. `enter` answers whether to go in; without it every element is gone into. */
export interface Visitor {
  readonly enter?: (element: HtmlElement) => boolean
  readonly leave?: (element: HtmlElement) => void
  readonly text?: (text: string, parent: HtmlElement) => void
}

/** Through everything below `root` in document order, without recursion: pages may be nested to any depth. */
export function walk(root: HtmlElement, visitor: Visitor): void {
  const open: { readonly element: HtmlElement; next: number }[] = [{ element: root, next: 0 }]
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const child = top.element.children[top.next]
    top.next += 1
    if (child === undefined) {
      open.pop()
      if (top.element !== root) visitor.leave?.(top.element)
    } else if (typeof child === 'string') visitor.text?.(child, top.element)
    else if (visitor.enter?.(child) ?? true) open.push({ element: child, next: 0 })
  }
}

/** The first element below `root`, in document order, that `is` holds for. */
export function findElement(root: HtmlElement, is: (element: HtmlElement) => boolean): HtmlElement | undefined {
  let found: HtmlElement | undefined
  walk(root, {
    enter: element => {
      if (!found && is(element)) found = element
      return !found
    },
  })
  return found
}

/** Every element below `root` that `is` holds for, in document order. */
export function findElements(root: HtmlElement, is: (element: HtmlElement) => boolean): HtmlElement[] {
  const found: HtmlElement[] = []
  walk(root, {
    enter: element => {
      if (is(element)) found.push(element)
      return true
    },
  })
  return found
}

/** The words below an element with white space as it stands, to `most` UTF-16 units. */
export function textIn(root: HtmlElement, most = Number.POSITIVE_INFINITY): string {
  let text = ''
  walk(root, {
    enter: () => text.length < most,
    text: words => {
      if (text.length < most) text += words
    },
  })
  return text.slice(0, most)
}

/** The value of an attribute, empty where it has none. */
export function attributeOf(element: HtmlElement, name: string): string {
  return element.attributes.get(name) ?? ''
}
