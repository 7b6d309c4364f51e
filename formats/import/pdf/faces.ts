import type { PDFPageProxy } from 'pdfjs-dist'

/** How a font looks. */
export interface Face {
  readonly isBold: boolean
  readonly isItalic: boolean
}

/** The faces of a PDF's fonts, learned from the pages that bring new ones. */
export interface Faces {
  learn(page: PDFPageProxy, fonts: ReadonlySet<string>): Promise<void>
  of(font: string): Face
}

const plain: Face = { isBold: false, isItalic: false }
// Going through all a page draws costs as much as reading its letters: fonts are few, and come early.
const mostPagesLookedAt = 40

/** Faces by the names of the fonts. Spec: documents P4. */
export function facesOf(): Faces {
  const known = new Map<string, Face>()
  let looked = 0
  return {
    async learn(page, fonts) {
      const unknown = [...fonts].filter(font => !known.has(font))
      if (unknown.length === 0 || looked >= mostPagesLookedAt) return
      looked += 1
      await page.getOperatorList()
      for (const font of unknown) {
        known.set(font, page.commonObjs.has(font) ? faceOf(page.commonObjs.get(font)) : plain)
      }
    },
    of: font => known.get(font) ?? plain,
  }
}

function faceOf(font: {
  readonly name?: unknown
  readonly bold?: unknown
  readonly black?: unknown
  readonly italic?: unknown
}): Face {
  const name = typeof font.name === 'string' ? font.name : ''
  return {
    isBold: font.bold === true || font.black === true || /bold|black|heavy|demi/i.test(name),
    isItalic: font.italic === true || /italic|oblique/i.test(name),
  }
}
