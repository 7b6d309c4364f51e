/** What a rule is called where exceptions are listed. */
export const ruleNames = [
  'layers',
  'packages',
  'globals',
  'cycles',
  'barrels',
  'lengths',
  'shortcuts',
  'names',
  'one component',
  'docstrings',
] as const
export type RuleName = (typeof ruleNames)[number]

/** A rule that a file breaks, said so that it can be put right. */
export interface Finding {
  readonly rule: RuleName
  readonly file: string
  readonly sentence: string
}
