export interface Printing {
  readonly json?: boolean
}

/** Prints a result: as JSON for programs, or as lines for people. */
export function print({ json }: Printing, value: unknown, lines: () => readonly string[]): void {
  if (json) console.log(JSON.stringify(value, null, 2))
  else for (const line of lines()) console.log(plain(line))
}

/** Titles and names come from outside: a terminal must not take anything in them for a command to itself. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, found => (found === '\t' ? found : '\uFFFD'))
}
