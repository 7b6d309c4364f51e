import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import { isIP } from 'node:net'
import { DomainError } from '../../domain/errors'
import type { AskedAddress } from './asked-address'
import type { FetchLimits } from './fetch-limits'

const headers = {
  'user-agent': 'Tickmark (fact-checking desk; opens single pages that a person asked for)',
  accept: 'text/html,application/xhtml+xml,text/plain;q=0.8,text/markdown;q=0.8,application/pdf;q=0.8,*/*;q=0.1',
  'accept-encoding': 'gzip, br, deflate',
  'accept-language': 'en, *;q=0.5',
}

/**
 * The head of an answer from one IP address, with its body still to be read. The name goes into the request and the
 * certificate check; the connection goes to the address and nowhere else. Throws `unreadable`. Spec: fetching F5–F7.
 */
export function pinnedRequest(
  asked: AskedAddress,
  address: string,
  { limits, signal }: { readonly limits: FetchLimits; readonly signal: AbortSignal },
): Promise<IncomingMessage> {
  const { url, host, port } = asked
  const isSecure = url.protocol === 'https:'
  const options = {
    // An address needs no look-up, so there is no second one that could answer differently.
    host: address,
    family: isIP(address),
    port,
    path: `${url.pathname}${url.search}`,
    method: 'GET',
    setHost: false,
    headers: { ...headers, host: url.host },
    // An agent of its own: no connection is used twice, and no proxy of the environment is asked.
    agent: new (isSecure ? https : http).Agent({ keepAlive: false, maxSockets: 1 }),
    maxHeaderSize: limits.largestHead,
    signal,
    ...(isSecure && !isIP(host) ? { servername: host } : {}),
  }
  return new Promise((resolve, reject) => {
    const request = (isSecure ? https : http).request(options)
    const timer = (milliseconds: number, message: string) =>
      setTimeout(() => request.destroy(new DomainError('unreadable', message)), milliseconds)
    const connecting = timer(limits.connect, `${host} cannot be reached. Check the address, or try again later.`)
    const waiting = timer(
      limits.connect + limits.head,
      `${host} does not answer. Try again later, or bring the page as a file.`,
    )
    const settled = () => {
      clearTimeout(connecting)
      clearTimeout(waiting)
    }
    request.on('socket', socket => socket.once(isSecure ? 'secureConnect' : 'connect', () => clearTimeout(connecting)))
    request.once('response', response => {
      settled()
      resolve(response)
    })
    // What comes in place of an answer is none.
    request.once('upgrade', (_response, socket) => {
      socket.destroy()
      settled()
      reject(new DomainError('unreadable', `${host} answers with something that is no page. Bring the page as a file.`))
    })
    request.on('error', error => {
      settled()
      reject(error)
    })
    request.end()
  })
}
