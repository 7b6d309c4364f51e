import type { DocBlock, DocInline, DocParagraph } from '../../domain/text/document'

// The few shapes that the demonstration's copy is set in, so that its articles read as copy and not as trees.

export function title(text: string): DocBlock {
  return { type: 'heading', attrs: { level: 1 }, content: words(text) }
}

export function heading(text: string): DocBlock {
  return { type: 'heading', attrs: { level: 2 }, content: words(text) }
}

export function paragraph(text: string): DocBlock {
  return inRole('paragraph', words(text))
}

/** A paragraph that opens with its section's label in bold: `section('Context', 'The road …')`. */
export function section(lead: string, text: string): DocBlock {
  return inRole('paragraph', [
    { type: 'text', text: `${lead}:`, marks: [{ type: 'bold' }] },
    { type: 'text', text: ` ${text}` },
  ])
}

export function standfirst(text: string): DocBlock {
  return inRole('standfirst', words(text))
}

export function byline(text: string): DocBlock {
  return inRole('byline', words(text))
}

export function credit(text: string): DocBlock {
  return inRole('credit', words(text))
}

export function caption(text: string, lang?: string): DocBlock {
  return inRole('caption', words(text), lang)
}

export function bullets(...items: readonly string[]): DocBlock {
  return {
    type: 'bulletList',
    content: items.map(item => ({ type: 'listItem', content: [inRole('paragraph', words(item))] })),
  }
}

function inRole(role: DocParagraph['attrs']['role'], content: DocInline[], lang?: string): DocParagraph {
  return { type: 'paragraph', attrs: lang ? { role, lang } : { role }, content }
}

function words(text: string): DocInline[] {
  return [{ type: 'text', text }]
}
