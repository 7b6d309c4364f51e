import { is, Param, Placeholder } from 'drizzle-orm'
import type { Orm } from '../orm'

interface Built {
  toSQL(): { readonly sql: string; readonly params: readonly unknown[] }
}

/**
 * Prepares a statement that is run with every change. Drizzle's own `run` asks each parameter what it is, every time;
 * this asks once. Only for columns that are stored as they are given (no JSON, no dates). Returns how many rows changed.
 */
export function hotWrite(orm: Orm, built: Built): (values: Readonly<Record<string, unknown>>) => number {
  const { sql, params } = built.toSQL()
  const statement = orm.$client.prepare<unknown[]>(sql)
  const names = params.map(nameOf)
  return values => statement.run(...names.map((name, i) => (name === undefined ? params[i] : values[name]))).changes
}

function nameOf(param: unknown): string | undefined {
  const held = is(param, Param) ? param.value : param
  return is(held, Placeholder) ? held.name : undefined
}
