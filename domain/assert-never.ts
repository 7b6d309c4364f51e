/** Ends a `switch` over a closed union: a new member that is not handled does not compile. */
export function assertNever(value: never): never {
  throw new RangeError(`Unexpected value ${JSON.stringify(value)}`)
}
