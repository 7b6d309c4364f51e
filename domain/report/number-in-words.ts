const words = [
  ...['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
]

/** A count as running text has it: in words up to twenty, in figures from there, grouped by thousands. */
export function numberInWords(count: number): string {
  return words[count] ?? count.toLocaleString('en-GB')
}
