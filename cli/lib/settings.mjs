import { existsSync, readFileSync } from 'node:fs'
import { isAbsolute, resolve } from 'node:path'
import { Refusal } from './refusal.mjs'
import { inRoot, root } from './root.mjs'

/** Where to serve and where the desk is kept: from the environment, then `.env`, then the defaults in `.env.example`. */
export function readSettings({ environment = process.env, defaultData = 'data' } = {}) {
  const given = { ...readEnvFile(inRoot('.env')), ...withoutEmpty(environment) }
  const port = readPort(given.PORT ?? '3000')
  const host = (given.HOST ?? '127.0.0.1').trim()
  const data = given.TICKMARK_DATA ?? defaultData
  return {
    port,
    host,
    data: isAbsolute(data) ? data : resolve(root, data),
    origin: readOrigin(given.TICKMARK_ORIGIN),
  }
}

/** The settings as the server's environment. */
export function environmentOf({ port, host, data, origin }) {
  return {
    ...readEnvFile(inRoot('.env')),
    ...process.env,
    PORT: String(port),
    HOST: host,
    TICKMARK_DATA: data,
    ...(origin ? { TICKMARK_ORIGIN: origin } : {}),
    NEXT_TELEMETRY_DISABLED: '1',
  }
}

/** The address to open in a browser. A server that listens everywhere is also there under this machine's own name. */
export function addressOf(host, port) {
  const isEverywhere = host === '0.0.0.0' || host === '::'
  const isLoopback = host === '127.0.0.1' || host === '::1' || host === 'localhost'
  const name = isEverywhere || isLoopback ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}`
}

/** `KEY=value` lines; blank lines and lines that begin with `#` are left out, quotes around a value are taken off. */
export function parseEnv(text) {
  const found = {}
  for (const line of text.split(/\r?\n/)) {
    const [, key, value] = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(.*?)\s*$/.exec(line) ?? []
    if (!key || !value) continue
    const quoted = /^(["'])(.*)\1$/.exec(value)
    found[key] = quoted ? quoted[2] : value.replace(/\s+#.*$/, '')
  }
  return found
}

function readEnvFile(path) {
  return existsSync(path) ? parseEnv(readFileSync(path, 'utf8')) : {}
}

function withoutEmpty(environment) {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
}

function readPort(text) {
  const port = /^\d{1,5}$/.test(text.trim()) ? Number(text) : Number.NaN
  if (port >= 1 && port <= 65_535) return port
  throw new Refusal(`PORT is “${text}”, which is not a port number. Give one from 1 to 65535: PORT=3001 npm start`)
}

function readOrigin(text) {
  if (text === undefined) return undefined
  const isOrigin = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).pathname === '/'
  if (isOrigin) return new URL(text).origin
  throw new Refusal(
    `TICKMARK_ORIGIN is “${text}”, which is not a web address without a path. Example: TICKMARK_ORIGIN=https://desk.example.org`,
  )
}
