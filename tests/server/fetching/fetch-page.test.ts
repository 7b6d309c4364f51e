import { createServer, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, createServer as createRawServer, type Server as RawServer, type Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { fetchLimits } from '@/server/fetching/fetch-limits'
import { type FetchWorld, fetchPage } from '@/server/fetching/fetch-page'

// 127.0.0.2 stands for the public web, 127.0.0.1 for what only this machine should reach.
const [publicAddress, privateAddress] = ['127.0.0.2', '127.0.0.1']
const million = 1024 * 1024
const open: (Server | RawServer)[] = []
const sockets = new Set<Socket>()

afterEach(async () => {
  for (const socket of sockets) socket.destroy()
  sockets.clear()
  await Promise.all(open.splice(0).map(server => new Promise(closed => server.close(closed))))
})

async function listening(server: Server | RawServer, address: string): Promise<number> {
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
  })
  open.push(server)
  await new Promise<void>(ready => server.listen(0, address, ready))
  const { port } = server.address() as AddressInfo
  return port
}

const serving = (listener: RequestListener, address = publicAddress) => listening(createServer(listener), address)
const raw = (answer: (socket: Socket) => void) =>
  listening(
    createRawServer(socket => socket.once('data', () => answer(socket))),
    publicAddress,
  )

type World = Partial<FetchWorld> & { readonly ports?: readonly number[]; readonly signal?: AbortSignal }

/** Fetches in a web where every name leads to the public address, unless told otherwise. */
function fetched(address: string, { ports = [], ...world }: World = {}) {
  const limits = { ...fetchLimits, total: 2_000, lookup: 300, connect: 500, head: 400, idle: 400 }
  const { port } = new URL(address)
  return fetchPage(
    address,
    { allow: [] },
    {
      resolve: async () => [publicAddress],
      isPublic: found => found === publicAddress,
      now: () => new Date('2026-03-04T05:06:07Z'),
      limits: { ...limits, ports: [80, 443, Number(port), ...ports] },
      ...world,
    },
  )
}

const html =
  (words: string): RequestListener =>
  (_request, response) => {
    response.setHeader('content-type', 'text/html; charset=UTF-8')
    response.end(words)
  }

describe('a page of the web', () => {
  it('comes with its bytes, its media type, where it was found and when', async () => {
    const port = await serving((request, response) => {
      if (request.url === '/old') {
        response.writeHead(301, { location: '/new?x=1#part' })
        response.end()
      } else html(`host ${request.headers.host}`)(request, response)
    })
    const page = await fetched(`http://news.example:${port}/old`)
    expect({ ...page, bytes: Buffer.from(page.bytes).toString() }).toEqual({
      bytes: `host news.example:${port}`,
      mediaType: 'text/html; charset=utf-8',
      url: `http://news.example:${port}/new?x=1`,
      fetchedAt: '2026-03-04T05:06:07.000Z',
    })
  })

  it('is unpacked', async () => {
    const port = await serving((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
      response.end(gzipSync('packed'))
    })
    expect(Buffer.from((await fetched(`http://news.example:${port}/`)).bytes).toString()).toBe('packed')
  })

  it('comes from another address of its name where one is dead', async () => {
    const port = await serving(html('here'))
    const resolve = async () => ['127.0.0.3', publicAddress]
    const isPublic = (address: string) => address !== privateAddress
    expect(Buffer.from((await fetched(`http://news.example:${port}/`, { resolve, isPublic })).bytes).toString()).toBe(
      'here',
    )
  })

  it('is asked for as nobody: no cookie, no credentials, no address of the desk', async () => {
    let sent: readonly string[] = []
    const port = await serving((request, response) => {
      sent = Object.keys(request.headers)
      html('x')(request, response)
    })
    await fetched(`http://news.example:${port}/`)
    expect([...sent].sort()).toEqual([
      'accept',
      'accept-encoding',
      'accept-language',
      'connection',
      'host',
      'user-agent',
    ])
  })
})

