import { DomainError } from '@/domain/errors'
import { serveTasks } from '@/server/reading/serve-tasks'

const kept: unknown[] = []

// A reader whose tasks do what the worst files could make ours do.
serveTasks({
  pass: async (input: unknown, report) => {
    report({ done: 1, of: 2, unit: 'pages' })
    report({ done: 2, of: 2, unit: 'pages' })
    return input
  },
  refuse: async () => {
    throw new DomainError('unreadable', 'It is no text.', { at: 3 })
  },
  throw: async () => {
    throw new TypeError('nothing.of.that is not a function')
  },
  wait: (milliseconds: number) => new Promise(resolve => setTimeout(() => resolve(milliseconds), milliseconds)),
  loop: async () => {
    for (;;) kept.length = 0
  },
  heap: async () => {
    for (;;) kept.push({ more: kept.length, and: [kept.length] })
  },
  bytes: async () => {
    for (;;) kept.push(new Uint8Array(1024 * 1024).fill(1))
  },
  exit: async () => process.exit(3),
})
