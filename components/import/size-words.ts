const units = ['bytes', 'kB', 'MB'] as const

/** "48 kB": a size in bytes as a person reads it, in thousands. */
export function sizeWords(bytes: number): string {
  if (bytes === 1) return '1 byte'
  const step = bytes < 1_000 ? 0 : bytes < 999_500 ? 1 : 2
  const amount = bytes / 1_000 ** step
  const digits = step > 0 && amount < 9.95 ? 1 : 0
  return `${amount.toLocaleString('en', { maximumFractionDigits: digits })} ${units[step]}`
}
