import type { ImportBlock, ImportRole } from '@/domain/article/import-preview'
import { mostBlocks } from '@/domain/article/input'
import { DomainError } from '@/domain/errors'
import { directionOf } from '../direction'
import { type Languages, languagesOf } from '../language'
import type { SourceDocument } from '../source-document'
import { clues, type Place } from './clues'
import { doubtBetween } from './doubts'
import { factsOf } from './facts'
import { leadsOf } from './leads'
import { listItems } from './list-marks'
import { mailHeadsOf } from './mail-heads'
import { type Piece, piecesOf } from './pieces'
import { placesOf } from './places'

export interface Recognised {
  readonly blocks: readonly ImportBlock[]
  readonly language: string
  readonly notes: readonly string[]
}

// Twice the lines that the longest file of wrapped copy has. More is not copy, and cutting it would take the server's time.
const mostLines = 500_000
// A role must lead the next one by this much, or the person is asked.
const smallestLead = 0.75

/** The blocks of a text with their roles and languages, residue included. Spec: import I10–I23. */
export function recogniseText(text: string, said?: string): Recognised {
  const lines = linesIn(text)
  if (lines > mostLines) throw tooMany('lines', lines, mostLines)
  const { pieces, joined } = piecesOf(text)
  return recognised(pieces, { said, joined })
}

/** The same for what a format gives. */
export function recogniseSource({ blocks, details }: SourceDocument, said?: string): Recognised {
  const pieces = blocks.map(
    ({ text, mark }): Piece => ({ text, ...(mark ? { mark } : {}), indent: 0, gapBefore: true, gapAfter: true }),
  )
  return recognised(pieces, { said: said ?? details.language, joined: 0 })
}

interface Known {
  /** The article's language as the person or the document says. */
  readonly said: string | undefined
  /** Line ends taken out. */
  readonly joined: number
}

function recognised(pieces: readonly Piece[], { said, joined }: Known): Recognised {
  if (pieces.length > mostBlocks) throw tooMany('paragraphs', pieces.length, mostBlocks)
  const words = pieces.map(piece => piece.text)
  // Roles go by the language found, so that naming another one never moves them.
  const found = languagesOf(words)
  const shown = said === undefined || said === found.article ? found : languagesOf(words, said)
  const blocks = rolesOf(pieces, found).map(block => withLanguage(block, shown))
  return { blocks: someKept(blocks), language: shown.article, notes: notesOn(blocks, joined, shown.article) }
}

// Without cutting it, for there may be twenty million.
function linesIn(text: string): number {
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) if (text[at + 1] !== '\n') lines += 1
  return lines
}

function tooMany(what: string, found: number, most: number): DomainError {
  const [has, allowed] = [found.toLocaleString('en'), most.toLocaleString('en')]
  return new DomainError(
    'too_large',
    `The text has ${has} ${what}, and ${allowed} is the most. Cut it into parts and import them one by one.`,
  )
}

function rolesOf(pieces: readonly Piece[], languages: Languages): ImportBlock[] {
  const items = listItems(pieces)
  const leads = leadsOf(pieces)
  const mail = mailHeadsOf(pieces)
  const facts = pieces.map((piece, index) =>
    factsOf(piece, { lang: languages.of(piece.text), isListItem: items[index] === true, residue: mail[index] }),
  )
  const { places, title, rival } = placesOf(facts)
  return places.map(place => {
    const decided =
      place.index === title
        ? { role: 'title' as const, why: 'the line at the head that reads like a title' }
        : decide(place)
    const lead = decided.role === 'paragraph' ? leads[place.index] : undefined
    const isRival = rival >= 0 && (place.index === title || place.index === rival)
    const doubt = isRival
      ? doubtBetween(decided.role, decided.role === 'title' ? 'standfirst' : 'title')
      : decided.doubt
    return {
      ...decided,
      text: place.piece.text,
      ...(place.piece.mark ? { mark: place.piece.mark } : {}),
      ...(lead ? { lead } : {}),
      ...(doubt ? { doubt } : {}),
    }
  })
}

function decide(place: Place): Pick<ImportBlock, 'role' | 'why' | 'doubt'> {
  const scores = new Map<ImportRole, { score: number; strongest: number; why: string }>()
  for (const clue of clues) {
    if (!clue.holds(place)) continue
    const so = scores.get(clue.role) ?? { score: 0, strongest: 0, why: '' }
    const isStronger = clue.weight > so.strongest
    scores.set(clue.role, {
      score: so.score + clue.weight,
      strongest: isStronger ? clue.weight : so.strongest,
      why: isStronger ? clue.because : so.why,
    })
  }
  const ranked = [...scores].sort((one, other) => other[1].score - one[1].score)
  const [best, second] = ranked
  const role = best?.[0] ?? 'paragraph'
  const why = role === 'residue' && place.residue ? place.residue.reason : (best?.[1].why ?? '')
  const isClose = best && second && best[1].score - second[1].score < smallestLead
  const isUnsureResidue = role === 'residue' && !place.residue?.isSure
  if (!second || !(isClose || isUnsureResidue)) return { role, why }
  return { role, why, doubt: doubtBetween(role, second[0]) }
}

function withLanguage(block: ImportBlock, languages: Languages): ImportBlock {
  const lang = block.role === 'residue' ? undefined : languages.of(block.text)
  const dir = directionOf(block.text)
  return { ...block, ...(lang ? { lang } : {}), ...(dir ? { dir } : {}) }
}

// A text of nothing but residue is shown as it is, with the question on every block.
function someKept(blocks: readonly ImportBlock[]): readonly ImportBlock[] {
  if (blocks.some(block => block.role !== 'residue')) return blocks
  return blocks.map(block => ({ ...block, role: 'paragraph' as const, doubt: doubtBetween('paragraph', 'residue') }))
}

function notesOn(blocks: readonly ImportBlock[], joined: number, language: string): string[] {
  const marks = blocks.filter(block => block.mark && block.role === 'listItem').length
  const notes: string[] = []
  if (marks > 0) notes.push(`${marks} hand-typed ${marks === 1 ? 'mark' : 'marks'} became the bullets of a list.`)
  if (joined > 0) notes.push(`${joined} line ${joined === 1 ? 'end' : 'ends'} in the middle of sentences taken out.`)
  if (language === 'und') notes.push('The language could not be told. Choose it.')
  return notes
}
