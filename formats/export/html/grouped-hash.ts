/** A hash in groups of eight, so that two of them can be compared by eye. */
export function groupedHash(hash: string): string {
  return hash.replace(/(.{8})(?=.)/g, '$1 ')
}
