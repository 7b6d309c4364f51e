import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './root.mjs'

/**
 * Starts a desk as a person would, on a data folder of its own and any free port. Returns its address, its set-up link
 * and `stop`, which ends it, removes the folder and answers the exit status.
 */
export async function startTemporaryDesk() {
  const data = mkdtempSync(join(tmpdir(), 'tickmark-'))
  const port = await freePort()
  const server = spawn(process.execPath, ['cli/start.mjs'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', TICKMARK_DATA: data, TICKMARK_ORIGIN: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const setUpLink = await setUpLinkOf(server)
  const stop = async () => {
    const status = await ended(server)
    rmSync(data, { recursive: true, force: true })
    return status
  }
  return { address: new URL(setUpLink).origin, setUpLink, data, stop }
}

function setUpLinkOf(server) {
  return new Promise((resolve, reject) => {
    let said = ''
    server.stdout.on('data', chunk => {
      said += chunk
      const link = /http:\S+\/set-up\?token=\S+/.exec(said)?.[0]
      if (link) resolve(link)
    })
    server.once('exit', status => reject(new Error(`The desk did not start (status ${status}).\n${said}`)))
  })
}

function ended(server) {
  const isOver = server.exitCode !== null || server.signalCode !== null
  if (isOver) throw new Error('The desk stopped before it was asked to: something else ended it.')
  return new Promise(resolve => {
    server.removeAllListeners('exit')
    server.once('exit', resolve)
    server.kill('SIGTERM')
  })
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}
