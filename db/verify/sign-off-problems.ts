import { and, eq } from 'drizzle-orm'
import { findingsSha256 } from '../../domain/sign-off/findings-hash'
import type { DeskProblem } from '../../domain/store'
import type { Sqlite } from '../connect'
import type { Orm } from '../orm'
import { claimReads } from '../reads/claims'
import { article } from '../schema/article'
import { articleVersion } from '../schema/article-version'
import { signOff } from '../schema/sign-off'

/** Sign-offs that are missing, are not needed, or do not name the text and the findings that are there. */
export async function signOffProblems(sqlite: Sqlite, orm: Orm): Promise<readonly DeskProblem[]> {
  const rows = orm
    .select({
      ...{ id: article.id, title: article.title, state: article.state, versions: article.versions },
      ...{ sha256: articleVersion.sha256, signed: signOff },
    })
    .from(article)
    .leftJoin(signOff, eq(signOff.articleId, article.id))
    .leftJoin(
      articleVersion,
      and(eq(articleVersion.articleId, article.id), eq(articleVersion.number, article.versions)),
    )
    .all()
  const { claims } = claimReads(sqlite, orm)
  const problems: DeskProblem[] = []
  for (const { id, title, state, versions, sha256, signed } of rows) {
    const problem = (message: string) => problems.push({ kind: 'sign_off', id, message: `“${title}” ${message}` })
    if (state === 'signed_off' && !signed) problem('is signed off, and nobody signed it.')
    if (state !== 'signed_off' && signed) problem('was signed, and is open to changes all the same.')
    if (state !== 'signed_off' || !signed) continue
    if (signed.version !== versions || signed.versionSha256 !== sha256) problem('was signed with another text.')
    if (signed.findingsSha256 !== findingsSha256(await claims(id))) problem('was signed with other findings.')
  }
  return problems
}
