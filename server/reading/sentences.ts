import { DomainError } from '../../domain/errors'
import type { TaskName } from './tasks'

/** Why a reader ended before it answered. */
export type Ending = 'time' | 'memory' | 'broken' | 'unavailable'

interface Bounds {
  /** Milliseconds. */
  readonly time: number
  /** Bytes. */
  readonly memory: number
}

const unavailable = () =>
  new DomainError('unavailable', 'The desk could not start what reads files. Try again; if it stays, restart the desk.')

const smaller = 'Cut it into parts, or save it as plain text, and import that.'

type Sentences = Readonly<Record<Ending, (bounds: Bounds) => DomainError>>

const ofFiles: Sentences = {
  time: ({ time }) =>
    new DomainError('unreadable', `Reading it took longer than ${secondsOf(time)} and was stopped. ${smaller}`),
  memory: ({ memory }) =>
    new DomainError('too_large', `Reading it took more memory than ${sizeOf(memory)} and was stopped. ${smaller}`),
  broken: () =>
    new DomainError(
      'unreadable',
      'It is damaged, or made in a way that cannot be read. Open it where it was made, save it again, and import that.',
    ),
  unavailable,
}

const oneByOne = 'Each version can be read by itself.'

const sentences: Readonly<Record<TaskName, Sentences>> = {
  read: ofFiles,
  report: ofFiles,
  annotations: ofFiles,
  reanchor: {
    time: ({ time }) =>
      new DomainError('too_large', `Carrying the claims took longer than ${secondsOf(time)}. Nothing was changed.`),
    memory: ({ memory }) =>
      new DomainError('too_large', `Carrying the claims took more memory than ${sizeOf(memory)}. Nothing was changed.`),
    broken: () => new DomainError('unavailable', 'Carrying the claims broke off. Nothing was changed; try again.'),
    unavailable,
  },
  compare: {
    time: ({ time }) => new DomainError('too_large', `Comparing them took longer than ${secondsOf(time)}. ${oneByOne}`),
    memory: ({ memory }) =>
      new DomainError('too_large', `Comparing them took more memory than ${sizeOf(memory)}. ${oneByOne}`),
    broken: () => new DomainError('unavailable', 'Comparing them broke off. Try again.'),
    unavailable,
  },
}

/** What a reader's end means for the task that it was at, in words. */
export function sentenceFor(task: string, ending: Ending, bounds: Bounds): DomainError {
  const table: Readonly<Record<string, Sentences>> = sentences
  return (table[task] ?? ofFiles)[ending](bounds)
}

function secondsOf(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000)
  return seconds === 1 ? 'one second' : `${seconds} seconds`
}

const sizeOf = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`
