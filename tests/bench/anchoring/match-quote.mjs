import search from 'approx-string-match'

/** Weights that annotation clients in wide use give quote, text before, text after, and position. */
const weights = { quote: 50, prefix: 20, suffix: 20, position: 2 }
const mostErrors = 256

/** Where a quote stands, by approximate search of the whole text: exact first, else up to half its length in errors. */
export function matchQuote(text, { exact, prefix, suffix, start }) {
  const found = closest(text, exact, Math.min(mostErrors, exact.length / 2))
  const scored = found.map(match => {
    const before = likeness(text.slice(Math.max(0, match.start - prefix.length), match.start), prefix)
    const after = likeness(text.slice(match.end, match.end + suffix.length), suffix)
    const near = 1 - Math.abs(match.start - start) / text.length
    const sum =
      weights.quote * (1 - match.errors / exact.length) +
      weights.prefix * before +
      weights.suffix * after +
      weights.position * near
    return { start: match.start, end: match.end, score: sum / 92 }
  })
  scored.sort((a, b) => b.score - a.score)
  return scored[0]
}

function closest(text, pattern, errors) {
  const exact = []
  for (let at = text.indexOf(pattern); at !== -1; at = text.indexOf(pattern, at + 1)) {
    exact.push({ start: at, end: at + pattern.length, errors: 0 })
  }
  return exact.length > 0 ? exact : search(text, pattern, errors)
}

function likeness(text, pattern) {
  if (pattern === '') return 1
  if (text === '') return 0
  const [best] = search(text, pattern, pattern.length)
  return best ? 1 - best.errors / pattern.length : 0
}
