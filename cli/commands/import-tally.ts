import { plain } from './print'

/** What came of bringing many articles in, told on standard error while it goes on. */
export class ImportTally {
  #made = 0
  #there = 0
  readonly #refused: string[] = []
  #isShown = false

  constructor(private readonly count: number) {}

  /** Shows what is being read; only a terminal can take it back. */
  at(name: string, detail = ''): void {
    if (!process.stderr.isTTY || this.count < 2) return
    const width = (process.stderr.columns ?? 80) - 1
    const line = plain(`${this.#done + 1} of ${this.count}  ${name}${detail ? `  ${detail}` : ''}`)
    process.stderr.write(`\r\u001b[K${line.slice(0, width)}`)
    this.#isShown = true
  }

  made(): void {
    this.#made++
  }

  there(): void {
    this.#there++
  }

  refused(name: string, why: string): void {
    this.#refused.push(name)
    this.say(`${name}: ${why}`)
    process.exitCode = 1
  }

  say(line: string): void {
    this.clear()
    console.error(plain(line))
  }

  clear(): void {
    if (this.#isShown) process.stderr.write('\r\u001b[K')
    this.#isShown = false
  }

  /** The whole of it in a sentence, where it was more than one. */
  sum(verb: string, isInterrupted: boolean): void {
    if (this.count > 1 || isInterrupted) {
      const already = this.#there > 0 ? `, ${this.#there} already there` : ''
      this.say(`${this.#made} of ${this.count} ${verb}${already}, ${this.#refused.length} refused.`)
    }
    if (isInterrupted) this.say('Interrupted. The same command goes on where it stopped.')
  }

  get #done(): number {
    return this.#made + this.#there + this.#refused.length
  }
}
