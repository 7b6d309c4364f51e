import { z } from 'zod'
import type { DeskProblem } from '../../domain/store'
import type { Sqlite } from '../connect'

const integritySchema = z.array(z.object({ integrity_check: z.string() }))
const strayRowsSchema = z.array(z.object({ table: z.string(), parent: z.string() }))

/** What SQLite itself finds wrong with the file: damaged pages, indexes that differ from their tables, rows whose owner is gone. */
export function fileProblems(sqlite: Sqlite): readonly DeskProblem[] {
  const damage = integritySchema
    .parse(sqlite.pragma('integrity_check'))
    .filter(row => row.integrity_check !== 'ok')
    .map(row => `The file is damaged: ${row.integrity_check}.`)
  const strays = strayRowsSchema
    .parse(sqlite.pragma('foreign_key_check'))
    .map(row => `A row of "${row.table}" belongs to a row of "${row.parent}" that is not there.`)
  return [...damage, ...strays].map(message => ({ kind: 'file', message }))
}
