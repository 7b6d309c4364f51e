import { DomainError } from '../../domain/errors'
import type { ExpectedRevision } from '../../domain/expect-revision'

/** The revision in If-Match (`"3"`); undefined where there is none. `*` would match anything and so is no revision. */
export function expectedRevision(headers: Headers, rule: 'demanded' | 'honoured'): ExpectedRevision {
  const header = headers.get('if-match')?.trim()
  if (!header || header === '*') {
    if (rule === 'honoured') return undefined
    throw new DomainError('revision_missing', 'Send the revision that you saw as If-Match, for example If-Match: "3".')
  }
  const [, revision] = /^(?:W\/)?"(\d{1,15})"$/.exec(header) ?? []
  if (revision === undefined) {
    throw new DomainError(
      'invalid',
      'If-Match is not a revision. Send it as it came in ETag, for example If-Match: "3".',
    )
  }
  return Number(revision)
}

/** A revision as ETag carries it. */
export function revisionTag(revision: number): string {
  return `"${revision}"`
}
