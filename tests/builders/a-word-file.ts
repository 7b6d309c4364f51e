import { aZip, type ZipPart } from './a-zip'

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ')

const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The parts of a Word file written by hand: XML inside the root of each, by its name without folder and ending. */
export interface WordParts {
  readonly document: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly comments?: string
  readonly commentsExtended?: string
  readonly header1?: string
}

const roots: Readonly<Record<keyof WordParts, string>> = {
  document: 'w:document',
  styles: 'w:styles',
  numbering: 'w:numbering',
  footnotes: 'w:footnotes',
  endnotes: 'w:endnotes',
  comments: 'w:comments',
  commentsExtended: 'w15:commentsEx',
  header1: 'w:hdr',
}

/** A Word file from XML written by hand, for what no library writes. `more` are further files of the package. */
export function aWordFile(parts: WordParts, more: readonly ZipPart[] = []): Uint8Array {
  const files = Object.entries(roots).flatMap(([kind, root]): ZipPart[] => {
    const xml =
      kind === 'document' ? `<w:body>${parts.document}</w:body>` : Object.entries(parts).find(([k]) => k === kind)?.[1]
    return xml === undefined
      ? []
      : [
          {
            name: `word/${kind}.xml`,
            bytes: `<?xml version="1.0" encoding="UTF-8"?>\n<${root} ${namespaces}>${xml}</${root}>`,
          },
        ]
  })
  const relations = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`
  const types = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
  const given = new Set(more.map(part => part.name))
  return aZip(
    [{ name: '[Content_Types].xml', bytes: types }, { name: '_rels/.rels', bytes: relations }, ...files]
      .filter(part => !given.has(part.name))
      .concat(more),
  )
}

/** A paragraph: plain text, or XML where it begins with `<`. */
export function aParagraph(content: string, properties = ''): string {
  const runs = content.startsWith('<') ? content : aRun(content)
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`
}

export function aRun(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
}