describe('an attacker', () => {
  it('gets nothing private by a redirect', async () => {
    let asked = 0
    const secret = await serving((request, response) => {
      asked += 1
      html('secret')(request, response)
    }, privateAddress)
    for (const target of [
      `http://${privateAddress}:${secret}/`,
      `http://2130706433:${secret}/`,
      `http://0x7f.1:${secret}/`,
      `http://[::ffff:7f00:1]:${secret}/`,
      'http://169.254.169.254/latest/meta-data/',
      'http://10.0.0.1/',
    ]) {
      const port = await serving((_request, response) => {
        response.writeHead(302, { location: target })
        response.end()
      })
      await expect(fetched(`http://news.example:${port}/`, { ports: [secret] })).rejects.toMatchObject({
        code: 'invalid',
        message: expect.stringContaining('private network'),
      })
    }
    expect(asked).toBe(0)
  })

  it('gets nothing private by a name that leads elsewhere at the second look (DNS rebinding)', async () => {
    let [looked, leaked] = [0, 0]
    const secret = await serving((request, response) => {
      leaked += 1
      html('secret')(request, response)
    }, privateAddress)
    // The same port at both addresses, so that only the address makes the difference.
    open.push(createServer(html('public')).listen(secret, publicAddress))
    const resolve = async () => {
      looked += 1
      return [looked === 1 ? publicAddress : privateAddress]
    }
    const page = await fetched(`http://rebind.example:${secret}/`, { resolve })
    expect([Buffer.from(page.bytes).toString(), looked, leaked]).toEqual(['public', 1, 0])
    await expect(fetched(`http://rebind.example:${secret}/`, { resolve })).rejects.toMatchObject({ code: 'invalid' })
    expect(leaked).toBe(0)
  })

  it('gets nothing private by a name with a public and a private address', async () => {
    const port = await serving(html('secret'), privateAddress)
    const resolve = async () => [publicAddress, privateAddress]
    await expect(fetched(`http://both.example:${port}/`, { resolve })).rejects.toMatchObject({ code: 'invalid' })
  })

  it.each([
    ['never sends a head', (_socket: Socket) => undefined, /does not answer/],
    [
      'sends its head a letter at a time',
      (socket: Socket) => {
        const timer = setInterval(() => socket.write('x'), 20)
        socket.on('close', () => clearInterval(timer))
        socket.write('HTTP/1.1 200 OK\r\nx-slow: ')
      },
      /does not answer/,
    ],
    [
      'sends its body a letter at a time for ever',
      (socket: Socket) => {
        const timer = setInterval(() => socket.write('1\r\nx\r\n'), 20)
        socket.on('close', () => clearInterval(timer))
        socket.write('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ntransfer-encoding: chunked\r\n\r\n')
      },
      /takes too long/,
    ],
    [
      'never ends its body',
      (socket: Socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 100\r\n\r\nx'),
      /stopped coming/,
    ],
    [
      'breaks off',
      (socket: Socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 100\r\n\r\nx'),
      /broke off/,
    ],
    [
      'floods with heads',
      (socket: Socket) => {
        socket.write('HTTP/1.1 200 OK\r\n')
        const more = () => {
          while (!socket.destroyed && socket.write(`x-${'h'.repeat(1_000)}: ${'v'.repeat(1_000)}\r\n`));
        }
        socket.on('drain', more)
        more()
      },
      /head that is too long/,
    ],
    [
      'says to go on, for ever',
      (socket: Socket) => {
        const timer = setInterval(() => socket.write('HTTP/1.1 100 Continue\r\n\r\n'.repeat(50)), 5)
        socket.on('close', () => clearInterval(timer))
      },
      /does not answer/,
    ],
    ['speaks something else', (socket: Socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n'), /no page of the web/],
    [
      'sends bytes that do not unpack',
      (socket: Socket) =>
        socket.end(
          'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-encoding: gzip\r\ncontent-length: 5\r\n\r\nwrong',
        ),
      /cannot be unpacked/,
    ],
  ])('who %s is left in time, in one sentence', async (_what, answer, sentence) => {
    const port = await raw(answer)
    await expect(fetched(`http://news.example:${port}/`)).rejects.toMatchObject({
      name: 'DomainError',
      message: expect.stringMatching(sentence),
    })
  })

  it('who sends a gigabyte is left at 25 MB', async () => {
    let written = 0
    const port = await raw(socket => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n')
      const chunk = Buffer.alloc(million, 'x')
      const more = () => {
        while (!socket.destroyed && written < 1024) {
          written += 1
          if (!socket.write(chunk)) return
        }
      }
      socket.on('drain', more)
      more()
    })
    const limits = { ...fetchLimits, ports: [port] }
    await expect(fetched(`http://news.example:${port}/`, { limits })).rejects.toMatchObject({ code: 'too_large' })
    expect(written).toBeLessThan(64)
  })

  it('who sends a gigabyte packed into one megabyte is left at 25 MB, whatever it says of its length', async () => {
    const member = gzipSync(Buffer.alloc(16 * million))
    const bomb = Buffer.concat(Array.from({ length: 64 }, () => member))
    const port = await serving((_request, response) => {
      response.writeHead(200, {
        'content-type': 'text/html',
        'content-encoding': 'gzip',
        'content-length': bomb.length,
      })
      response.end(bomb)
    })
    const before = process.memoryUsage().rss
    const limits = { ...fetchLimits, ports: [port] }
    await expect(fetched(`http://news.example:${port}/`, { limits })).rejects.toMatchObject({ code: 'too_large' })
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * million)
  })

  it('who sends on in a circle is left after five redirects', async () => {
    let asked = 0
    const port = await serving((_request, response) => {
      asked += 1
      response.writeHead(302, { location: `/${asked % 2}` })
      response.end()
    })
    await expect(fetched(`http://news.example:${port}/`)).rejects.toThrow(/sends on more than 5 times/)
    expect(asked).toBe(6)
  })

  it('who holds the name server is left in time', async () => {
    const resolve = () => new Promise<never>(() => undefined)
    await expect(fetched('http://news.example/', { resolve })).rejects.toThrow(/cannot be looked up now/)
  })

  it.each([
    ['an image', 'image/png', /of the kind image\/png/],
    ['nothing that it names', '', /of no kind/],
    ['a type that is none', '<script>', /of no kind/],
  ])('who serves %s is refused', async (_what, type, sentence) => {
    const port = await serving((_request, response) => {
      if (type) response.setHeader('content-type', type)
      response.end('x')
    })
    await expect(fetched(`http://news.example:${port}/`)).rejects.toThrow(sentence)
  })

  it.each([
    [404, /no page there \(404\)/],
    [403, /does not show the page to a program/],
    [429, /asked too often/],
    [500, /answers with an error \(500\)/],
    [204, /answers with an error \(204\)/],
  ])('an answer %i is told in words', async (status, sentence) => {
    const port = await serving((_request, response) => {
      response.writeHead(status)
      response.end()
    })
    await expect(fetched(`http://news.example:${port}/`)).rejects.toThrow(sentence)
  })

  it('a person who does not want to wait ends it', async () => {
    const port = await raw(() => undefined)
    await expect(fetched(`http://news.example:${port}/`, { signal: AbortSignal.timeout(50) })).rejects.toMatchObject({
      name: 'TimeoutError',
    })
  })
})
