import canonicalize from 'canonicalize'

/** The one JSON text of a value (RFC 8785): keys sorted, no white space. Throws where the value is none or half a character. */
export function canonicalJson(value: object): string {
  const json = canonicalize(value)
  if (json === undefined) throw new RangeError('This value has no JSON text')
  return json
}
