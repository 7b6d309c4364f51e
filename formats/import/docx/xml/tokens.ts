/** A tag or a run of text of an XML part, as it stands in it. */
export type XmlToken =
  | { readonly kind: 'open' | 'empty' | 'close'; readonly name: string; readonly raw: string }
  | { readonly kind: 'text'; readonly text: string; readonly raw: string }

/** The part is not XML, or more than the XML that word processors write. `what` completes "The Word file …". */
export class XmlRefusal extends Error {
  constructor(readonly what?: string) {
    super(what ?? 'no XML')
  }
}

// Names are told by namespace, whatever prefix the file gives them: transitional and strict alike.
const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
  'http://purl.oclc.org/ooxml/drawingml/chart': 'c',
  'http://schemas.openxmlformats.org/drawingml/2006/diagram': 'dgm',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2012/wordml': 'w15',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
}

// Deeper than any document, and shallow enough for every later step that calls itself.
const deepest = 256
const mostTokens = 8_000_000

type Scope = ReadonlyMap<string, string>

/** The tags and texts of an XML part in order. Throws XmlRefusal. Spec: documents D4. */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  const open: { readonly tag: string; readonly scope: Scope }[] = []
  let scope: Scope = new Map()
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0
  for (let count = 0; at < xml.length; count++) {
    if (count > mostTokens) throw new XmlRefusal('has millions of parts')
    const tag = xml.indexOf('<', at)
    if (tag !== at) {
      const end = tag < 0 ? xml.length : tag
      const raw = xml.slice(at, end)
      if (open.length > 0) yield { kind: 'text', text: unescaped(raw), raw }
      at = end
      continue
    }
    const special = specialAt(xml, tag)
    if (special) {
      if (special.text !== undefined && open.length > 0) yield { kind: 'text', text: special.text, raw: special.raw }
      at = special.end
      continue
    }
    const end = endOfTag(xml, tag)
    const raw = xml.slice(tag, end)
    at = end
    if (raw[1] === '/') {
      const closed = open.pop()
      const closing = raw.slice(2, -1).trim()
      if (closed?.tag !== closing) throw new XmlRefusal()
      yield { kind: 'close', name: nameIn(scope, closing), raw }
      scope = closed.scope
      continue
    }
    const outer = scope
    if (raw.includes('xmlns')) scope = declared(raw, scope)
    const qualified = /^<([^\s/>]+)/.exec(raw)?.[1]
    if (!qualified) throw new XmlRefusal()
    const name = nameIn(scope, qualified)
    if (raw.endsWith('/>')) {
      yield { kind: 'empty', name, raw }
      scope = outer
      continue
    }
    open.push({ tag: qualified, scope: outer })
    if (open.length > deepest) throw new XmlRefusal(`is nested more than ${deepest} deep`)
    yield { kind: 'open', name, raw }
  }
  if (open.length > 0) throw new XmlRefusal()
}

/** An attribute of a tag, by its name in the namespace of the prefix `w`, `w14` … or without one; undefined where absent. */
export function attribute(raw: string, local: string): string | undefined {
  const found = new RegExp(`\\s(?:[\\w.-]+:)?${local}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(raw)
  const value = found?.[1] ?? found?.[2]
  return value === undefined ? undefined : unescaped(value)
}

function specialAt(xml: string, at: number): { end: number; raw: string; text?: string } | undefined {
  const next = xml.charCodeAt(at + 1)
  if (next !== 0x21 && next !== 0x3f) return undefined
  if (xml.startsWith('<!--', at)) return { end: after(xml, '-->', at), raw: '' }
  if (xml.startsWith('<?', at)) return { end: after(xml, '?>', at), raw: '' }
  if (xml.startsWith('<![CDATA[', at)) {
    const end = after(xml, ']]>', at)
    return { end, raw: xml.slice(at, end), text: xml.slice(at + 9, end - 3) }
  }
  // A document type could declare entities that grow a thousandfold or name other files.
  throw new XmlRefusal('declares a document type')
}

function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from)
  if (found < 0) throw new XmlRefusal()
  return found + mark.length
}

// A tag ends at the first `>` outside quotes. Each character is looked at once, whatever the quotes hold.
function endOfTag(xml: string, from: number): number {
  for (let at = from + 1; at < xml.length; at++) {
    const code = xml.charCodeAt(at)
    if (code === greater) return at + 1
    if (code === double || code === single) {
      at = xml.indexOf(code === double ? '"' : "'", at + 1)
      if (at < 0) throw new XmlRefusal()
    }
  }
  throw new XmlRefusal()
}

const greater = 0x3e
const double = 0x22
const single = 0x27

function declared(raw: string, scope: Scope): Scope {
  const inner = new Map(scope)
  for (const [, prefix = '', double, single] of raw.matchAll(/\sxmlns(?::([\w.-]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    inner.set(prefix, double ?? single ?? '')
  }
  return inner
}

function nameIn(scope: Scope, qualified: string): string {
  const colon = qualified.indexOf(':')
  const prefix = colon < 0 ? '' : qualified.slice(0, colon)
  const known = prefixes[scope.get(prefix) ?? '']
  return known ? `${known}:${qualified.slice(colon + 1)}` : qualified
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,32}));/gi, (whole, hex, decimal, name) => {
    if (name) {
      const character = named[name]
      if (character === undefined) throw new XmlRefusal('uses entities of its own')
      return character
    }
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

/** Text as it may stand in XML. */
export function escaped(text: string): string {
  return text.replace(/[&<>]/g, character => (character === '&' ? '&amp;' : character === '<' ? '&lt;' : '&gt;'))
}
