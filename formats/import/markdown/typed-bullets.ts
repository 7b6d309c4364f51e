const fence = /^ {0,3}(`{3,}|~{3,})/
const bullet = /^( {0,3})[•‣◦▪■●∙⁃➤►]\s+(?=\S)/u

/** Bullets typed by hand, which Markdown would run together into one paragraph, as its own; code stays as it is. */
export function typedBullets(markdown: string): string {
  let open: string | undefined
  return markdown
    .split('\n')
    .map(line => {
      const mark = fence.exec(line)?.[1]
      if (mark && !open) open = mark.slice(0, 3)
      else if (mark?.startsWith(open ?? ' ')) open = undefined
      return open ? line : line.replace(bullet, '$1- ')
    })
    .join('\n')
}
