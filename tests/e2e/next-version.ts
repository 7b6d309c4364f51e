import { userArticles } from './user-articles'

const fox = '  • Last week, Fox News reported'
const netanyahu = '  • Prime Minister Benjamin Netanyahu'
const sought = '  • Israel has sought'

/** The first article as it came in, with the typewriter's quotation marks. */
export function firstVersion(): string {
  return userArticles.bukamal.text().replace(/[“”]/g, '"')
}

/** The same article edited: a sentence put in, a figure changed, a bullet moved, one taken out, quotation marks set. */
export function secondVersion(): string {
  const lines = userArticles.bukamal
    .text()
    .replace('  • Sky News Arabia', '  • Rescue workers came on Monday. Sky News Arabia')
    .replace('killed 21 Iranian', 'killed 22 Iranian')
    .split('\n')
    .filter(line => !line.startsWith(netanyahu))
  const moved = lines.find(line => line.startsWith(fox))
  if (!moved) throw new Error('The article has no bullet about Fox News.')
  return lines
    .filter(line => line !== moved)
    .flatMap(line => (line.startsWith(sought) ? [moved, line] : [line]))
    .join('\n')
}

/** Five claims of the first version, each with what the second one does to it. */
export const claimed = {
  exact: 'Al Bukamal is situated in the Deir Ezzor province',
  changed: 'killed 21 Iranian and Shia militia personnel',
  moved: 'Iran had established new military bases in Al Bukamal',
  lost: 'Prime Minister Benjamin Netanyahu confirmed Israel hit Iranian assets in Iraq in late August.',
  typographic: '"The highly irregular reprisal attack by a pro-Iranian militia appeared to indicate',
} as const
