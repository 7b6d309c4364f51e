import type { Piece } from './pieces'
import type { Residue } from './residue'

const field =
  /^(?:from|to|cc|bcc|sent|date|subject|reply-to|von|an|gesendet|datum|betreff|de|para|enviado|fecha|asunto|à|envoyé|objet)\s?:\s/i
const sender = /^(?:from|von|de)\s?:\s/i
const fewestFields = 3
const head: Residue = { reason: 'the head of a forwarded e-mail', isSure: true }

/** The fields of an e-mail's head: at least three in a row, the sender among them. "Date: …" alone may be copy. */
export function mailHeadsOf(pieces: readonly Piece[]): readonly (Residue | undefined)[] {
  const heads: (Residue | undefined)[] = pieces.map(() => undefined)
  let from = 0
  for (let at = 0; at <= pieces.length; at += 1) {
    const text = pieces[at]?.text
    if (text !== undefined && text.length < 300 && field.test(text)) continue
    const isHead = at - from >= fewestFields && pieces.slice(from, at).some(piece => sender.test(piece.text))
    if (isHead) heads.fill(head, from, at)
    from = at + 1
  }
  return heads
}
