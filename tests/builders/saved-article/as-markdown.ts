import type { SavedArticle, SavedBlock } from './saved-article'

/** The article as a Markdown file, as a writer's program saves it. */
export function asMarkdown({ blocks }: SavedArticle): Uint8Array {
  const pieces = blocks.map((block, index) => {
    const isTight = block.role === 'item' && blocks[index + 1]?.role === 'item'
    return `${inMarkdown(block)}${isTight ? '\n' : '\n\n'}`
  })
  return new TextEncoder().encode(pieces.join(''))
}

function inMarkdown({ role, text, lead }: SavedBlock): string {
  switch (role) {
    case 'title':
      return `# ${escaped(text)}`
    case 'heading':
      return `## ${escaped(text)}`
    case 'item':
      return `- ${linked(escaped(text))}`
    case 'caption':
      return `![A photograph](https://images.example/photo.jpg)\n\n*${escaped(text)}*`
    case 'section':
      return `**${lead}** ${escaped(text.slice(lead?.length ?? 0).trim())}`
    default:
      return escaped(text)
  }
}

// What could be read as a mark of Markdown.
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#]/g, character => `\\${character}`)
}

function linked(text: string): string {
  return text.replace('a detailed paper', '[a detailed paper](https://papers.example/missiles?id=1&v=2)')
}
