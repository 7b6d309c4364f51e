import { and, eq, sql } from 'drizzle-orm'
import type { Anchor } from '../../domain/anchor/anchor'
import type { Check } from '../../domain/claim/check'
import { foundAt, hasOtherWords } from '../../domain/claim/on-other-words'
import { type Tag, tagOf } from '../../domain/claim/tag'
import { canonicalJson } from '../../domain/event/canonical-json'
import type { ArticleId, ClaimId } from '../../domain/ids'
import type { Orm } from '../orm'
import { toAnchor } from '../reads/claim-rows'
import { present } from '../reads/present'
import { anchor, type CarriedHow } from '../schema/anchor'
import { check } from '../schema/check'
import type { ClaimStep, Standing } from './claim-step'
import { hotWrite } from './hot-write'

interface On {
  readonly articleId: ArticleId
  readonly claimId: ClaimId
}

/** A claim's anchor before, where there was one, and the one that it gets. */
interface Move {
  readonly before: Anchor | undefined
  readonly now: Anchor
}

export type CarryStep = ReturnType<typeof carryStep>

/** Where claims stand, version by version, and what their words do to what was found on them. */
export function carryStep(orm: Orm, step: ClaimStep) {
  const { one, put, checks, dropChecks } = statements(orm)
  const read = (row: typeof anchor.$inferSelect | undefined) => row && toAnchor(present(row))

  return {
    /** Where the claim stands in one version. */
    at: ({ articleId, claimId }: On, version: number) => read(one.get({ articleId, claimId, version })),
    /** Puts the claim at `now`; where its words are others, its checks become former ones. Returns the tag it then has. */
    put(on: On, found: Standing, { before, now }: Move): Tag {
      put(anchorRow(on, now))
      if (!before || !hasOtherWords(now)) return found.tag
      const { articleId, claimId } = on
      const rows: readonly Check[] = checks.all({ articleId, claimId }).map(toCheck)
      const then = foundAt({ checks: rows, formerChecks: found.formerChecks }, before, now)
      if (rows.length > 0) dropChecks({ articleId, claimId })
      for (const { by, ...again } of then.checks) {
        orm
          .insert(check)
          .values({ ...again, articleId, claimId, byId: by.id, byName: by.name })
          .run()
      }
      if (then.formerChecks.length + found.formerChecks.length > 0) step.keepFormer(on, then.formerChecks)
      return tagOf(then.checks)
    },
    /** The anchor alone, as it was. */
    putBack: (on: On, now: Anchor) => put(anchorRow(on, now)),
  }
}

/** An anchor's row; JSON as text, as the statement takes it. */
function anchorRow({ articleId, claimId }: On, { version, start, end, exact, prefix, suffix, state, ...how }: Anchor) {
  return { articleId, claimId, version, start, end, exact, prefix, suffix, state, carried: carriedJson(how) }
}

function carriedJson(how: CarriedHow): string | null {
  // In one order, so that what is put back is the same byte for byte.
  const json = canonicalJson(how)
  return json === '{}' ? null : json
}

function toCheck({ byId, byName, articleId: _articleId, claimId: _claimId, ...own }: typeof check.$inferSelect): Check {
  return { ...present(own), by: { id: byId, name: byName } }
}

function statements(orm: Orm) {
  const [articleId, claimId] = ['articleId', 'claimId'].map(name => sql.placeholder(name))
  const ofClaim = and(sql`${anchor.articleId} = ${articleId}`, sql`${anchor.claimId} = ${claimId}`)
  const checkedOn = and(sql`${check.articleId} = ${articleId}`, sql`${check.claimId} = ${claimId}`)
  const row = {
    articleId: sql.placeholder('articleId'),
    claimId: sql.placeholder('claimId'),
    version: sql.placeholder('version'),
    start: sql.placeholder('start'),
    end: sql.placeholder('end'),
    exact: sql.placeholder('exact'),
    prefix: sql.placeholder('prefix'),
    suffix: sql.placeholder('suffix'),
    state: sql.placeholder('state'),
    carried: sql`${sql.placeholder('carried')}`,
  }
  return {
    one: orm
      .select()
      .from(anchor)
      .where(and(ofClaim, eq(anchor.version, sql.placeholder('version'))))
      .prepare(),
    put: hotWrite(
      orm,
      orm
        .insert(anchor)
        .values(row)
        .onConflictDoUpdate({
          target: [anchor.articleId, anchor.claimId, anchor.version],
          set: {
            start: sql`excluded.start`,
            end: sql`excluded.end`,
            exact: sql`excluded.exact`,
            prefix: sql`excluded.prefix`,
            suffix: sql`excluded.suffix`,
            state: sql`excluded.state`,
            carried: sql`excluded.carried`,
          },
        }),
    ),
    checks: orm.select().from(check).where(checkedOn).prepare(),
    dropChecks: hotWrite(orm, orm.delete(check).where(checkedOn)),
  }
}
