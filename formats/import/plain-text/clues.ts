import { type ImportRole, importRoles } from '@/domain/article/import-preview'
import { bylineWeight, isWireCredit, sourceLine } from './bylines'
import type { Facts } from './facts'
import { endsInCredit, isCredit, speaksOfPicture } from './pictures'

/** One piece among the others. */
export interface Place extends Facts {
  readonly index: number
  /** Before the first paragraph of the body; `bodyStart` is the end of the list where there is none. */
  readonly isBeforeBody: boolean
  /** Nothing of the body comes after it. */
  readonly isAfterBody: boolean
  /** Where the title is, in pieces of copy: -1 directly before this one, 1 directly after; 0 is further off or none. */
  readonly titleAt: -1 | 0 | 1
  /** A byline comes between this and the body. */
  readonly bylineFollows: boolean
  /** The next piece of copy is a paragraph or a list item. */
  readonly copyFollows: boolean
  /** The piece of copy before it ends a sentence. */
  readonly sentenceEndsBefore: boolean
  /** Length beside the middle paragraph of the body, 1 is the same. */
  readonly besideMiddle: number
  readonly articleIsCapitals: boolean
}

/** One thing that speaks for (or, below 0, against) a role, and how much. `because` is shown to the person. */
export interface Clue {
  readonly role: ImportRole
  readonly weight: number
  readonly because: string
  readonly holds: (place: Place) => boolean
}

const saysPictureTaker = (place: Place) => isCredit(place.head, place.endsSentence)
const isForeign = (place: Place) => place.lang !== undefined
const isUnfinished = (place: Place) => !place.endsSentence && !place.endsColon && !place.endsOpen
const isInside = (place: Place) => !place.isBeforeBody && !place.isAfterBody
const isBold = (place: Place) => place.piece.stated?.inlines?.every(run => run.marks?.includes('bold')) === true
const isBesideTitle = (place: Place) => place.titleAt !== 0

// What a format says outweighs how the words look, but not that they are surely no copy. A caption may say whose picture it is.
const statedWeights: Readonly<Record<Exclude<ImportRole, 'residue' | 'paragraph'>, number>> = {
  title: 9,
  standfirst: 9,
  byline: 9,
  heading: 9,
  listItem: 8,
  quote: 9,
  caption: 6,
  credit: 9,
  tableCell: 20,
  footnote: 10,
}

const statedClues: readonly Clue[] = Object.entries(statedWeights).map(([kind, weight]) => ({
  // A second title is a heading.
  role: kind === 'title' ? 'heading' : (importRoles.find(role => role === kind) ?? 'paragraph'),
  weight,
  because: 'the document says so',
  holds: place => place.piece.stated?.kind === kind,
}))

/**
 * The clues. Weights are on one scale: 1 is a hint, 3 decides where nothing speaks against it, 5 and more settles it.
 * `why` of a block is its strongest clue. Spec: import I17–I18.
 */
