import { notFound } from 'next/navigation'
import { cache } from 'react'
import type { ComparedArticle } from '@/components/version/compared-article'
import { DomainError } from '@/domain/errors'
import { idSchema } from '@/domain/ids'
import { readArticle } from '@/server/articles/read-article'
import { pageContext } from '@/server/next/page-context'
import { compareVersions } from '@/server/versions/compare-versions'
import { listVersions } from '@/server/versions/list-versions'
import { readVersionWithClaims } from '@/server/versions/read-version-with-claims'

/** Two versions with their claims; without numbers the current one with the one before. Once a request. */
export const openComparison = cache(async (id: string, askedFrom: string, askedTo: string) => {
  const context = await pageContext(`/articles/${id}/compare`)
  if (!idSchema.safeParse(id).success) notFound()
  try {
    const [{ title, language }, { items: versions }] = await Promise.all([
      readArticle(context, id),
      listVersions(context, id),
    ])
    const to = numberIn(askedTo) ?? versions.length
    const from = numberIn(askedFrom) ?? Math.max(1, to - 1)
    const [compared, old, now] = await Promise.all([
      compareVersions(context, { id, from, to }),
      readVersionWithClaims(context, id, from),
      readVersionWithClaims(context, id, to),
    ])
    const article: ComparedArticle = {
      ...{ id, title, language, versions, pieces: compared.pieces },
      from: { version: compared.from, claims: old.claims },
      to: { version: compared.to, claims: now.claims },
    }
    return { context, article }
  } catch (error) {
    if (error instanceof DomainError && error.code === 'not_found') notFound()
    throw error
  }
})

function numberIn(asked: string): number | undefined {
  return /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : undefined
}
