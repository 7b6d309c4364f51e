import type { EvidenceDetails } from '../evidence/evidence'

type Cited = Pick<EvidenceDetails, 'title' | 'author' | 'publisher' | 'publishedOn' | 'locator'>

/** A source as running text: title, author, publisher, date, locator, as far as known. */
export function cite({ title, author, publisher, publishedOn, locator }: Cited): string {
  return [title, author, publisher, publishedOn, locator].filter(part => part !== undefined).join(', ')
}
