import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A desk that one test may end as hard as it likes, on a data folder and a port of its own. */
export interface OwnDesk {
  readonly address: string
  readonly setUpLink: string
  /** Ends the server the way a power cut does. */
  kill(): Promise<void>
  /** Starts it again on the same data and the same port. */
  startAgain(): Promise<void>
  remove(): Promise<void>
}

export async function startOwnDesk(): Promise<OwnDesk> {
  const data = mkdtempSync(join(tmpdir(), 'tickmark-'))
  const port = await freePort()
  let server: ChildProcess | undefined
  const start = async () => {
    // A group of its own, so that the server that it starts ends with it.
    server = spawn(process.execPath, ['cli/start.mjs'], {
      env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', TICKMARK_DATA: data, TICKMARK_ORIGIN: '' },
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    })
    return whenSaid(server, /Tickmark is at/)
  }
  const kill = async () => {
    const running = server
    server = undefined
    if (running?.pid === undefined) return
    const over = new Promise(resolve => running.once('close', resolve))
    process.kill(-running.pid, 'SIGKILL')
    await over
  }
  const said = await start()
  const setUpLink = /http:\S+\/set-up\?token=\S+/.exec(said)?.[0] ?? ''
  return {
    address: `http://127.0.0.1:${port}`,
    setUpLink,
    kill,
    startAgain: async () => {
      await start()
    },
    remove: async () => {
      await kill()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

function whenSaid(server: ChildProcess, words: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    server.stdout?.on('data', chunk => {
      said += chunk
      if (words.test(said) && said.includes('Stop with')) resolve(said)
    })
    server.once('exit', status => reject(new Error(`The desk did not start (status ${status}).\n${said}`)))
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
