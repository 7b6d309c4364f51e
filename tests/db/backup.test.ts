import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { restore } from '@/db/backup/restore'
import { deskFile } from '@/db/desk-file'
import { type OpenDesk, openDesk } from '@/db/open-desk'
import { verifyDeskFile } from '@/db/verify/verify-desk-file'
import { DomainError } from '@/domain/errors'
import {
  aMadeChange,
  anImportedChange,
  anOriginal,
  aPinnedChange,
  aRecordedChange,
  aWrittenChange,
} from '../builders/a-change'
import { aDesk } from '../builders/a-desk'
import { aStamp } from '../builders/a-stamp'
import { anId } from '../builders/an-id'
import { newDeskFolder } from '../builders/desk-folder'
import { whenOver } from '../builders/when-over'
import { dump } from './dump'
import { bundleChild, RunningChild } from './run-child'

const stamp = aStamp()
const now = new Date('2026-03-02T09:00:00.000Z')
const shelf = mkdtempSync(join(tmpdir(), 'tickmark-backups-'))
afterAll(() => rmSync(shelf, { recursive: true, force: true }))

const aBackupFile = () => join(shelf, `${anId()}.db`)

async function fill({ store }: OpenDesk) {
  const bytes = Uint8Array.from({ length: 300_000 }, (_, i) => (i * 31) % 256)
  const article = anImportedChange({ original: anOriginal('', { bytes }) })
  const on = { articleId: article.articleId, claimId: anId() }
  const person = { personId: anId(), name: 'Ada', email: 'ada@example.org', role: 'editor', passwordHash: 'x' } as const
  await store.commit([{ kind: 'person.added', ...person }, article, aMadeChange(on)], stamp)
  await store.commit([aRecordedChange(on), aPinnedChange({ ...on, expectedRevision: 2 })], stamp)
  const question = { isQuestion: true, mentions: [{ id: person.personId, name: person.name }] }
  await store.commit([aWrittenChange({ ...on, expectedRevision: 3 }, question)], stamp)
  return { articleId: article.articleId, bytes }
}

