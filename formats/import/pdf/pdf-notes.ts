import type { Furniture } from './furniture'

interface Met {
  readonly furniture: readonly Furniture[]
  readonly askew: number
  readonly odd: number
  readonly broken: readonly number[]
  /** Pages without a letter, from 1. */
  readonly empty: readonly number[]
  readonly isRtl: boolean
  readonly madeAt?: string | undefined
}

const mostNamed = 8

/** What could not be carried over, and what to look at, one sentence each. Spec: documents P13. */
export function pdfNotes({ furniture, askew, odd, broken, empty, isRtl, madeAt }: Met): readonly string[] {
  const edges = furniture.reduce((sum, one) => sum + one.pages, 0)
  return [
    edges > 0 ? `${counted(edges, 'line')} at the edges of pages (running heads, page numbers) set aside.` : '',
    askew > 0 ? `${counted(askew, 'character')} set askew, twice or outside the page left out.` : '',
    odd > 0
      ? `${counted(odd, 'character')} without a meaning outside the fonts of the PDF ${odd === 1 ? 'stands' : 'stand'} as \ufffd.`
      : '',
    empty.length > 0 ? `${named('Page', empty)} without text: if words are to be seen there, they are an image.` : '',
    broken.length > 0
      ? `${named('Page', broken)} could not be read and ${broken.length === 1 ? 'is' : 'are'} missing.`
      : '',
    isRtl ? 'The text is written from right to left: compare the order of numbers and Latin words with the page.' : '',
    madeAt ? `The PDF says that it was made on ${madeAt}. When the text was published has to be set by hand.` : '',
  ].filter(note => note !== '')
}

function named(what: string, numbers: readonly number[]): string {
  const some = numbers.slice(0, mostNamed).join(', ')
  const more = numbers.length > mostNamed ? ` and ${numbers.length - mostNamed} more` : ''
  return `${what}${numbers.length === 1 ? '' : 's'} ${some}${more}`
}

function counted(count: number, one: string): string {
  return `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`
}
