// node keep-open.mjs FOLDER: has the desk open until it is told to end.
import { writeSync } from 'node:fs'
import { openDesk } from '@/db/open-desk'

const desk = openDesk({ folder: process.argv[2] ?? '' })
const ending = setInterval(() => undefined, 1_000)
process.once('SIGTERM', () => {
  clearInterval(ending)
  desk.close()
})
writeSync(1, 'open\n')
