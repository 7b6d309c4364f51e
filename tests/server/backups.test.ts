import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { verifyDeskFile } from '@/db/verify/verify-desk-file'
import { backupStanding } from '@/domain/backup/backup-standing'
import { backUpBeside } from '@/server/backups/back-up-beside'
import { backUpWhenDue } from '@/server/backups/back-up-when-due'
import { readBackups } from '@/server/backups/read-backups'
import { whyNoBackup } from '@/server/backups/why-no-backup'
import type { RunningDesk } from '@/server/running-desk'
import { readSettings } from '@/server/settings'
import { aRunningDesk, contextOf } from '../builders/a-running-desk'

const desk = aRunningDesk()
const shelf = mkdtempSync(join(tmpdir(), 'tickmark-backups-'))
afterAll(() => rmSync(shelf, { recursive: true }))
let made = 0

const hour = 60 * 60_000
const noon = Date.parse('2026-03-02T12:00:00.000Z')

function aPlan({ every = 24 * hour, keep = 3, backUp = desk.backUp } = {}) {
  made += 1
  const folder = join(shelf, String(made), 'deep')
  const backups = { folder, every, keep }
  const work = { settings: { dataFolder: desk.settings.dataFolder, backups }, backUp }
  const names = () => (existsSync(folder) ? readdirSync(folder).sort() : [])
  const standing = (role: 'administrator' | 'reader', after: number) =>
    readBackups(contextOf(desk, role, new Date(noon + after)), { settings: { ...desk.settings, backups } })
  return { folder, names, standing, look: (after = 0) => backUpWhenDue(work, new Date(noon + after)) }
}

describe('backups by the clock (log B3–B6)', () => {
  it('are made when due, whole, for the owner alone, and not sooner', async () => {
    const { folder, names, look } = aPlan()
    expect(await look()).toBe('done')
    expect(names()).toEqual(['tickmark-2026-03-02T12-00-00Z.backup'])
    const file = join(folder, 'tickmark-2026-03-02T12-00-00Z.backup')
    expect(await verifyDeskFile(file)).toEqual([])
    expect(statSync(file).mode & 0o077).toBe(0)
    expect(await look(24 * hour - 1)).toBe('not due')
    expect(await look(24 * hour)).toBe('done')
    expect(names()).toHaveLength(2)
  })

  it('are kept to the set number, and nothing else in the folder is touched', async () => {
    const { folder, names, look } = aPlan({ every: hour, keep: 2 })
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'notes.txt'), 'ours')
    writeFileSync(join(folder, 'tickmark-before-the-move.backup'), 'made by hand')
    for (let i = 0; i < 4; i += 1) expect(await look(i * hour)).toBe('done')
    expect(names()).toEqual([
      'notes.txt',
      'tickmark-2026-03-02T14-00-00Z.backup',
      'tickmark-2026-03-02T15-00-00Z.backup',
      'tickmark-before-the-move.backup',
    ])
  })

  it('are made once where two servers look at the same moment', async () => {
    let begun = 0
    const slowly = async (file: string) => {
      begun += 1
      await new Promise(resolve => setTimeout(resolve, 30))
      return desk.backUp(file)
    }
    const { names, look } = aPlan({ backUp: slowly })
    expect((await Promise.all([look(), look(1), look(2)])).sort()).toEqual(['busy', 'busy', 'done'])
    expect(begun).toBe(1)
    expect(await look(3)).toBe('not due')
    expect(names()).toHaveLength(1)
  })

  it('go on after a process that ended in the middle of one', async () => {
    const ended = spawn(process.execPath, ['-e', '0'])
    await new Promise(resolve => ended.once('close', resolve))
    const lock = join(desk.settings.dataFolder, 'backup-lock')
    const { folder, names, look } = aPlan()
    mkdirSync(folder, { recursive: true })
    for (const left of [JSON.stringify({ pid: ended.pid, at: new Date(noon).toISOString() }), '{"pid"']) {
      writeFileSync(lock, left)
      writeFileSync(join(folder, 'tickmark-2026-03-01T12-00-00Z.backup.77.unfinished'), 'half of one')
      expect(await look(made++ * 48 * hour)).toBe('done')
      expect(names().filter(name => name.includes('unfinished'))).toEqual([])
      expect(existsSync(lock)).toBe(false)
    }
  })

  it('that fail are said in the log of the process and to administrators, and tried again after a while', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    let isFull = true
    const backUp = async (file: string) => {
      if (isFull) throw new Error('The disk is full.')
      return desk.backUp(file)
    }
    const { look, standing } = aPlan({ backUp })
    expect(await look()).toBe('failed')
    expect(said).toHaveBeenCalledWith(expect.stringContaining('was not backed up'))
    said.mockClear()
    expect(await look(60_000)).toBe('not due')
    const words = 'No good backup is there'
    expect(await standing('administrator', 0)).toEqual({ words, isLate: true, failure: 'The disk is full.' })
    expect(await standing('reader', 0)).toEqual({ words, isLate: true })
    isFull = false
    expect(await look(15 * 60_000)).toBe('done')
    expect(await standing('administrator', 3 * hour + 15 * 60_000)).toEqual({
      words: 'Backed up 3 hours ago',
      isLate: false,
    })
  })

  it('say what is wrong with their folder, and what to do', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const { folder, look, standing } = aPlan()
    mkdirSync(join(folder, '..'), { recursive: true })
    writeFileSync(folder, 'a file')
    expect(await look()).toBe('failed')
    const failure = `${folder} is not a folder. Move away what stands there, or set TICKMARK_BACKUP_FOLDER to another one.`
    expect(await standing('administrator', 0)).toEqual({ words: 'No good backup is there', isLate: true, failure })
    said.mockClear()
    rmSync(join(desk.settings.dataFolder, 'backup-failure'))
  })

  it('are nothing that the desk speaks of where none are set', async () => {
    const plain: Pick<RunningDesk, 'settings'> = desk
    expect(await readBackups(contextOf(desk), plain)).toBeUndefined()
  })
})

