/**
 * A file name made of a title that every system takes: ASCII letters, digits and hyphens, at most 60 of them; "report"
 * for a title that has none.
 */
export function fileNameOf(title: string, extension: string): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss')
  const name = plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
  return `${name || 'report'}.${extension}`
}
