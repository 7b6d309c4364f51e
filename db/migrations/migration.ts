/** One step of the schema, as drizzle-kit generated it and we adjusted it. */
export interface Migration {
  readonly name: string
  /** Milliseconds since 1970; the order of migrations. */
  readonly madeAt: number
  readonly sha256: string
  readonly statements: readonly string[]
}
