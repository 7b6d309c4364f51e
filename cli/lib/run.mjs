import { spawn } from 'node:child_process'
import { root } from './root.mjs'

/**
 * Runs a program to its end. Its output is passed on, or kept where `isQuiet`: `stdout` alone, `output` with errors.
 * `status` is null where a signal ended it. The program ends with us: a signal to us is passed on.
 */
export function run(program, args, { environment = process.env, isQuiet = false, cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: environment,
      stdio: isQuiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32' && !program.endsWith('.exe'),
    })
    let output = ''
    let stdout = ''
    child.stdout?.on('data', chunk => {
      output += chunk
      stdout += chunk
    })
    child.stderr?.on('data', chunk => {
      output += chunk
    })
    const stop = passOnSignals(child)
    child.once('error', reject)
    child.once('close', (status, signal) => {
      stop()
      resolve({ status, signal, output, stdout })
    })
  })
}

function passOnSignals(child) {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  const passOn = signal => {
    child.kill(signal)
    process.exitCode = 130
    // What called us would go on with its next step; after a signal there is none.
    child.once('close', () => process.exit(signal === 'SIGINT' ? 130 : 143))
  }
  for (const signal of signals) process.once(signal, passOn)
  return () => {
    for (const signal of signals) process.removeListener(signal, passOn)
  }
}