describe('a backup in a process of its own', () => {
  it('is whole, and says in a sentence why there is none', { timeout: 60_000 }, async () => {
    process.env.TICKMARK_DATA = desk.settings.dataFolder
    const file = join(shelf, 'beside.backup')
    await backUpBeside(file)
    expect(await verifyDeskFile(file)).toEqual([])
    await expect(backUpBeside(file)).rejects.toThrow(/^.* is there already\. .*$/)
    delete process.env.TICKMARK_DATA
  })
})

describe('how old the last good backup is', () => {
  const now = '2026-03-10T12:00:00.000Z'
  it.each([
    ['2026-03-10T11:59:30.000Z', 'Backed up just now', false],
    ['2026-03-10T11:58:59.000Z', 'Backed up 1 minute ago', false],
    ['2026-03-10T09:00:00.000Z', 'Backed up 3 hours ago', false],
    ['2026-03-08T12:00:00.000Z', 'Backed up 2 days ago', false],
    ['2026-03-08T11:59:59.000Z', 'Backed up 2 days ago', true],
    ['2026-03-10T12:30:00.000Z', 'Backed up just now', false],
    [undefined, 'Not backed up yet', false],
  ])('made at %s reads “%s”', (lastAt, words, isLate) => {
    expect(backupStanding({ lastAt, every: 24 * hour, now })).toEqual({ words, isLate })
  })
})

describe('the settings of backups', () => {
  it('ask for none where no folder is named, and for one a day where nothing else is said', () => {
    expect(readSettings({})).not.toHaveProperty('backups')
    expect(readSettings({ TICKMARK_BACKUP_FOLDER: '/backups' })).toMatchObject({
      backups: { folder: '/backups', every: 24 * hour, keep: 14 },
    })
    const said = { TICKMARK_BACKUP_FOLDER: '/b', TICKMARK_BACKUP_EVERY: '30m', TICKMARK_BACKUP_KEEP: '2' }
    expect(readSettings(said)).toMatchObject({ backups: { every: hour / 2, keep: 2 } })
  })

  it.each([
    [{ TICKMARK_BACKUP_EVERY: 'daily' }, 'TICKMARK_BACKUP_EVERY=24h'],
    [{ TICKMARK_BACKUP_EVERY: '0h' }, 'TICKMARK_BACKUP_EVERY=24h'],
    [{ TICKMARK_BACKUP_EVERY: '900d' }, 'TICKMARK_BACKUP_EVERY=24h'],
    [{ TICKMARK_BACKUP_KEEP: '0' }, 'TICKMARK_BACKUP_KEEP=14'],
  ])('name what is wrong in %o with a value that would do', (environment, sentence) => {
    expect(() => readSettings({ TICKMARK_BACKUP_FOLDER: '/b', ...environment })).toThrow(sentence)
  })
})

describe('why there is no backup', () => {
  it.each([
    ['EACCES', 'Tickmark may not read and write in /b. Give it the right to,'],
    ['EROFS', 'Tickmark may not read and write in /b. Give it the right to,'],
    ['ENOSPC', 'There is no room left in /b. Make some,'],
  ])('is said in words for %s, with what to do', (code, words) => {
    const said = whyNoBackup('/b', Object.assign(new Error(`${code}: raw`), { code }))
    expect(said).toBe(`${words} or set TICKMARK_BACKUP_FOLDER to another one.`)
  })

  it('is the sentence that the command said, for anything else', () => {
    expect(whyNoBackup('/b', new Error('It is not whole.'))).toBe('It is not whole.')
  })
})
