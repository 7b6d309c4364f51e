/** Something a person has to put right first. The message is the whole of what they are told. */
export class Refusal extends Error {
  constructor(message, details = '') {
    super(message)
    this.name = 'Refusal'
    this.details = details
  }
}

/** Runs a command's `main` and turns a refusal into one sentence and status 1. */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.details) console.error(`${error.details.trimEnd()}\n`)
    console.error(error.message)
    process.exitCode = 1
  }
}
