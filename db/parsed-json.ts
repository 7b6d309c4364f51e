/** The value of a JSON text, or undefined where it is none; JSON itself has no undefined. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // What reads it says so.
  }
}
