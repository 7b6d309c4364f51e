/** What came of making something: it is new, or the same was there already and nothing was written. */
export type Outcome<Thing> =
  | { readonly kind: 'made'; readonly thing: Thing }
  | { readonly kind: 'there'; readonly thing: Thing }

export function there<Thing>(thing: Thing): Outcome<Thing> {
  return { kind: 'there', thing }
}
