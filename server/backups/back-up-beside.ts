import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { text } from 'node:stream/consumers'

/**
 * Lets `tickmark backup` write a backup in a process of its own: copying and verifying a large desk takes seconds, in
 * which this process goes on answering. Throws with the sentence that it says. Ends with this process.
 */
export async function backUpBeside(file: string): Promise<void> {
  // The command lies in the project's folder, where a server runs; a build must not go looking for it.
  const command = resolve(/* turbopackIgnore: true */ process.cwd(), 'cli/tickmark.mjs')
  const child = spawn(process.execPath, [command, 'backup', file], { stdio: ['ignore', 'ignore', 'pipe'] })
  const endWithUs = () => child.kill()
  process.once('exit', endWithUs)
  try {
    const [status, said] = await Promise.all([ended(child), text(child.stderr)])
    if (status !== 0) throw new Error(said.trim() || `The backup ended with status ${status}.`)
  } finally {
    process.off('exit', endWithUs)
  }
}

function ended(child: ReturnType<typeof spawn>): Promise<number | null> {
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('close', done)
  })
}
