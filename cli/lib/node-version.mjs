import { Refusal } from './refusal.mjs'

const oldest = [20, 9]

/** Refuses a Node.js that the program cannot run on. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return
  throw new Refusal(
    `Tickmark needs Node.js ${oldest.join('.')} or newer and this is ${version}. Install a newer one from https://nodejs.org and start again.`,
  )
}