export const clues: readonly Clue[] = [
  ...statedClues,

  // Copy is a paragraph until something says otherwise.
  { role: 'paragraph', weight: 1, because: 'nothing says otherwise', holds: () => true },
  { role: 'paragraph', weight: 1.5, because: 'it ends like a sentence', holds: place => place.endsSentence },
  { role: 'paragraph', weight: 2, because: 'it is as long as a paragraph', holds: place => place.length >= 160 },
  { role: 'paragraph', weight: 1, because: 'several sentences', holds: place => place.sentences >= 2 },
  {
    role: 'paragraph',
    weight: 2,
    because: 'it introduces what follows',
    holds: place => place.endsColon && place.words >= 4,
  },
  {
    role: 'paragraph',
    weight: 1.5,
    because: 'it runs on from or into the next line',
    holds: place => place.beginsSmall || place.endsOpen,
  },
  { role: 'paragraph', weight: 3, because: 'short lines that belong together', holds: place => place.isVerse },

  { role: 'heading', weight: 6, because: 'typed as a heading', holds: place => /^#/.test(place.piece.mark ?? '') },
  {
    role: 'heading',
    weight: 2,
    because: 'short, without a full stop',
    holds: place => place.length <= 80 && place.words <= 14 && (isUnfinished(place) || /\?["”]?$/.test(place.head)),
  },
  {
    role: 'heading',
    weight: 2,
    because: 'short, and set in bold',
    holds: place => isBold(place) && place.words <= 14 && !place.endsSentence,
  },
  {
    role: 'heading',
    weight: 0.5,
    because: 'a short label before a list',
    holds: place => place.words <= 3 && place.endsColon,
  },
  {
    role: 'heading',
    weight: 1.5,
    because: 'short, and a paragraph follows',
    holds: place => place.copyFollows && place.length <= 100,
  },
  { role: 'heading', weight: 0.5, because: 'a sentence ends before it', holds: place => place.sentenceEndsBefore },
  {
    role: 'heading',
    weight: 1,
    because: 'set in capitals',
    holds: place => place.isCapitals && !place.articleIsCapitals && place.words <= 14,
  },
  { role: 'heading', weight: -1.5, because: 'before the first paragraph', holds: place => place.isBeforeBody },
  {
    role: 'heading',
    weight: -2.5,
    because: 'nothing follows it',
    holds: place => place.isAfterBody && !place.copyFollows,
  },
  { role: 'heading', weight: -2.5, because: 'in another language', holds: isForeign },
  {
    role: 'heading',
    weight: -2,
    because: 'it ends like a sentence',
    holds: place => place.endsSentence && !/[?!]["”“»]?$/.test(place.head),
  },
  {
    role: 'heading',
    weight: -2,
    because: 'it begins with a speaker',
    holds: place => /^\p{Lu}[\p{L}. ]{0,30}:\s/u.test(place.head),
  },
  { role: 'heading', weight: -1, because: 'a quotation', holds: place => place.isQuoted },
  { role: 'heading', weight: -2, because: 'it begins small', holds: place => place.beginsSmall },
  { role: 'heading', weight: -3, because: 'short lines that belong together', holds: place => place.isVerse },

  {
    role: 'standfirst',
    weight: 3,
    because: 'it stands beside the title',
    holds: place => isBesideTitle(place) && place.isBeforeBody,
  },
  {
    role: 'standfirst',
    weight: 2,
    because: 'it stands beside the title without a full stop',
    holds: place => isBesideTitle(place) && isUnfinished(place),
  },
  {
    role: 'standfirst',
    weight: 1,
    because: 'beside the title, of the usual length',
    holds: place => isBesideTitle(place) && place.length >= 40 && place.length <= 300,
  },
  {
    role: 'standfirst',
    weight: 4,
    because: 'set large beside the title, and too long for a heading',
    holds: place =>
      isBesideTitle(place) && place.isBeforeBody && place.piece.stated?.kind === 'heading' && place.length >= 60,
  },
  {
    role: 'standfirst',
    weight: 2.5,
    because: 'between title and byline',
    holds: place => place.titleAt === -1 && place.bylineFollows,
  },
  {
    role: 'standfirst',
    weight: -2.5,
    because: 'it may be the first paragraph',
    holds: place => place.endsSentence && !place.bylineFollows,
  },
  {
    role: 'standfirst',
    weight: 0.75,
    because: 'shorter than the paragraphs',
    holds: place => isBesideTitle(place) && place.besideMiddle < 0.5,
  },
  { role: 'standfirst', weight: -2, because: 'too long', holds: place => place.length > 350 || place.sentences > 3 },
  { role: 'standfirst', weight: -4, because: 'too short', holds: place => place.length < 25 },

  {
    role: 'caption',
    weight: 3,
    because: 'in another language than the article, and no whole sentence',
    holds: place => isForeign(place) && isUnfinished(place) && place.length <= 300 && !place.isBeforeBody,
  },
  {
    role: 'caption',
    weight: 2,
    because: 'one sentence in another language among the copy',
    holds: place =>
      isForeign(place) && place.endsSentence && place.sentences <= 1 && place.length <= 200 && isInside(place),
  },
  {
    role: 'caption',
    weight: 1.5,
    because: 'it does not end like a sentence, among paragraphs',
    holds: place =>
      isUnfinished(place) && place.length >= 60 && place.length <= 300 && !place.isBeforeBody && !place.isVerse,
  },
  {
    role: 'caption',
    weight: 3,
    because: 'it speaks of a picture',
    holds: place => place.length <= 350 && speaksOfPicture(place.head) && !place.residue,
  },
  {
    role: 'caption',
    weight: 4,
    because: 'it ends in the credit of a picture',
    holds: place => place.length <= 350 && endsInCredit(place.head) && !saysPictureTaker(place),
  },
  { role: 'credit', weight: 7, because: 'it says whose picture it is', holds: saysPictureTaker },
  { role: 'credit', weight: 7, because: 'it says who reported and edited', holds: place => isWireCredit(place.head) },

  {
    role: 'byline',
    weight: 5,
    because: 'it says who wrote it, or when',
    holds: place => bylineWeight(place).weight >= 4 && (place.isBeforeBody || place.isAfterBody || place.index <= 4),
  },
  {
    role: 'byline',
    weight: 3,
    because: 'it reads like a name, before the first paragraph',
    holds: place => bylineWeight(place).weight === 1.5 && place.isBeforeBody && place.titleAt !== 1,
  },
  {
    role: 'byline',
    weight: 2.5,
    because: 'it reads like a name, at the end',
    holds: place => bylineWeight(place).weight === 1.5 && place.isAfterBody,
  },

  {
    role: 'quote',
    weight: 6,
    because: 'typed as a quotation',
    holds: place => place.piece.mark?.startsWith('>') === true,
  },
  {
    role: 'quote',
    weight: 3.5,
    because: 'one quotation, set apart',
    holds: place => place.isQuoted && place.length <= 160 && !place.endsOpen && isInside(place),
  },
  {
    role: 'quote',
    weight: 1.5,
    because: 'a quotation with its speaker',
    holds: place => place.isQuoted && /[—–-]\s*\p{Lu}[^“”"]{2,60}$/u.test(place.head),
  },
  {
    role: 'quote',
    weight: -1.5,
    because: 'it ends like a sentence',
    holds: place => place.isQuoted && /[.!?]["”»]?$/.test(place.head) && !/[—–]\s*\p{Lu}/u.test(place.head),
  },

  {
    role: 'footnote',
    weight: 5,
    because: 'a remark about the text',
    holds: place =>
      /^(?:\[\d{1,3}\]|[†‡]|\*(?=\s?\p{Lu}))\s?\S/u.test(place.head) ||
      /^(?:editor[’']?s? note|note to editors|correction|clarification|disclaimer|anmerkung der redaktion|korrektur|nota del editor|corrección|note de la rédaction)\s?[:–—(]/iu.test(
        place.head,
      ) ||
      sourceLine.test(place.head) ||
      /^(?:this|the) (?:article|story|piece|report) (?:was|has been) (?:amended|updated|corrected|first published)\b/i.test(
        place.head,
      ),
  },

  {
    role: 'listItem',
    weight: 8,
    because: 'a hand-typed list',
    holds: place => place.isListItem && place.piece.stated?.kind !== 'listItem',
  },

  { role: 'residue', weight: 12, because: 'not part of the copy', holds: place => place.residue?.isSure === true },
  {
    role: 'residue',
    weight: 4,
    because: 'perhaps not part of the copy',
    holds: place => place.residue?.isSure === false,
  },
]
