// Loaded into a server that is measured: at SIGUSR2 it collects its garbage and writes down what is left.
const { renameSync, writeFileSync } = require('node:fs')
const { setFlagsFromString } = require('node:v8')
const { runInNewContext } = require('node:vm')

const file = process.env.TICKMARK_BENCH_MEMORY
const megabyte = 1024 * 1024

if (file && /[\\/]next$/.test(process.argv[1] ?? '')) {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc')
  writeFileSync(`${file}.pid`, String(process.pid))
  process.on('SIGUSR2', () => {
    collect()
    collect()
    const { heapUsed, rss } = process.memoryUsage()
    writeFileSync(`${file}.new`, JSON.stringify({ heap: heapUsed / megabyte, rss: rss / megabyte }))
    renameSync(`${file}.new`, file)
  })
}
