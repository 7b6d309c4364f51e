/**
 * Marks set into the XML before mammoth reads it, because it passes on neither the ranges of comments nor the numbering of
 * paragraphs. They stand between two of Unicode's noncharacters, which no text may hold and which are taken out of it first.
 */
export type Sentinel =
  | { readonly kind: 'paragraph'; readonly index: number }
  | { readonly kind: 'start' | 'end' | 'point'; readonly index: number }

const opening = '\ufdd0'
const closing = '\ufdd1'
const letters = { paragraph: 'p', start: 's', end: 'e', point: 'c' } as const

/** A sentinel as text. */
export function sentinelText({ kind, index }: Sentinel): string {
  return `${opening}${letters[kind]}${index}${closing}`
}

/** The sentinel that a text is; undefined for words. */
export function sentinelIn(text: string): Sentinel | undefined {
  if (!text.startsWith(opening)) return undefined
  const index = Number.parseInt(text.slice(2), 10)
  switch (text[1]) {
    case 'p':
      return { kind: 'paragraph', index }
    case 's':
      return { kind: 'start', index }
    case 'e':
      return { kind: 'end', index }
    default:
      return { kind: 'point', index }
  }
}

/** Words without any noncharacter. */
export function withoutSentinels(text: string): string {
  return text.replace(/[\ufdd0-\ufdef]/g, '')
}
