/** A row without the columns that hold nothing: what is absent in the database is absent in the domain. */
export type Present<Row> = {
  [Key in keyof Row as null extends Row[Key] ? never : Key]: Row[Key]
} & { [Key in keyof Row as null extends Row[Key] ? Key : never]?: Exclude<Row[Key], null> }

export function present<Row extends object>(row: Row): Present<Row>
export function present(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const kept: Record<string, unknown> = {}
  for (const key in row) if (row[key] !== null) kept[key] = row[key]
  return kept
}
