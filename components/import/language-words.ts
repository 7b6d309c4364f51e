const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' })

// Those the importer can find; a person can choose each of them for the article or a block.
const known =
  'en es ar fr de it pt nl ru uk tr fa he zh ja ko hi ur pl sv da no fi cs el ro hu bg sr hr sk sl ca et lv lt sq az ka hy be eu is ku th vi ms tl bn gu kn ml mr or pa ta te lo am yo'.split(
    ' ',
  )

/** "Spanish" for "es"; "Not known" for "und". */
export function languageName(tag: string): string {
  if (tag === 'und') return 'Not known'
  try {
    return names.of(tag) ?? tag
  } catch (error) {
    if (error instanceof RangeError) return tag
    throw error
  }
}

/** Languages to choose from by name, those of the article first. */
export function languageChoices(first: readonly string[]): readonly { readonly tag: string; readonly name: string }[] {
  const rest = known.filter(tag => !first.includes(tag))
  const named = (tags: readonly string[]) => tags.map(tag => ({ tag, name: languageName(tag) }))
  return [...named([...new Set(first)]), ...named(rest).sort((one, other) => one.name.localeCompare(other.name, 'en'))]
}
