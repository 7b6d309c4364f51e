import type { ChangeKind } from '@/domain/anchor/meaning-guard'

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
