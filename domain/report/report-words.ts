import type { AnchorState } from '../anchor/anchor'
import type { ChangeKind } from '../anchor/meaning-guard'
import type { Confidence, Finding, Layer } from '../claim/check'
import type { FactType, Flag } from '../claim/claim'
import type { Tag } from '../claim/tag'
import type { Proximity, Stance } from '../evidence/evidence'
import type { ReviewState } from '../review/review'

/** The words in which a report says what is recorded: one list for the page, the table and the annotations. */
export const tagWords: Readonly<Record<Tag, string>> = {
  verified: 'Verified',
  disputed: 'Disputed',
  attributed: 'Attributed',
  open: 'Open',
}

/** What each tag tells the reader of a report. */
export const tagMeanings: Readonly<Record<Tag, string>> = {
  verified: 'found to be so',
  disputed: 'evidence against it',
  attributed: 'said by its source',
  open: 'not decided',
}

export const layerWords: Readonly<Record<Layer, string>> = {
  quotation: 'Quotation',
  attribution: 'Attribution',
  content: 'Content',
}

/** What each layer asks. */
export const layerQuestions: Readonly<Record<Layer, string>> = {
  quotation: 'Are the words verbatim?',
  attribution: 'Did that source say it?',
  content: 'Is it true?',
}

export const findingWords: Readonly<Record<Finding, string>> = {
  verified: 'Verified',
  corrected: 'Corrected',
  disputed: 'Disputed',
  refuted: 'Refuted',
  unsupported: 'Unsupported',
  unverifiable: 'Unverifiable',
  opinion: 'Opinion',
}

export const confidenceWords: Readonly<Record<Confidence, string>> = {
  certain: 'Certain',
  fairly_sure: 'Fairly sure',
  unsure: 'Unsure',
}

export const factTypeWords: Readonly<Record<FactType, string>> = {
  number: 'Number',
  date: 'Date',
  name: 'Name',
  title: 'Title',
  place: 'Place',
  superlative: 'Superlative',
  quotation: 'Quotation',
  comparison: 'Comparison',
  causal: 'Causal',
  history: 'History',
}

export const flagWords: Readonly<Record<Flag, string>> = {
  legal: 'Legal',
  sensitive_source: 'Sensitive source',
  anonymous_source: 'Anonymous source',
  translation: 'Translation',
}

export const stanceWords: Readonly<Record<Stance, string>> = {
  supports: 'Supports',
  contradicts: 'Contradicts',
  context: 'Context',
}

export const proximityWords: Readonly<Record<Proximity, string>> = { primary: 'Primary', secondary: 'Secondary' }

export const reviewWords: Readonly<Record<ReviewState, string>> = {
  unreviewed: 'Not reviewed',
  approved: 'Approved',
  returned: 'Returned',
}

export const anchorWords: Readonly<Record<AnchorState, string>> = {
  exact: 'As marked',
  moved: 'Moved with its words',
  changed: 'Words changed',
  lost: 'No longer in the text',
}

/** What a change of a claim's words may do to its meaning, each by name. */
export const wordChangeWords: Readonly<Record<ChangeKind, string>> = {
  number: 'Number',
  unit: 'Unit',
  date: 'Date',
  name: 'Name',
  negation: 'Negation',
  quantifier: 'Quantifier',
  modal: 'Modal verb',
  speaker: 'Speaker',
  wording: 'Wording',
}
