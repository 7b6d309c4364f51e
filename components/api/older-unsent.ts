import type { PersonId } from '@/domain/ids'
import { isRecord } from './claim-shape'
import type { ClaimWrite } from './claim-write'
import type { KeptWrite } from './outbox-shelf'

const prefixOf = (personId: PersonId) => `tickmark.unsent.${personId}.`

/** Whether version 0.1 left writes of this person in local storage. */
export function hasOlderUnsent(storage: Storage, personId: PersonId): boolean {
  return Object.keys(storage).some(name => name.startsWith(prefixOf(personId)))
}

/** What version 0.1 left there, in the order it was made. It did not note the article: only new claims name theirs. */
export function olderUnsent(storage: Storage, personId: PersonId): readonly KeptWrite[] {
  const names = Object.keys(storage).filter(name => name.startsWith(prefixOf(personId)))
  const kept = names.flatMap(name => {
    const entry: unknown = JSON.parse(storage.getItem(name) ?? 'null')
    return isRecord(entry) && isOlder(entry.kept) ? [entry.kept] : []
  })
  const articles = new Map(
    kept.flatMap(({ write }) => (write.kind === 'make' ? [[write.claimId, write.input.articleId]] : [])),
  )
  return kept
    .map(({ notBefore: _held, ...older }) => ({
      ...older,
      articleId: articles.get(older.write.claimId ?? '') ?? '',
      wasSent: true,
    }))
    .sort((a, b) => a.madeAt.localeCompare(b.madeAt) || a.seq - b.seq)
}

/** Once they lie elsewhere. */
export function dropOlderUnsent(storage: Storage, personId: PersonId): void {
  for (const name of Object.keys(storage)) if (name.startsWith(prefixOf(personId))) storage.removeItem(name)
}

type Older = Omit<KeptWrite, 'articleId' | 'before'> & { readonly notBefore?: number; readonly write: ClaimWrite }

// Only that version wrote these entries; the check tells anything else apart.
function isOlder(value: unknown): value is Older {
  return (
    isRecord(value) &&
    typeof value.id === 'string' &&
    typeof value.seq === 'number' &&
    typeof value.madeAt === 'string' &&
    isRecord(value.write) &&
    typeof value.write.kind === 'string' &&
    typeof value.write.claimId === 'string'
  )
}
