import { sql } from 'drizzle-orm'
import { check } from '../schema/check'
import { claim } from '../schema/claim'

/**
 * With whom a returned claim is: its assignee, else who recorded its last finding, on whatever words, else who marked it.
 * An expression over a row of `claim`.
 */
export const returnedTo = sql`coalesce(${claim.assigneeId}, (
  SELECT person FROM (
    SELECT ${check.byId} AS person, ${check.at} AS found_at FROM ${check}
    WHERE ${check.articleId} = ${claim.articleId} AND ${check.claimId} = ${claim.id}
    UNION ALL
    SELECT json_extract(value, '$.by.id'), json_extract(value, '$.at') FROM json_each(${claim.formerChecks})
  ) ORDER BY found_at DESC LIMIT 1
), ${claim.createdById})`
