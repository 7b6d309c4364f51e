/** The own fields of a change as the log keeps them; what reads them takes nothing for granted. */
export type Logged = Readonly<Record<string, unknown>>

/** An object in it; an empty one where there is none. */
export function part(change: Logged, key: string): Logged {
  const value = change[key]
  return isRecord(value) ? value : {}
}

/** Whether a value has fields by name. */
export function isRecord(value: unknown): value is Logged {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A number, or 0. */
export function number(value: unknown): number {
  return typeof value === 'number' ? value : 0
}

/** A text, or an empty one. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** Characters of somebody's words that are shown; the whole is a click away. */
const longest = 80

/** Somebody’s words on one line, 80 characters of them at most. */
export function shortened(value: unknown): string {
  const characters = [...text(value).replace(/\s+/gu, ' ').trim()]
  return characters.length <= longest
    ? characters.join('')
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
}

/** The same in quotation marks. */
export function quoted(value: unknown): string {
  return `“${shortened(value)}”`
}

const fields: Readonly<Record<string, string>> = {
  accessedOn: 'date accessed',
  assigneeId: 'assignee',
  dueAt: 'due date',
  factType: 'fact type',
  independenceGroup: 'independence group',
  publishedAt: 'publication date',
  publishedOn: 'publication date',
  reportedBy: 'reported by',
  sourceUrl: 'address',
  url: 'address',
}

/** What a field is called. */
export function fieldWords(field: string): string {
  return fields[field] ?? field
}
