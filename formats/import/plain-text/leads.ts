import type { Piece } from './pieces'

// A lead is a label, not a sentence: at most so many words and characters.
const mostWords = 5
const longestLead = 40

const label = /^([\p{Lu}\p{N}\p{Lo}][^:.!?\n"“”«»]{1,38}):(?=\s+\S)/u

// "He added: …", "According to the paper: …" introduce what somebody said.
const speech =
  /\b(?:said|says|say|saying|told|tells|added|adds|wrote|writes|asked|asks|replied|explained|stated|noted|warned|claimed|insisted|declared|announced|tweeted|posted|continued|concluded|according|quoted|sagte|erklärte|dijo|añadió|afirmó|déclaré|disse|ha detto)\b/i
const pronoun =
  /^(?:he|she|they|it|we|i|you|this|that|these|those|there|here)\b(?!.*\b(?:matters?|happened|know|means?|next)\b)/i

/**
 * The label a section opens with, its colon included ("Context:"), for each piece that has one. The same label again and
 * again is a speaker in a transcript, not a section. Spec: import I15.
 */
export function leadsOf(pieces: readonly Piece[]): readonly (string | undefined)[] {
  const labels = pieces.map(labelOf)
  const times = new Map<string, number>()
  for (const found of labels) if (found) times.set(found, (times.get(found) ?? 0) + 1)
  const speakers = [...times.values()].filter(count => count > 1).length
  return labels.map(found => {
    if (!found || (times.get(found) ?? 0) > 1 || speakers >= 2) return undefined
    return found
  })
}

function labelOf(piece: Piece): string | undefined {
  const found = label.exec(piece.text.slice(0, longestLead + 20))?.[1]
  if (!found || found.split(/\s+/).length > mostWords || found.length > longestLead) return undefined
  if (speech.test(found) || pronoun.test(found)) return undefined
  const after = piece.text.slice(found.length + 1, found.length + 40).trim()
  // A quotation after a name is somebody speaking; small letters after the colon run on in one sentence.
  return /^["“«„‘]/.test(after) || /^\p{Ll}/u.test(after) ? undefined : `${found}:`
}
