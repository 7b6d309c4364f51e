/** What a JSON text holds; undefined where it is none, or nested deeper than can be read. */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    // RangeError: nested so deeply that the parser ran out of stack.
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined
    throw error
  }
}
