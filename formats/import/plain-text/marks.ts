export interface Marked {
  readonly text: string
  readonly mark?: string
}

// Bullets stand for nothing else; a dash, an asterisk, a number or a letter is a mark only where a space follows.
const patterns = [
  /^([•‣◦▪▫■□●○∙⁃➤►✓✔])\s*(?=\S)/u,
  /^([-–—*·+])\s+(?=\S)/,
  /^(o)\t\s*(?=\S)/,
  /^(\d{1,3}[.)])\s+(?=\S)/,
  /^(\(\d{1,3}\)|[a-z]\))\s+(?=\S)/,
  /^(#{1,6})\s+(?=\S)/,
  /^(>(?:\s?>){0,9})\s?(?=\S)/,
]

/** A line without its indent, its hand-typed mark apart; inner runs of spaces and tabs are one space. */
export function readMark(line: string): Marked {
  for (const pattern of patterns) {
    const found = pattern.exec(line)
    if (found?.[1]) return { mark: found[1], text: tidy(line.slice(found[0].length)) }
  }
  return { text: tidy(line) }
}

function tidy(text: string): string {
  return text
    .replace(/\t| [ \t]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
}
