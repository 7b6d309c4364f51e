import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, expect, it, vi } from 'vitest'
import { ReadingQueue } from '@/server/reading/reading-queue'

const megabyte = 1024 * 1024
const bounds = {
  heap: 64,
  memory: 400 * megabyte,
  keptMemory: 300 * megabyte,
  program: 'tests/server/reading/unruly-reader.ts',
  small: 1000,
  waiting: 10_000,
  smallTime: 20_000,
  largeTime: 20_000,
  idle: 60_000,
}
// A process is started in half a second: the tests share what is warm.
const queue = new ReadingQueue(bounds)
afterAll(() => queue.end())

const ask = (task: string, input: unknown = null, size = 1) => queue.add({ question: { task, input }, size })

it('passes values on as they are, bytes too, and tells how far it has come', async () => {
  const seen: unknown[] = []
  const input = { bytes: new Uint8Array([1, 2, 3]), missing: undefined, list: ['é', 1n] }
  const onProgress = (progress: unknown) => seen.push(progress)
  expect(await queue.add({ question: { task: 'pass', input }, size: 1, onProgress })).toEqual(input)
  expect(seen).toEqual([
    { done: 1, of: 2, unit: 'pages' },
    { done: 2, of: 2, unit: 'pages' },
  ])
})

it('keeps its process warm, and a refusal is told as it is', async () => {
  await ask('pass')
  const [reader] = queue.readers
  await expect(ask('refuse')).rejects.toMatchObject({
    code: 'unreadable',
    message: 'It is no text.',
    details: { at: 3 },
  })
  expect(queue.readers.map(({ pid }) => pid)).toEqual([reader?.pid])
})

it('says one sentence for a file that breaks it, ends it or takes all the memory, and reads the next one', async () => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue()
  await expect(ask('throw')).rejects.toMatchObject({ code: 'unreadable', message: expect.stringMatching(/damaged/) })
  expect(warned).toHaveBeenCalledOnce()
  await expect(ask('exit')).rejects.toMatchObject({ code: 'unreadable', message: expect.stringMatching(/damaged/) })
  await expect(ask('heap')).rejects.toMatchObject({ code: 'too_large', message: expect.stringMatching(/400 MB/) })
  await expect(ask('bytes')).rejects.toMatchObject({ code: 'too_large', message: expect.stringMatching(/400 MB/) })
  expect(await ask('pass', 'next')).toBe('next')
})

it('stops what takes too long', async () => {
  const strict = new ReadingQueue({ ...bounds, smallTime: 1500 })
  await expect(strict.add({ question: { task: 'loop', input: null }, size: 1 })).rejects.toMatchObject({
    code: 'unreadable',
    message: expect.stringMatching(/^Reading it took longer than 2 seconds and was stopped\. Cut it into parts/),
  })
  expect(strict.readers).toEqual([])
})

it('can be cancelled at work and while it waits', async () => {
  const cancel = new AbortController()
  const working = queue.add({ question: { task: 'loop', input: null }, size: 5000, signal: cancel.signal })
  const waiting = queue.add({ question: { task: 'pass', input: null }, size: 5000, signal: cancel.signal })
  const next = ask('pass', 'next', 5000)
  setTimeout(() => cancel.abort(), 300)
  const ends = await Promise.allSettled([working, waiting])
  expect(ends).toMatchObject([{ reason: { name: 'AbortError' } }, { reason: { name: 'AbortError' } }])
  expect(await next).toBe('next')
})

it('does large ones one after another and lets small ones by', async () => {
  await Promise.all([ask('wait', 50), ask('wait', 50)])
  const order: string[] = []
  const done = (name: string) => () => order.push(name)
  await Promise.all([
    ask('wait', 600, 5000).then(done('large 1')),
    ask('wait', 1, 5000).then(done('large 2')),
    ask('pass', null, 10).then(done('small 1')),
    ask('pass', null, 10).then(done('small 2')),
  ])
  expect(order).toEqual(['small 1', 'small 2', 'large 1', 'large 2'])
})

it('refuses what would make too much wait', async () => {
  const first = Promise.all([ask('wait', 50, 6000), ask('wait', 1, 6000)])
  await expect(ask('pass', null, 6000)).rejects.toMatchObject({ code: 'unavailable' })
  await first
})

it('leaves no process behind when whoever asked is killed while it is caught in a file', async () => {
  const host = spawn(process.execPath, [
    '--import',
    'tsx',
    'tests/server/reading/killed-host.ts',
    JSON.stringify(bounds),
  ])
  const [told] = await once(host.stdout, 'data')
  const pid = Number(told)
  expect(isUp(pid)).toBe(true)
  host.kill('SIGKILL')
  await vi.waitFor(() => expect(isUp(pid)).toBe(false), { timeout: 5000 })
})

// One that ended may still be listed, as a zombie that nobody asked after.
function isUp(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' })
  return /^[^Z\s]/.test(stdout)
}
