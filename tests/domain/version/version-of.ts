/** A version as comparing reads it: a line is a block. */
export function versionOf(number: number, text: string) {
  let start = 0
  const blocks = text.split('\n').map(line => {
    const block = { start, end: start + line.length }
    start = block.end + 1
    return block
  })
  return { number, text, blocks }
}
