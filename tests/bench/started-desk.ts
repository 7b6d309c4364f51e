import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from './api/next-server'

const project = fileURLToPath(new URL('../..', import.meta.url))
const hook = fileURLToPath(new URL('memory-hook.cjs', import.meta.url))

/** What a server holds after its garbage was collected, in MB. */
export interface Memory {
  readonly heap: number
  readonly rss: number
}

export interface StartedDesk {
  readonly address: string
  readonly port: number
  memory(): Promise<Memory>
  stop(): Promise<void>
}

/** The desk in a data folder as `npm start` runs it, on a port that is free; ready when it answers. */
export async function startDesk(data: string): Promise<StartedDesk> {
  const port = await freePort()
  const notes = mkdtempSync(join(tmpdir(), 'tickmark-bench-'))
  const said = join(notes, 'memory')
  const server = spawn(process.execPath, ['cli/start.mjs'], {
    cwd: project,
    env: {
      ...process.env,
      ...{ HOST: '127.0.0.1', PORT: String(port), TICKMARK_DATA: data, TICKMARK_ORIGIN: '' },
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --require ${hook}`.trim(),
      TICKMARK_BENCH_MEMORY: said,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await isUp(server)
  return {
    port,
    address: `http://127.0.0.1:${port}`,
    memory: async () => {
      rmSync(said, { force: true })
      process.kill(Number(readFileSync(`${said}.pid`, 'utf8')), 'SIGUSR2')
      while (!existsSync(said)) await new Promise(resolve => setTimeout(resolve, 20))
      const { heap, rss }: Memory = JSON.parse(readFileSync(said, 'utf8'))
      return { heap, rss }
    },
    stop: async () => {
      const ended = once(server, 'close')
      server.kill('SIGTERM')
      await ended
      rmSync(notes, { recursive: true, force: true })
    },
  }
}

function isUp(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let words = ''
    server.stdout?.on('data', chunk => {
      words += chunk
      if (words.includes('Tickmark is at')) resolve()
    })
    server.once('exit', status => reject(new Error(`The desk did not start (status ${status}).\n${words}`)))
  })
}
