import { type AnchorState, describeAnchor, isPlaced } from '@/domain/anchor/anchor'
import { reanchorClaims } from '@/domain/anchor/reanchor-claims'
import type { AnchoredText, ReanchoredAnchor } from '@/domain/anchor/reanchored'

/** A version made of lines. */
export function aVersion(number: number, text: string): AnchoredText {
  let at = 0
  const blocks = text.split('\n').map(line => {
    const start = at
    at += line.length + 1
    return { start, end: start + line.length }
  })
  return { number, text, blocks }
}

/** The anchor that the claim in brackets gets in the text now. */
export function anchorNow(marked: string, now: string): ReanchoredAnchor {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const from = aVersion(1, marked.replace('[', '').replace(']', ''))
  const anchor = describeAnchor(from.text, 1, { start, end })
  const [claim] = reanchorClaims([{ id: 'claim', anchor }], from, aVersion(2, now))
  if (!claim) throw new RangeError('A claim went in and none came out')
  return claim.anchor
}

/** The text now with the claim in brackets, and its state: "lost" alone where it stands nowhere. */
export function reanchored(marked: string, now: string): string {
  const anchor = anchorNow(marked, now)
  if (!isPlaced(anchor)) return anchor.state
  const place = `${now.slice(0, anchor.start)}[${now.slice(anchor.start, anchor.end)}]${now.slice(anchor.end)}`
  return `${stateWord[anchor.state]}: ${place}`
}

const stateWord: Record<AnchorState, string> = { exact: 'exact', moved: 'moved', changed: 'changed', lost: 'lost' }
