import { bylineWeight } from './bylines'
import type { Facts } from './facts'
import { isCredit } from './pictures'

// What speaks for a piece as the title. Titles are short, come early, and do not end like a sentence.
const titleWeights = {
  /** Nothing but handling marks, credits and residue stands before it. */
  comesFirst: 1.5,
  /** Up to 80 characters: the usual length. */
  isShort: 2,
  /** 81 to 120 characters: long, still seen. */
  isLong: 0.5,
  /** Over 120 characters, a standfirst is likelier. */
  isVeryLong: -2,
  /** Clauses set off by commas are how a standfirst explains. */
  comma: -0.4,
  /** A full stop at the end. */
  endsSentence: -3.5,
  /** Typed as a heading. */
  isMarked: 3,
  /** One or two words are a section's or rubric's name, where something longer can be had. */
  isLabel: -3,
  /** Named things that nobody has introduced ("The attack, …") lean on a title before them. */
  leansBack: -0.75,
  endsOpen: -3,
  isQuoted: -0.5,
}

// Beyond the fifth line before the body, nothing is a title.
const farthest = 6

export interface TitleFound {
  /** Place of the title; -1 where there is none. */
  readonly index: number
  /** Place of a piece that could be it as well. */
  readonly rival: number
}

/** Which piece is the title, among those before the body (`bodyStart`). Spec: import I16. */
export function findTitle(all: readonly Facts[], bodyStart: number): TitleFound {
  const stated = all.findIndex(facts => facts.piece.stated?.kind === 'title')
  if (stated >= 0) return { index: stated, rival: -1 }
  const candidates = all
    .slice(0, Math.min(bodyStart, farthest))
    .map((facts, index) => ({ facts, index }))
    .filter(({ facts }) => canBeTitle(facts))
  const scored = candidates
    .map(({ facts, index }, order) => ({ index, score: titleScore(facts, order === 0) }))
    .sort((one, other) => other.score - one.score)
  const [best, second] = scored
  if (!best || best.score <= 0) return { index: -1, rival: -1 }
  const isClose = second !== undefined && best.score - second.score < 0.75
  return { index: best.index, rival: isClose ? second.index : -1 }
}

const mayBeTitle = ['unknown', 'paragraph', 'heading']

function canBeTitle(facts: Facts): boolean {
  const { mark, stated } = facts.piece
  const isMarked = /^#/.test(mark ?? '') || stated?.kind === 'heading'
  return (
    !facts.residue?.isSure &&
    !facts.isListItem &&
    (stated === undefined || mayBeTitle.includes(stated.kind)) &&
    !isCredit(facts.head, facts.endsSentence) &&
    bylineWeight(facts).weight < 4 &&
    !facts.piece.mark?.startsWith('>') &&
    (facts.length <= 200 || isMarked) &&
    !facts.endsColon
  )
}

function titleScore(facts: Facts, comesFirst: boolean): number {
  const w = titleWeights
  const commas = facts.head.match(/[,،、](?=\s)/g)?.length ?? 0
  return [
    comesFirst ? w.comesFirst : 0,
    facts.length <= 80 ? w.isShort : facts.length <= 120 ? w.isLong : w.isVeryLong,
    Math.min(3, commas) * w.comma,
    facts.endsSentence && !/[?!]["”“»]?$/.test(facts.head) ? w.endsSentence : 0,
    facts.piece.mark === '#' || facts.piece.stated?.kind === 'heading' ? w.isMarked : 0,
    facts.words <= 2 ? w.isLabel : 0,
    /^(?:The|Der|Die|Das|El|La|Los|Las|Le|Les|Il|O|A)\s[^,]{3,30},\s/.test(facts.head) ? w.leansBack : 0,
    facts.endsOpen ? w.endsOpen : 0,
    facts.isQuoted ? w.isQuoted : 0,
  ].reduce((sum, weight) => sum + weight, 0)
}
