import { and, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { DeskProblem } from '../../domain/store'
import { canonicalText } from '../../domain/text/canonical-text'
import { docSchema } from '../../domain/text/document'
import type { Orm } from '../orm'
import { parsedJson } from '../parsed-json'
import { article } from '../schema/article'
import { articleVersion } from '../schema/article-version'
import { event } from '../schema/event'
import { original } from '../schema/original'
import { sha256Hex } from '../sha256-hex'

/** Texts and originals that are not what they were when they came in, by their own hashes and by the log's. */
export async function articleProblems(orm: Orm): Promise<readonly DeskProblem[]> {
  const logged = loggedImports(orm)
  const problems: DeskProblem[] = []
  const keys = orm
    .select({ articleId: articleVersion.articleId, number: articleVersion.number, title: article.title })
    .from(articleVersion)
    .innerJoin(article, eq(article.id, articleVersion.articleId))
    .all()
  // One text at a time: the largest may have 25 MB.
  for (const key of keys) {
    const hashes = logged.get(placeOf(key.articleId, key.number))
    problems.push(...textProblems(orm, key, hashes), ...originalProblems(orm, key, hashes))
  }
  return problems
}

interface VersionKey {
  readonly articleId: string
  readonly number: number
  readonly title: string
}

function textProblems(orm: Orm, key: VersionKey, logged: Hashes | undefined): DeskProblem[] {
  // As it lies there: what was tampered with may be no JSON.
  const doc = sql<string>`${articleVersion.doc}`
  const row = orm
    .select({ sha256: articleVersion.sha256, text: articleVersion.text, doc })
    .from(articleVersion)
    .where(and(eq(articleVersion.articleId, key.articleId), eq(articleVersion.number, key.number)))
    .get()
  if (!row) return []
  const what = `The text of “${key.title}”, version ${key.number},`
  const problem = (message: string): DeskProblem => ({ kind: 'text', id: key.articleId, message: `${what} ${message}` })
  if (sha256Hex(row.text) !== row.sha256) return [problem('is not the one that was brought in: its hash differs.')]
  if (!logged) return [problem('came in without an entry in the log.')]
  if (logged.text !== row.sha256) return [problem('is not the one that the log names.')]
  const parsed = docSchema.safeParse(parsedJson(row.doc))
  return parsed.success && canonicalText(parsed.data) === row.text ? [] : [problem('differs from its document.')]
}

function originalProblems(orm: Orm, key: VersionKey, logged: Hashes | undefined): DeskProblem[] {
  const row = orm
    .select({ sha256: original.sha256, bytes: original.bytes })
    .from(original)
    .where(and(eq(original.articleId, key.articleId), eq(original.version, key.number)))
    .get()
  const what = `The original file of “${key.title}”`
  const problem = (message: string): DeskProblem => ({
    kind: 'original',
    id: key.articleId,
    message: `${what} ${message}`,
  })
  if (!row) return logged?.original === undefined ? [] : [problem('is missing.')]
  if (sha256Hex(row.bytes) !== row.sha256) return [problem('is not the one that came in: its hash differs.')]
  if (logged && logged.original !== row.sha256) return [problem('is not the one that the log names.')]
  return []
}

interface Hashes {
  readonly text: string
  readonly original?: string
}

const importSchema = z.object({
  version: z.object({ number: z.number(), sha256: z.string() }),
  original: z.object({ sha256: z.string() }).optional(),
})

function loggedImports(orm: Orm): ReadonlyMap<string, Hashes> {
  const rows = orm
    .select({ articleId: event.articleId, change: event.change })
    .from(event)
    .where(inArray(event.kind, ['article.imported', 'article.revised']))
    .all()
  const hashes = new Map<string, Hashes>()
  for (const { articleId, change } of rows) {
    const logged = importSchema.safeParse(parsedJson(change))
    if (!logged.success || articleId === null) continue // The check of the log names this entry.
    const { version, original } = logged.data
    hashes.set(placeOf(articleId, version.number), { text: version.sha256, original: original?.sha256 })
  }
  return hashes
}

function placeOf(articleId: string, version: number): string {
  return `${articleId} ${version}`
}
