import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { DomainError } from '../../domain/errors'

/** A password from standard input, or typed twice on a terminal without being shown. */
export async function readPassword(fromStdin: boolean): Promise<string> {
  if (fromStdin) return (await text(process.stdin)).replace(/\r?\n$/, '')
  if (!process.stdin.isTTY) {
    throw new DomainError('invalid', 'There is no terminal to ask for a password on. Send it with --password-stdin.')
  }
  const password = await ask('Password: ')
  if (password === (await ask('Once more: '))) return password
  throw new DomainError('invalid', 'The two passwords differ. Try again.')
}

async function ask(question: string): Promise<string> {
  process.stderr.write(question)
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({ input: process.stdin, output: nowhere, terminal: true })
  try {
    return await terminal.question('')
  } finally {
    terminal.close()
    process.stderr.write('\n')
  }
}
