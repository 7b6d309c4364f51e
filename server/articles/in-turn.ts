/** Bytes from which reading copy takes long enough to be felt by others. */
const large = 1024 * 1024
/** Milliseconds for whoever else waits, between two large ones. */
const breath = 50

let last: Promise<unknown> = Promise.resolve()

/**
 * Does the work on large copy one at a time, with a breath between, so that many that come together take neither the
 * whole memory nor everybody's time. Small copy is read at once.
 */
export async function inTurn<Result>(bytes: number, work: () => Promise<Result>): Promise<Result> {
  if (bytes < large) return work()
  const mine = last.then(rest).then(work)
  last = mine.catch(() => undefined) // Whoever asked for it is told; the next one only waits for its end.
  return mine
}

function rest(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, breath))
}
