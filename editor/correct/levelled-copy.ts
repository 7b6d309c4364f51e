// As import reads copy (I5–I9): what no reader sees, and what turns the reading direction.
const unseen = /[\u00ad\u180e\u200b\u2060\ufeff\u202a-\u202e\ufffc\p{Co}\ufdd0-\ufdef\ufffe\uffff]/gu
// Tabs and line ends inside a run are layout; a break that is meant is a node of its own.
const layout = /[\t\n\v\f\r\u0085\u2028\u2029]/g

/** A run of written words as copy has it; at the edges of a line without spaces. Spec: correcting K5. */
export function levelledCopy(text: string, isFirst: boolean, isLast: boolean): string {
  const words = plainSpaces(
    text
      .toWellFormed()
      .replace(layout, ' ')
      .replace(/\p{Cc}/gu, '')
      .replace(unseen, ''),
  )
    .replace(/ {2,}/g, ' ')
    .normalize('NFC')
  const begun = isFirst ? words.replace(/^ +/, '') : words
  return isLast ? begun.replace(/ +$/, '') : begun
}

// A no-break space stays where a typesetter puts one: inside numbers, before : ; ! ? » and after «.
function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u2007]/g, (space, at: number) => {
    const [before, after] = [text[at - 1] ?? '', text[at + 1] ?? '']
    const isTypeset = (/\d/.test(before) && /\d/.test(after)) || /[:;!?»]/.test(after) || before === '«'
    return isTypeset ? space : ' '
  })
}
