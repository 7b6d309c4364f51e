import type { Doc } from '@/domain/text/document'

/** A document of paragraphs; with `title`, under a heading. `\n` inside a paragraph is a hard break. */
export function aDoc(
  paragraphs: readonly string[] = ['The budget grew 4% last year.', 'Nobody was hurt, the mayor said.'],
  { title }: { readonly title?: string } = {},
): Doc {
  const heading: Doc['content'] =
    title === undefined ? [] : [{ type: 'heading', attrs: { level: 1 }, content: inline(title) }]
  return {
    type: 'doc',
    content: [
      ...heading,
      ...paragraphs.map(text => ({
        type: 'paragraph' as const,
        attrs: { role: 'paragraph' as const },
        ...(text === '' ? {} : { content: inline(text) }),
      })),
    ],
  }
}

function inline(text: string) {
  return text
    .split('\n')
    .flatMap((line, i) => [
      ...(i > 0 ? [{ type: 'hardBreak' as const }] : []),
      ...(line === '' ? [] : [{ type: 'text' as const, text: line }]),
    ])
}
