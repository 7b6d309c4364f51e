import { execFile } from 'node:child_process'
import { createServer } from 'node:net'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const run = promisify(execFile)

interface Ended {
  readonly status: number
  readonly said: string
}

/** Runs Node.js and answers how it ended; everything tried here is refused before anything is installed or built. */
async function node(args: readonly string[], settings: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const env = { PATH: process.env.PATH ?? '', NODE_ENV: 'production' as const, ...settings }
  return run(process.execPath, args, { env }).then(
    ({ stdout }) => ({ status: 0, said: stdout.trim() }),
    (error: { readonly code: number; readonly stderr: string }) => ({ status: error.code, said: error.stderr.trim() }),
  )
}

const start = (settings: Readonly<Record<string, string>>) => node(['cli/start.mjs'], settings)

async function withTakenPort(use: (port: string) => Promise<void>): Promise<void> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  try {
    await use(String(typeof address === 'object' ? address?.port : ''))
  } finally {
    server.close()
  }
}

describe('npm start refuses in one sentence with the way out', () => {
  it('when the port is taken', async () => {
    await withTakenPort(async port => {
      expect(await start({ PORT: port })).toEqual({
        status: 1,
        said: `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${Number(port) + 1} npm start`,
      })
    })
  })

  it('when the port is no number', async () => {
    expect(await start({ PORT: 'abc' })).toEqual({
      status: 1,
      said: 'PORT is “abc”, which is not a port number. Give one from 1 to 65535: PORT=3001 npm start',
    })
  })

  it('when the host is not this machine', async () => {
    const { status, said } = await start({ HOST: '192.0.2.1', PORT: '3199' })
    expect(status).toBe(1)
    expect(said).toContain('HOST is “192.0.2.1”, which is not an address of this machine.')
  })

  it('when the data folder cannot be written', async () => {
    const { status, said } = await start({ PORT: '3199', TICKMARK_DATA: '/dev/null/desk' })
    expect(status).toBe(1)
    expect(said).toMatch(/^The data folder \/dev\/null\/desk cannot be written \(\w+\)\. Make it writable, or choose/)
  })

  it('when the origin has a path', async () => {
    const { said } = await start({ TICKMARK_ORIGIN: 'https://desk.example.org/tickmark' })
    expect(said).toContain(
      'which is not a web address without a path. Example: TICKMARK_ORIGIN=https://desk.example.org',
    )
  })

  it('when Node.js is too old', async () => {
    const { said } = await node([
      '--input-type=module',
      '-e',
      "import('./cli/lib/node-version.mjs').then(it => it.checkNode('18.20.4')).catch(e => { console.error(e.message); process.exit(1) })",
    ])
    expect(said).toBe(
      'Tickmark needs Node.js 20.9 or newer and this is 18.20.4. Install a newer one from https://nodejs.org and start again.',
    )
  })
})

it('settings are read from lines of a file, without quotes and remarks', async () => {
  const text = '# a remark\nPORT=3005 # another\nexport HOST="0.0.0.0"\nTICKMARK_DATA=\nbroken\n'
  const script = `import('./cli/lib/settings.mjs').then(it => console.log(JSON.stringify(it.parseEnv(${JSON.stringify(text)}))))`
  expect((await node(['--input-type=module', '-e', script])).said).toBe('{"PORT":"3005","HOST":"0.0.0.0"}')
})
