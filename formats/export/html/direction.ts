const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'iw', 'nqo', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi'])

/** The writing direction of a BCP 47 language: `rtl`, `ltr`, or `auto` where the language is not known. */
export function directionOf(language: string): 'ltr' | 'rtl' | 'auto' {
  const tag = language.toLowerCase()
  const script = /-(arab|hebr|thaa|nkoo|syrc|adlm|rohg|latn|cyrl)\b/.exec(tag)?.[1]
  if (script) return script === 'latn' || script === 'cyrl' ? 'ltr' : 'rtl'
  if (tag === 'und' || tag === 'mul') return 'auto'
  return rightToLeft.has(tag.split('-')[0] ?? '') ? 'rtl' : 'ltr'
}
