/** A folder of the house. `top` is what tools insist on finding beside the folders (proxy.ts, instrumentation.ts …). */
export const rooms = [
  'domain',
  'formats',
  'editor',
  'db',
  'server',
  'components',
  'app',
  'cli',
  'tests',
  'top',
] as const
export type Room = (typeof rooms)[number]

/** Something that a room must not reach for, except in the files under `onlyIn`. */
export interface Ban {
  readonly what: RegExp
  readonly because: string
  readonly onlyIn?: readonly string[]
}

export interface RoomRules {
  readonly mayImport: readonly Room[]
  /** Rooms that only some files of this one may import. */
  readonly mayImportOnlyIn?: Readonly<Partial<Record<Room, readonly string[]>>>
  /** Packages that may be imported at all; without it every package that is not banned. */
  readonly packages?: readonly RegExp[]
  readonly bannedPackages: readonly Ban[]
  readonly bannedGlobals: readonly Ban[]
}

const react = /^(react|react-dom|@tiptap\/react|@tanstack\/react-query.*|lucide-react|react-aria.*)(\/|$)/
const nextJs = /^(next|server-only)(\/|$)/
const database = /^(better-sqlite3|drizzle-orm|drizzle-kit|node:sqlite)(\/|$)/
const network = /^(node:(http|https|http2|net|tls|dns|dgram)|undici|node-fetch)$/
const disk = /^node:fs(\/|$)/
const nodeJs = /^node:/
const noDatabase: Ban = {
  what: database,
  because: 'the database is reached through the Store interface, from db/ alone',
}
const noReact: Ban = { what: react, because: 'nothing is drawn here' }
const noNext: Ban = { what: nextJs, because: 'only app/, components/ and server/next/ know Next.js' }
const noFetch: Ban = { what: /^(fetch|XMLHttpRequest|WebSocket|EventSource)$/, because: 'the network is handed in' }

/** Who may import what: the table of architecture.md. */
export const houseRules: Readonly<Record<Room, RoomRules>> = {
  domain: {
    mayImport: [],
    packages: [/^zod(\/|$)/, /^@noble\/hashes(\/|$)/, /^diff$/, /^canonicalize$/],
    bannedPackages: [],
    bannedGlobals: [
      noFetch,
      { what: /^(Date\.now|new Date\(\)|performance\.now|Temporal\.Now)$/, because: 'time is an argument' },
      { what: /^(Math\.random|crypto\.\w+)$/, because: 'randomness and ids are arguments' },
      {
        what: /^(window|document|localStorage|sessionStorage|navigator|HTMLElement)$/,
        because: 'the domain knows no browser',
      },
      { what: /^(process|Buffer|require|setTimeout|setInterval)$/, because: 'the domain does no input and output' },
    ],
  },
  formats: {
    mayImport: ['domain'],
    bannedPackages: [
      noReact,
      noNext,
      noDatabase,
      { what: network, because: 'the network is handed in' },
      { what: disk, because: 'formats turn bytes into values; the bytes are handed in' },
    ],
    bannedGlobals: [
      noFetch,
      { what: /^(Date\.now|new Date\(\)|Math\.random)$/, because: 'time and chance are arguments' },
    ],
  },
  editor: {
    mayImport: ['domain'],
    bannedPackages: [
      { ...noReact, because: 'the editor is ProseMirror without React' },
      noNext,
      noDatabase,
      { what: nodeJs, because: 'the editor runs in the browser' },
    ],
    bannedGlobals: [noFetch],
  },
  db: {
    mayImport: ['domain'],
    bannedPackages: [noReact, noNext, { what: network, because: 'the store knows no network' }],
    bannedGlobals: [noFetch],
  },
  server: {
    mayImport: ['domain', 'formats', 'db', 'editor'],
    // Steps of a correction are read with the schema that they were written with (decision 190).
    mayImportOnlyIn: { db: ['server/context.ts'], editor: ['server/versions/apply-steps.ts'] },
    bannedPackages: [noReact, noDatabase, { ...noNext, onlyIn: ['server/next/'] }],
    bannedGlobals: [],
  },
  components: {
    mayImport: ['domain', 'editor'],
    bannedPackages: [noDatabase, { what: nodeJs, because: 'components run in the browser' }],
    bannedGlobals: [
      {
        ...noFetch,
        because: 'the browser talks to the desk through the one typed client',
        onlyIn: ['components/api/'],
      },
    ],
  },
  app: { mayImport: ['domain', 'server', 'components'], bannedPackages: [noDatabase], bannedGlobals: [] },
  cli: { mayImport: ['domain', 'server'], bannedPackages: [noReact, noNext, noDatabase], bannedGlobals: [] },
  tests: { mayImport: [...rooms], bannedPackages: [], bannedGlobals: [] },
  top: {
    mayImport: ['domain', 'server', 'cli'],
    bannedPackages: [noReact, { ...noDatabase, onlyIn: ['drizzle.config.ts'] }],
    bannedGlobals: [],
  },
}

/** The room that a file stands in, by its path from the project's top. */
export function roomOf(path: string): Room {
  const folder = path.includes('/') ? path.slice(0, path.indexOf('/')) : 'top'
  return rooms.find(room => room === folder) ?? 'top'
}
