import { spawn } from 'node:child_process'
import { get } from 'node:http'
import { lastLines } from './install.mjs'
import { root } from './root.mjs'

// Longer than any answer takes; what is still open then is a browser that does not let go.
const longestFarewell = 10_000

/**
 * Runs Next.js until it ends or we are asked to stop; returns the exit status. `announce` is called once it answers.
 * On SIGTERM or SIGINT requests under way are finished; a second signal does not wait.
 */
export async function serve({ args, environment, host, port, announce, isTalkative = false }) {
  const child = spawn(process.execPath, args, { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
  const said = listenTo(child, isTalkative)
  const ended = new Promise(resolve => child.once('close', (status, signal) => resolve({ status, signal })))
  const stopping = stopOnSignals(child)

  const first = await Promise.race([ended, answers(host, port, () => child.exitCode === null)])
  if (first === 'answers' && !stopping.requested) {
    announce()
    said.passOn()
  }
  const { status, signal } = await ended
  stopping.forget()
  if (stopping.requested) return 0
  if (first !== 'answers') console.error(lastLines(said.kept()))
  console.error(`The server stopped by itself (${signal ?? `status ${status}`}). Start it again with npm start.`)
  return status || 1
}

function listenTo(child, isTalkative) {
  let kept = ''
  let isPassedOn = isTalkative
  const hear = stream => chunk => {
    if (isPassedOn) stream.write(chunk)
    else kept = (kept + chunk).slice(-20_000)
  }
  child.stdout.on('data', hear(process.stdout))
  child.stderr.on('data', hear(process.stderr))
  return {
    kept: () => kept,
    passOn: () => {
      isPassedOn = true
    },
  }
}

function stopOnSignals(child) {
  const state = { requested: false, forget: () => clearTimeout(farewell) }
  let farewell
  const stop = signal => {
    if (state.requested) return child.kill('SIGKILL')
    state.requested = true
    child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal)
    farewell = setTimeout(() => child.kill('SIGKILL'), longestFarewell)
  }
  // A terminal sends Ctrl+C to both of us at once: the second signal that counts is one that comes later.
  let last = 0
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (Date.now() - last > 500) stop(signal)
      last = Date.now()
    })
  }
  return state
}

async function answers(host, port, isAlive) {
  while (isAlive()) {
    if (await doesAnswer(host, port)) return 'answers'
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  return 'ended'
}

// A small file: it is answered as soon as pages would be.
function doesAnswer(host, port) {
  const here = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
  return new Promise(resolve => {
    const request = get({ host: here, port, path: '/icon.svg', agent: false }, response => {
      response.resume()
      resolve(true)
    })
    request.once('error', () => resolve(false))
  })
}
