import { ReadingQueue } from '@/server/reading/reading-queue'

// A process that has a reader caught in a file, and tells the reader's id.
const queue = new ReadingQueue(JSON.parse(process.argv[2] ?? ''))
await queue.add({ question: { task: 'pass', input: null }, size: 1 })
void queue.add({ question: { task: 'loop', input: null }, size: 1 })
process.stdout.write(String(queue.readers[0]?.pid))
