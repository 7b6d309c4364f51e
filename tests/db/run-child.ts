import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { whenOver } from '../builders/when-over'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Bundles `tests/db/children/<name>.ts`, so that starting it as a process of its own takes a moment only. */
export async function bundleChild(name: string): Promise<string> {
  // Inside the project, where its packages are found.
  const folder = mkdtempSync(join(root, 'node_modules', '.tickmark-child-'))
  whenOver(() => rmSync(folder, { recursive: true, force: true }))
  const outfile = join(folder, `${name}.mjs`)
  await build({
    entryPoints: [join(root, 'tests/db/children', `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  })
  return outfile
}

export type Child = ChildProcessByStdio<null, Readable, Readable>

/** A bundled child at work. Its lines arrive whole; what it says on standard error fails the wait for its end. */
export class RunningChild {
  readonly lines: string[] = []
  private readonly child: Child
  private readonly ended: Promise<void>
  private complaint = ''
  private rest = ''

  constructor(file: string, ...args: string[]) {
    this.child = spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    this.child.stdout.setEncoding('utf8').on('data', (text: string) => this.take(text))
    this.child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.complaint += text
    })
    this.ended = new Promise(resolve => this.child.once('close', () => resolve()))
  }

  private take(text: string) {
    const lines = (this.rest + text).split('\n')
    this.rest = lines.pop() ?? ''
    this.lines.push(...lines)
  }

  /** Resolves once it has printed `count` lines or ended. */
  async printed(count: number): Promise<void> {
    while (this.lines.length < count && this.child.exitCode === null && this.child.signalCode === null) {
      await new Promise(resolve => setTimeout(resolve, 1))
    }
  }

  async kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    this.child.kill(signal)
    await this.ended
  }

  /** Waits until it has ended by itself, without complaint. */
  async finished(): Promise<readonly string[]> {
    await this.ended
    if (this.complaint !== '' || this.child.exitCode !== 0) {
      throw new Error(`The child ended with ${this.child.exitCode ?? this.child.signalCode}: ${this.complaint}`)
    }
    return this.lines
  }
}
