import type { ImportBlock, ImportRole } from '@/domain/article/import-preview'
import { mostBlocks } from '@/domain/article/input'
import { DomainError } from '@/domain/errors'
import { directionOf } from '../direction'
import { type Languages, languagesOf } from '../language'
import type { SourceBlock, SourceDocument } from '../source-document'
import { blockOf, statedPiece } from '../stated-piece'
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

/** The same for what a format gives, block by block: what it states is a strong clue beside the words. Spec: import I32. */
export function recogniseSource({ blocks, details }: SourceDocument, said?: string): Recognised {
  return recognised(blocks.map(statedPiece), { said, joined: 0, stated: details.language })
}

interface Known {
  /** The article's language as the person says. */
  readonly said: string | undefined
  /** As the document says: believed where its words do not tell, for pages name the language of their frame. */
  readonly stated?: string
  /** Line ends taken out. */
  readonly joined: number
}

function recognised(pieces: readonly Piece[], { said, joined, stated }: Known): Recognised {
  if (pieces.length > mostBlocks) throw tooMany('paragraphs', pieces.length, mostBlocks)
  const words = pieces.filter(piece => piece.stated?.kind !== 'residue').map(piece => piece.text)
  // Roles go by the language found, so that naming another one never moves them.
  const told = languagesOf(words)
  const found = told.article === 'und' && stated ? languagesOf(words, stated) : told
  const shown = said === undefined || said === found.article ? found : languagesOf(words, said)
  const blocks = rolesOf(pieces, found).map((block, index) => withLanguage(block, shown, pieces[index]?.stated?.lang))
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

// What the format sets apart is no neighbour of the copy: furniture of a page, cells and notes tell nothing about it.
function rolesOf(pieces: readonly Piece[], languages: Languages): ImportBlock[] {
  const inCopy = rolesInCopy(
    pieces.filter(piece => !setApart(piece.stated?.kind)),
    languages,
  ).values()
  return pieces.flatMap(piece => {
    const { stated } = piece
    if (!setApart(stated?.kind)) return inCopy.next().value ?? []
    return { ...blockOf(piece), role: stated.kind, why: stated.why ?? '' }
  })
}

function setApart(kind: SourceBlock['kind'] | undefined): kind is 'residue' | 'tableCell' | 'footnote' {
  return kind === 'residue' || kind === 'tableCell' || kind === 'footnote'
}

function rolesInCopy(pieces: readonly Piece[], languages: Languages): ImportBlock[] {
  const items = listItems(pieces)
  const leads = leadsOf(pieces)
  const mail = mailHeadsOf(pieces)
  const facts = pieces.map((piece, index) =>
    factsOf(piece, {
      lang: languages.of(piece.text),
      isListItem: items[index] === true || piece.stated?.kind === 'listItem',
      residue: mail[index],
    }),
  )
  const { places, title, rival } = placesOf(facts)
  return places.map(place => {
    const decided = place.index === title ? titleOf(place.piece) : decide(place)
    const lead = decided.role === 'paragraph' ? leads[place.index] : undefined
    const isRival = rival >= 0 && (place.index === title || place.index === rival)
    const doubt = isRival
      ? doubtBetween(decided.role, decided.role === 'title' ? 'standfirst' : 'title')
      : decided.doubt
    return { ...blockOf(place.piece), ...decided, ...(lead ? { lead } : {}), ...(doubt ? { doubt } : {}) }
  })
}

function titleOf({ stated }: Piece): Pick<ImportBlock, 'role' | 'why' | 'doubt'> {
  const isStated = stated?.kind === 'title' && stated.why
  return { role: 'title', why: isStated || 'the line at the head that reads like a title' }
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
  const why = whyOf(role, place) ?? best?.[1].why ?? ''
  const isClose = best && second && best[1].score - second[1].score < smallestLead
  const isUnsureResidue = role === 'residue' && !place.residue?.isSure
  if (!second || !(isClose || isUnsureResidue)) return { role, why }
  return { role, why, doubt: doubtBetween(role, second[0]) }
}

function whyOf(role: ImportRole, { residue, piece: { stated } }: Place): string | undefined {
  if (role === 'residue') return residue?.reason
  return stated?.kind === role ? stated.why : undefined
}

function withLanguage(block: ImportBlock, languages: Languages, stated: string | undefined): ImportBlock {
  const lang = block.role === 'residue' ? undefined : (languages.of(block.text) ?? otherThan(languages.article, stated))
  const dir = directionOf(block.text)
  return { ...block, ...(lang ? { lang } : {}), ...(dir ? { dir } : {}) }
}

function otherThan(article: string, stated: string | undefined): string | undefined {
  return stated && stated.split('-')[0] !== article.split('-')[0] ? stated : undefined
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
