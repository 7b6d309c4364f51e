// The languages whose names of months are known; Intl knows how they are written.
const languages = ['en', 'es', 'de', 'fr', 'it', 'pt', 'nl', 'ar', 'ru', 'tr', 'pl', 'sv', 'da', 'nb', 'fa', 'he', 'uk']

const months = new Set(languages.flatMap(language => namesOfMonths(language)))

function namesOfMonths(language: string): string[] {
  return (['long', 'short'] as const)
    .flatMap(month => {
      const format = new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC', calendar: 'gregory' })
      return Array.from({ length: 12 }, (_, index) => {
        const parts = format.formatToParts(Date.UTC(2021, index, 5))
        return (parts.find(part => part.type === 'month')?.value ?? '').replace(/\.$/, '').toLowerCase()
      })
    })
    .filter(name => name.length >= 3 && !/^\d+$/.test(name))
}

const numeric = /(?:^|\D)(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})(?!\d)/

/** Whether a short line holds a calendar date: a month by name beside a number, or a date in numbers. */
export function hasDate(line: string): boolean {
  if (numeric.test(line)) return true
  const words = line.toLowerCase().split(/[\s,.|·/]+/)
  return words.some((word, index) => {
    if (!months.has(word)) return false
    const near = [words[index - 2], words[index - 1], words[index + 1], words[index + 2]]
    return near.some(other => other !== undefined && /^\d{1,4}(?:st|nd|rd|th)?$/.test(other))
  })
}

/** Where the date, with its weekday, begins in a line that is more than a date; -1 where there is none. */
export function dateBegins(line: string): number {
  const weekday = /\b(?:mon|tues?|wednes|thurs?|fri|satur|sun)day\b/i.exec(line)?.index ?? -1
  const number = /\d/.exec(line)?.index ?? -1
  const month = [...line.matchAll(/\p{L}+/gu)].find(word => months.has(word[0].toLowerCase()))?.index ?? -1
  const places = [weekday, number, month].filter(place => place >= 0)
  return places.length > 0 && hasDate(line) ? Math.min(...places) : -1
}