describe('a backup', () => {
  it('gives back every byte: the same rows, the same originals, the same log', async () => {
    const desk = aDesk()
    const { articleId, bytes } = await fill(desk)
    const target = aBackupFile()
    const backup = await desk.backUp(target)
    expect(backup).toEqual({
      file: target,
      bytes: statSync(target).size,
      events: 6,
      lastHash: (await desk.store.events({ limit: 1, newestFirst: true }))[0]?.hash,
    })
    const folder = join(shelf, anId())
    expect(await restore(target, folder, { now })).toEqual({ file: join(folder, deskFile) })
    const restored = openDesk({ folder })
    expect(dump(restored.sqlite)).toBe(dump(desk.sqlite))
    const original = await restored.store.original(articleId)
    expect(Buffer.compare(Buffer.from(original?.bytes ?? []), Buffer.from(bytes))).toBe(0)
    expect(await restored.store.verifyDesk()).toEqual([])
    // And it goes on from there.
    await restored.store.commit([anImportedChange()], stamp)
    expect(await restored.store.verifyLog()).toMatchObject({ kind: 'whole', events: 7 })
    restored.close()
  })

  it('is one file that only its owner may read, with nothing left beside it', async () => {
    const desk = aDesk()
    await fill(desk)
    const folder = join(shelf, anId())
    await desk.backUp(join(folder, 'desk.db'))
    expect(readdirSync(folder)).toEqual(['desk.db'])
    expect(statSync(join(folder, 'desk.db')).mode & 0o077).toBe(0)
  })

  it('is consistent while another process writes, and does not wait for it to end', { timeout: 60_000 }, async () => {
    const desk = aDesk()
    const article = anImportedChange()
    await desk.store.commit([article], stamp)
    const child = new RunningChild(await bundleChild('write-claims'), desk.folder, article.articleId, '100000')
    await child.printed(20)
    const sizes: number[] = []
    for (let i = 0; i < 5; i += 1) {
      const acknowledged = child.lines.length - 1
      const target = aBackupFile()
      const { events } = await desk.backUp(target)
      expect(await verifyDeskFile(target)).toEqual([])
      // All of what was acknowledged before; each commit with its three entries or not at all.
      expect(events).toBeGreaterThanOrEqual(1 + 3 * acknowledged)
      expect((events - 1) % 3).toBe(0)
      sizes.push(events)
    }
    await child.kill('SIGKILL')
    expect(new Set(sizes).size).toBeGreaterThan(1)
  })

  it('overwrites nothing', async () => {
    const desk = aDesk()
    const target = aBackupFile()
    writeFileSync(target, 'a letter')
    await expect(desk.backUp(target)).rejects.toThrow('is there already')
    expect(readFileSync(target, 'utf8')).toBe('a letter')
  })

  it('of a desk that is not whole is refused and leaves nothing behind', async () => {
    const desk = aDesk()
    await fill(desk)
    desk.sqlite.exec("UPDATE article_version SET text = 'other'")
    const folder = join(shelf, anId())
    await expect(desk.backUp(join(folder, 'desk.db'))).rejects.toThrow('not whole')
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('restoring', () => {
  const source = aDesk()
  const file = aBackupFile()
  const ready = fill(source).then(() => source.backUp(file))

  async function aDeskWithContent() {
    const { folder, remove } = newDeskFolder()
    whenOver(remove)
    const desk = openDesk({ folder })
    await fill(desk)
    const before = dump(desk.sqlite)
    desk.close()
    return { folder, before }
  }

  it('takes the place of a desk that holds nothing yet', async () => {
    await ready
    const { folder, remove } = newDeskFolder()
    const { previous } = await restore(file, folder, { now })
    expect(existsSync(previous ?? '')).toBe(true)
    const desk = openDesk({ folder })
    expect(dump(desk.sqlite)).toBe(dump(source.sqlite))
    desk.close()
    remove()
  })

  it('refuses to take the place of one that holds something, and does it when forced, keeping that one', async () => {
    await ready
    const { folder, before } = await aDeskWithContent()
    const digest = () =>
      createHash('sha256')
        .update(readFileSync(join(folder, deskFile)))
        .digest('hex')
    await expect(restore(file, folder, { now })).rejects.toThrow('already holds a desk (6 entries in its log)')
    const untouched = openDesk({ folder })
    expect(dump(untouched.sqlite)).toBe(before)
    untouched.close()
    const old = digest()
    const { previous } = await restore(file, folder, { now, force: true })
    expect(previous).toBe(join(folder, 'tickmark-before-restore-2026-03-02T09-00-00-000Z.db'))
    expect(readdirSync(folder).sort()).toEqual(['tickmark-before-restore-2026-03-02T09-00-00-000Z.db', deskFile].sort())
    expect(digest()).not.toBe(old)
    const desk = openDesk({ folder })
    expect(dump(desk.sqlite)).toBe(dump(source.sqlite))
    desk.close()
    expect(await verifyDeskFile(previous ?? '')).toEqual([])
  })

  it('refuses while another process has the desk open, even when forced, and does it once that has ended', async () => {
    await ready
    const { folder, before } = await aDeskWithContent()
    const child = new RunningChild(await bundleChild('keep-open'), folder)
    await child.printed(1)
    await expect(restore(file, folder, { now, force: true })).rejects.toThrow('The desk is open. Stop Tickmark')
    await child.kill('SIGTERM')
    const desk = openDesk({ folder })
    expect(dump(desk.sqlite)).toBe(before)
    desk.close()
    await restore(file, folder, { now, force: true })
  })

  it('refuses a file that is no desk, is damaged, was tampered with or is not there', async () => {
    await ready
    const folder = join(shelf, anId())
    const refused = (backup: string) => expect(restore(backup, folder, { now })).rejects.toBeInstanceOf(DomainError)
    const letter = aBackupFile()
    writeFileSync(letter, 'a letter '.repeat(1000))
    await refused(letter)
    await refused(join(shelf, 'nowhere.db'))
    await refused(shelf)
    const bytes = readFileSync(file)
    const damaged = aBackupFile()
    writeFileSync(damaged, Buffer.concat([bytes.subarray(0, 8_192), Buffer.alloc(4_096, 0xff), bytes.subarray(12_288)]))
    await refused(damaged)
    const tampered = aBackupFile()
    const words = Buffer.from('The budget grew 4%')
    const changed = Buffer.from(bytes)
    for (let at = changed.indexOf(words); at >= 0; at = changed.indexOf(words, at))
      changed.write('The budget grew 5%', at)
    writeFileSync(tampered, changed)
    await refused(tampered)
    expect(readdirSync(folder)).toEqual([])
  })

  it('brings a desk back whose own file is destroyed', async () => {
    await ready
    const { folder } = await aDeskWithContent()
    writeFileSync(join(folder, deskFile), 'no database any more')
    await expect(restore(file, folder, { now })).rejects.toThrow('which cannot be read')
    await restore(file, folder, { now, force: true })
    const desk = openDesk({ folder })
    expect(dump(desk.sqlite)).toBe(dump(source.sqlite))
    desk.close()
  })
})
