import { DomainError } from '@/domain/errors'
import type { Reading, SourceDocument } from '../source-document'
import { noFacts } from './body-facts'
import { readComments } from './comments'
import { readNumbering } from './numbering'
import { openPackage, type Package } from './open-package'
import { placeComments } from './place-comments'
import { readProperties } from './properties'
import { readyBody } from './ready-body'
import { damaged, hostile } from './refusals'
import { readStyles } from './styles'
import { wordBlocks } from './word-blocks'
import { wordNotes } from './word-notes'
import { mainPart, partNamed } from './word-parts'
import { type Parts, wordTree } from './word-tree'
import { XmlRefusal } from './xml/tokens'
import { textIn, xmlTree } from './xml/tree'

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
// Unpacked, prepared, understood, put into blocks.
const steps = 4

/**
 * A Word document as blocks, with its comments on their words. Throws DomainError `unreadable` or `too_large`.
 * Spec: documents D1–D16.
 */
export async function readDocx(bytes: Uint8Array, { onProgress }: Reading = {}): Promise<SourceDocument> {
  try {
    const opened = await openPackage(bytes)
    onProgress?.(1, steps)
    return await read(opened, onProgress)
  } catch (error) {
    if (error instanceof DomainError) throw error
    if (error instanceof XmlRefusal) throw error.what ? hostile(error.what) : damaged()
    // What the libraries cannot take apart is broken, or nested past the stack.
    throw damaged()
  }
}

async function read(opened: Package, onProgress: Reading['onProgress']): Promise<SourceDocument> {
  const main = mainPart(opened)
  const part = (name: string) => partNamed(opened, main, name)
  const facts = noFacts()
  const parts = new Map<string, string>()
  const give = (name: string | undefined, ready: (xml: string) => string) => {
    const xml = name && opened.text(name)
    if (name && xml !== undefined) parts.set(name.toLowerCase(), ready(xml))
  }
  for (const text of [main, part('footnotes'), part('endnotes')]) {
    give(text, xml => readyBody(xml, facts))
    give(text && relationshipsOf(text), checked)
  }
  for (const name of ['_rels/.rels', '[Content_Types].xml', part('styles')]) give(name, checked)
  onProgress?.(2, steps)
  const tree = await wordTree(parts satisfies Parts)
  onProgress?.(3, steps)
  const textOf = (name: string) => opened.text(part(name) ?? '')
  const found = wordBlocks(tree, {
    facts,
    styles: readStyles(textOf('styles')),
    numbering: readNumbering(textOf('numbering')),
  })
  requireWords(found.blocks.length)
  const unplaced = readComments({
    comments: textOf('comments'),
    extended: textOf('commentsExtended'),
    ids: textOf('commentsIds'),
    extensible: textOf('commentsExtensible'),
  })
  const { comments, lost } = placeComments(unplaced, { ...found, commentIds: facts.commentIds })
  const { details, writtenAt } = readProperties(opened.text('docProps/core.xml'))
  onProgress?.(steps, steps)
  return {
    blocks: found.blocks,
    details,
    notes: wordNotes({ ...found, facts, lost, writtenAt, furniture: furnitureOf(opened), hasMacros: opened.hasMacros }),
    comments,
    mediaType,
  }
}

// Not rewritten, but read to its end: mammoth sees no part that was not checked.
function checked(xml: string): string {
  xmlTree(xml)
  return xml
}

function relationshipsOf(name: string): string {
  const slash = name.lastIndexOf('/') + 1
  return `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`
}

function furnitureOf(opened: Package): readonly string[] {
  return opened.names
    .filter(name => /^word\/(?:header|footer)\d*\.xml$/.test(name))
    .map(name => textIn(xmlTree(opened.text(name))).trim())
    .filter(text => text !== '')
}

function requireWords(blocks: number): void {
  if (blocks > 0) return
  throw new DomainError(
    'unreadable',
    'The Word file holds no words. If its pages are images, have their text recognised (OCR) and import the result.',
  )
}
