const isTerminal = process.stdout.isTTY === true

/** Says what is being done while `work` runs, and how long it took. Nothing else is printed while it goes well. */
export async function step(label, work) {
  const started = Date.now()
  process.stdout.write(isTerminal ? `${label} …` : `${label} …\n`)
  const tick = setInterval(() => progress(label, started), isTerminal ? 1_000 : 20_000)
  try {
    const result = await work()
    done(`${label}: done in ${secondsSince(started)}.`)
    return result
  } catch (error) {
    done(`${label}: failed after ${secondsSince(started)}.`)
    throw error
  } finally {
    clearInterval(tick)
  }
}

function progress(label, started) {
  if (isTerminal) process.stdout.write(`\r${label} … ${secondsSince(started)}`)
  else process.stdout.write(`${label} … ${secondsSince(started)}\n`)
}

function done(text) {
  process.stdout.write(isTerminal ? `\r\u001B[K${text}\n` : `${text}\n`)
}

export function secondsSince(started) {
  const seconds = Math.max(1, Math.round((Date.now() - started) / 1_000))
  return seconds < 90 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}
