import { parentPort, workerData } from 'node:worker_threads'

// A thread of the reader's process that is never busy: whatever the reader is caught in, its process ends when it takes
// more memory than it may, and when nobody is left who could take its answer.
const { mostMemory, every } = workerData
const parent = process.ppid

setInterval(() => {
  if (process.memoryUsage.rss() > mostMemory || process.ppid !== parent) process.kill(process.pid, 'SIGKILL')
}, every)
parentPort.postMessage('watching')
