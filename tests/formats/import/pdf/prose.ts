const words =
  'the strike hit a bridge near town where convoys had crossed before dawn and people said that smoke rose over fields while officials in capital denied any part of what had happened there again'.split(
    ' ',
  )

/** Sentences that are all different, the same for the same number. */
export function prose(seed: number, sentences = 4): string {
  let state = seed * 2654435761 + 1
  const next = (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * below)
  }
  return Array.from({ length: sentences }, () => {
    const own = Array.from({ length: 8 + next(10) }, () => words[next(words.length)])
    const sentence = own.join(' ')
    return `${sentence[0]?.toUpperCase()}${sentence.slice(1)} ${next(900)}.`
  }).join(' ')
}
