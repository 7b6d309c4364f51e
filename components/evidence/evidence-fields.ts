import { type Layer, layers } from '@/domain/claim/check'
import { canonicalAddress } from '@/domain/evidence/canonical-address'
import { type EvidenceDetails, proximities, stances } from '@/domain/evidence/evidence'
import type { ChangeEvidence, PinEvidence } from '@/domain/evidence/input'

/** Fields of the form that are plain words. */
export const wordFields = [
  'title',
  'author',
  'publisher',
  'publishedOn',
  'url',
  'locator',
  'excerpt',
  'accessedOn',
  'independenceGroup',
  'note',
] as const
export type WordField = (typeof wordFields)[number]

/** What stands in the form: every field as text, empty where nothing is written. */
export type EvidenceValues = Readonly<Record<WordField | 'stance' | 'proximity' | 'layer', string>>

export type EvidenceErrors = Readonly<Partial<Record<WordField, string>>>

export function valuesOf(details: Partial<EvidenceDetails>): EvidenceValues {
  const words = Object.fromEntries(wordFields.map(field => [field, details[field] ?? '']))
  const { title = '', author = '', publisher = '', publishedOn = '', url = '' } = words
  const { locator = '', excerpt = '', accessedOn = '', independenceGroup = '', note = '' } = words
  return {
    stance: details.stance ?? 'supports',
    proximity: details.proximity ?? 'secondary',
    layer: details.layer ?? '',
    ...{ title, author, publisher, publishedOn, url, locator, excerpt, accessedOn, independenceGroup, note },
  }
}

/** What has to be put right before it can be saved, one sentence a field. */
export function errorsIn(values: EvidenceValues): EvidenceErrors {
  const errors: Partial<Record<WordField, string>> = {}
  if (values.title.trim() === '') errors.title = 'Give the source a title, so that others recognise it.'
  if (values.url.trim() !== '' && canonicalAddress(values.url.trim()) === undefined) {
    errors.url = 'Paste an address that begins with http:// or https://.'
  }
  for (const field of ['publishedOn', 'accessedOn'] as const) {
    if (values[field].trim() !== '' && !isDate(values[field].trim())) {
      errors[field] = 'Write a date such as 2019-09-08, 2019-09 or 2019.'
    }
  }
  return errors
}

// The same dates as `dateSchema` in domain/fields.ts takes; the schema library stays off the page.
function isDate(text: string): boolean {
  return /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text)
}

/** The values as the desk takes them: trimmed, without what is empty. */
export function detailsIn(values: EvidenceValues): PinEvidence {
  const words = Object.fromEntries(
    wordFields.flatMap(field => (values[field].trim() === '' ? [] : [[field, values[field].trim()]])),
  )
  const layer = layerIn(values.layer)
  return {
    stance: stances.find(stance => stance === values.stance) ?? 'supports',
    proximity: proximities.find(proximity => proximity === values.proximity) ?? 'secondary',
    ...(layer ? { layer } : {}),
    ...words,
    title: values.title.trim(),
  }
}

/** What differs from `before`; a field that was emptied is cleared. */
export function changesFrom(before: EvidenceDetails, values: EvidenceValues): ChangeEvidence {
  const after = detailsIn(values)
  const cleared = Object.fromEntries(
    ([...wordFields, 'layer'] as const).flatMap(field =>
      before[field] !== undefined && after[field] === undefined ? [[field, null]] : [],
    ),
  )
  const changed = Object.fromEntries(
    Object.entries(after).filter(([field, value]) => Reflect.get(before, field) !== value),
  )
  return { ...changed, ...cleared }
}

function layerIn(text: string): Layer | undefined {
  return layers.find(layer => layer === text)
}
