/**
 * A primitive that carries its meaning in the type: a `ClaimId` is not accepted where an `ArticleId` is asked for,
 * nor a UTF-16 offset where code points are. A plain literal is, so that edges and tests stay readable.
 */
export type Flavour<Primitive, Name extends string> = Primitive & { readonly flavour?: Name }
