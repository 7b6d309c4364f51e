import type { Package } from './open-package'
import { attribute } from './xml/tokens'
import { type XmlElement, xmlTree } from './xml/tree'

const usual = 'word/document.xml'

/** The name of the part with the text. */
export function mainPart(opened: Package): string {
  const target = targetOf(opened, '_rels/.rels', /\/officeDocument$/)
  const name = target?.replace(/^\//, '')
  return name !== undefined && opened.has(name) ? name : usual
}

/** The name of a part that belongs to the text: "styles", "footnotes", "commentsExtended"; undefined where there is none. */
export function partNamed(opened: Package, main: string, kind: string): string | undefined {
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const relationships = `${folder}_rels/${main.slice(folder.length)}.rels`
  const target = targetOf(opened, relationships, new RegExp(`/${kind}$`))
  const name =
    target === undefined ? `${folder}${kind}.xml` : target.startsWith('/') ? target.slice(1) : `${folder}${target}`
  return opened.has(name) ? name : undefined
}

function targetOf(opened: Package, relationships: string, kind: RegExp): string | undefined {
  const found = xmlTree(opened.text(relationships))
    .children.filter((child): child is XmlElement => typeof child !== 'string')
    .find(child => kind.test(attribute(child.raw, 'Type') ?? '') && attribute(child.raw, 'TargetMode') !== 'External')
  return found && attribute(found.raw, 'Target')
}
