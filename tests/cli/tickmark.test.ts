import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import Database from 'better-sqlite3'
import { afterAll, describe, expect, it } from 'vitest'
import { deskFile } from '@/db/desk-file'
import { newDeskFolder } from '../builders/desk-folder'

const { folder, remove } = newDeskFolder()
const papers = mkdtempSync(join(tmpdir(), 'tickmark-papers-'))
afterAll(() => {
  remove()
  rmSync(papers, { recursive: true })
})

const paper = (name: string, content: string) => {
  const path = join(papers, name)
  writeFileSync(path, content)
  return path
}

interface Ran {
  readonly status: number | null
  readonly out: string
  readonly said: string
}

async function tickmark(args: readonly string[], { input = '', data = folder } = {}): Promise<Ran> {
  const child = spawn(process.execPath, ['cli/tickmark.mjs', ...args], {
    env: { ...process.env, TICKMARK_DATA: data },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  child.stdin.end(input)
  const [out, said, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>(resolve => child.once('close', resolve)),
  ])
  return { status, out, said }
}

const copy = 'Bridge closed\n\nThe bridge was closed on Monday, the city said.'

describe('the tickmark command', { timeout: 120_000 }, () => {
  it('brings copy in, lists it, and gives its report back the same', async () => {
    const imported = await tickmark(['import', paper('bridge.txt', copy), '--publisher', 'The Post', '--json'])
    expect(imported).toMatchObject({ status: 0, said: '' })
    const [article] = JSON.parse(imported.out)
    expect(article).toMatchObject({
      title: 'Bridge closed',
      publisher: 'The Post',
      original: { fileName: 'bridge.txt' },
    })

    const listed = await tickmark(['list', '--json'])
    expect(JSON.parse(listed.out)).toMatchObject([{ id: article.id, tags: { open: 0 } }])

    const file = join(papers, 'report.json')
    expect(await tickmark(['export', article.id, '--format', 'json', '--out', file])).toMatchObject({ status: 0 })
    expect(await tickmark(['verify', file])).toMatchObject({ status: 0, out: 'This report is whole.\n' })
    const again = await tickmark(['export', article.id, '--format', 'json', '--out', file])
    expect(again).toMatchObject({ status: 1, said: expect.stringMatching(/^.* is there already\. .*--force.*\n$/) })

    const back = await tickmark(['import', file, '--json'])
    const [second] = JSON.parse(back.out)
    expect(second.version.text).toBe(article.version.text)
    expect(second.id).not.toBe(article.id)
  })

  it('brings in what can be read and names what cannot, with status 1', async () => {
    const ran = await tickmark(['import', paper('good.txt', copy), paper('empty.txt', ''), join(papers, 'none.txt')])
    expect(ran.status).toBe(1)
    expect(ran.out).toMatch(/^[0-9a-f-]{36}\tBridge closed\n$/)
    expect(ran.said.trim().split('\n')).toEqual([
      expect.stringContaining('empty.txt: '),
      expect.stringContaining('none.txt: '),
      '1 of 3 brought in, 2 refused.',
    ])
  })

  it('saves nothing on a dry run', async () => {
    const before = (await tickmark(['list'])).out
    const ran = await tickmark(['import', '-', '--dry-run', '--json'], { input: copy })
    expect(JSON.parse(ran.out)).toMatchObject([{ details: { title: 'Bridge closed' }, blocks: [{}, {}] }])
    expect((await tickmark(['list'])).out).toBe(before)
  })

  it('gives somebody an account with a password from standard input, never from an argument', async () => {
    const add = ['user', 'add', '--name', 'Ada', '--email', 'Ada@Example.org', '--role', 'editor']
    expect(await tickmark(add)).toMatchObject({ status: 1, said: expect.stringContaining('--password-stdin') })
    expect(await tickmark([...add, '--password-stdin'], { input: 'short\n' })).toMatchObject({ status: 1 })
    const added = await tickmark([...add, '--password-stdin', '--json'], { input: 'a long enough password\n' })
    expect(JSON.parse(added.out)).toMatchObject({ name: 'Ada', email: 'ada@example.org', role: 'editor' })
    expect((await tickmark([...add, '--password-stdin'], { input: 'a long enough password\n' })).status).toBe(1)
    expect((await tickmark([...add, '--password', 'x'])).status).toBe(2)
  })

  it('invites by a link that it shows once, changes roles, and closes and opens accounts', async () => {
    const invited = await tickmark(['user', 'invite', '--email', 'Eve@Example.org', '--role', 'checker', '--json'])
    const { link, email } = JSON.parse(invited.out)
    expect(email).toBe('eve@example.org')
    expect(link).toMatch(/^http:\/\/localhost:\d+\/invitation\?token=[\w-]{43}$/)
    expect(readFileSync(join(folder, deskFile)).includes(link.split('=')[1])).toBe(false)
    expect((await tickmark(['user', 'role', 'ada@example.org', 'checker'])).out).toMatch(/\tchecker\tada@example.org/)
    expect((await tickmark(['user', 'deactivate', 'ada@example.org'])).out).toMatch(/\tdeactivated \d{4}-/)
    const back = await tickmark(['user', 'reactivate', 'ada@example.org', '--json'])
    expect(JSON.parse(back.out)).not.toHaveProperty('deactivatedAt')
    expect(await tickmark(['user', 'role', 'nobody@example.org', 'reader'])).toMatchObject({
      status: 1,
      said: expect.stringContaining('Nobody on this desk is nobody@example.org'),
    })
    expect((await tickmark(['user', 'role', 'ada@example.org', 'boss'])).status).toBe(2)
  })

  it('shows a token once, keeps its hash alone, and ends it', async () => {
    const { token, id } = JSON.parse((await tickmark(['token', 'create', '--role', 'reader', '--json'])).out)
    expect(token).toMatch(/^tm_[\w-]{43}$/)
    expect(readFileSync(join(folder, deskFile)).includes(token)).toBe(false)
    expect((await tickmark(['token', 'list', '--json'])).out).not.toContain(token)
    expect(JSON.parse((await tickmark(['token', 'revoke', id, '--json'])).out)).toHaveProperty('revokedAt')
  })

  it('backs up and restores every article, and refuses to do either over something', async () => {
    const backup = join(papers, 'desk.backup')
    expect(await tickmark(['backup', backup])).toMatchObject({ status: 0, said: '' })
    expect(statSync(backup).mode & 0o777).toBe(0o600)
    expect((await tickmark(['backup', backup])).status).toBe(1)
    expect(await tickmark(['verify', backup])).toMatchObject({ status: 0, out: 'This backup is whole.\n' })
    expect((await tickmark(['restore', backup])).status).toBe(1)
    const elsewhere = join(papers, 'elsewhere')
    expect((await tickmark(['restore', backup], { data: elsewhere })).status).toBe(0)
    expect((await tickmark(['list', '--json'], { data: elsewhere })).out).toBe((await tickmark(['list', '--json'])).out)
  })

  it('says 2 to wrong use and 0 to a cry for help', async () => {
    const ran = await Promise.all(
      [['nonsense'], [], ['export', 'x'], ['export', 'x', '--format', 'doc'], ['token', 'create'], ['--help']].map(
        args => tickmark(args),
      ),
    )
    expect(ran.map(({ status }) => status)).toEqual([2, 2, 2, 2, 2, 0])
  })

  it('says in one sentence why a desk cannot be opened', async () => {
    const data = mkdtempSync(join(papers, 'broken-'))
    writeFileSync(
      join(data, deskFile),
      'not a database at all, though it is long enough to be looked at as one'.repeat(20),
    )
    const ran = await tickmark(['list'], { data })
    expect(ran).toMatchObject({ status: 1, out: '' })
    expect(ran.said.trim().split('\n')).toHaveLength(1)
  })

  it('names the entry of the log in which one byte was changed', async () => {
    expect((await tickmark(['verify'])).status).toBe(0)
    const sqlite = new Database(join(folder, deskFile))
    const triggers = sqlite
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'event'")
      .pluck()
      .all()
    for (const name of triggers) sqlite.exec(`DROP TRIGGER ${String(name)}`)
    sqlite.exec("UPDATE event SET change = replace(change, 'Bridge', 'Bridgf') WHERE seq = 1")
    sqlite.close()
    const ran = await tickmark(['verify', '--json'])
    expect(ran.status).toBe(1)
    expect(JSON.parse(ran.out)).toMatchObject({ log: { kind: 'broken', firstBadSeq: 1 } })
    expect(ran.said).toMatch(/1/)
  })

  it('takes a desk that is not there yet for an empty one', async () => {
    const data = join(papers, 'new')
    expect(await tickmark(['list'], { data })).toEqual({ status: 0, out: '', said: '' })
    expect(existsSync(join(data, deskFile))).toBe(true)
  })
})
