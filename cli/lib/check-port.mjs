import { createServer } from 'node:net'
import { Refusal } from './refusal.mjs'

/** Refuses a port that is taken or not to be had, before anything that takes long. */
export function checkPort({ host, port }) {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', error => reject(new Refusal(reasonOf(error, host, port))))
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()))
  })
}

function reasonOf({ code, message }, host, port) {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${otherPort(port)} npm start`
    case 'EACCES':
      return `This account may not serve on port ${port}. Choose one above 1023: PORT=3000 npm start`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST is “${host}”, which is not an address of this machine. Use 127.0.0.1 for this machine alone, or 0.0.0.0 for its network.`
    default:
      return `Port ${port} on ${host} cannot be opened (${message}). Choose another: PORT=${otherPort(port)} npm start`
  }
}

function otherPort(port) {
  return port < 65_535 ? port + 1 : 3000
}
