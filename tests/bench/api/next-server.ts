import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

const next = fileURLToPath(new URL('../../../node_modules/next/dist/bin/next', import.meta.url))

export interface NextServer {
  readonly port: number
  stop(): Promise<void>
}

/** `next build` in a folder. */
export async function build(folder: string): Promise<void> {
  const child = spawn(process.execPath, [next, 'build'], { cwd: folder, env: environment({}), stdio: 'ignore' })
  const [status] = await once(child, 'close')
  if (status !== 0) throw new Error(`next build in ${folder} ended with ${status}`)
}

/** `next start` in a folder, on a port that is free; ready when it answers. */
export async function start(folder: string, more: Readonly<Record<string, string>> = {}): Promise<NextServer> {
  const port = await freePort()
  const child = spawn(process.execPath, [next, 'start', '--hostname', '127.0.0.1', '--port', String(port)], {
    cwd: folder,
    env: environment({ ...more, PORT: String(port) }),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await answers(child, port)
  return {
    port,
    stop: async () => {
      const ended = once(child, 'close')
      child.kill('SIGTERM')
      await ended
    },
  }
}

function environment(more: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...more }
}

/** A TCP port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('No port is free')
  return address.port
}

async function answers(child: ChildProcess, port: number) {
  for (let tries = 0; tries < 600 && child.exitCode === null; tries += 1) {
    const isUp = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    )
    if (isUp) return
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error(`The server on port ${port} does not answer`)
}
