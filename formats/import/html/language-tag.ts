/** A language tag as the desk keeps it; undefined for what is none. */
export function languageTag(said: string): string | undefined {
  const tag = said.trim().replaceAll('_', '-')
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(tag) ? Intl.getCanonicalLocales(tag)[0] : undefined
}

/** Whether two tags name one language, whatever the country: a page in `en` need not say `en-GB` again. */
export function isSameLanguage(one: string, other: string): boolean {
  return one.split('-')[0]?.toLowerCase() === other.split('-')[0]?.toLowerCase()
}
