import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { routeTable } from '@/app/api/v1/openapi.json/route-table'
import type { Change, LoggedEvent, Stamp } from '@/domain/change/change'
import { DomainError } from '@/domain/errors'
import type { ArticleId } from '@/domain/ids'
import { contextOn, keepDesk, openRunningDesk } from '@/server/context'
import type { Handler } from '@/server/next/handle'
import type { RunningDesk } from '@/server/running-desk'
import { readSettings } from '@/server/settings'
import { addVersion } from '@/server/versions/add-version'
import { aStamp } from '../builders/a-stamp'

const routes = Object.entries(routeTable).map(([path, module]) => ({
  pattern: new RegExp(`^${path.replace(/\{id\}/g, '(?<id>[^/]+)')}$`),
  handlers: new Map(Object.entries(module)),
  // A place in the address that is named wins over one that is filled in.
  isNamed: !path.includes('{'),
}))

/** A desk that can be stopped and started again, and whose disk can be full. */
export class DeskUnderTest {
  isDiskFull = false
  /** Requests that were begun and are not answered. */
  readonly inFlight = new Set<Promise<unknown>>()
  restarts = 0
  commits = 0
  private running: RunningDesk | undefined
  // In memory where there is such a place: it is not the disk's speed that is looked at here.
  private readonly folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'tickmark-simulation-'))

  get isUp(): boolean {
    return this.running !== undefined
  }

  get desk(): RunningDesk {
    if (!this.running) throw new Error('The desk is stopped')
    return this.running
  }

  start(): void {
    const opened = openRunningDesk(readSettings({ TICKMARK_DATA: this.folder }))
    const commit = (changes: readonly Change[], stamp: Stamp) => {
      if (this.isDiskFull) throw new Database.SqliteError('database or disk is full', 'SQLITE_FULL')
      this.commits += 1
      return opened.store.commit(changes, stamp)
    }
    this.running = { ...opened, store: { ...opened.store, commit } }
    keepDesk(this.running)
  }

  async stop(): Promise<void> {
    const { running } = this
    this.running = undefined
    keepDesk(undefined)
    await running?.close()
    this.restarts += 1
  }

  async end(): Promise<void> {
    await this.stop()
    rmSync(this.folder, { recursive: true, force: true })
  }

  /** Calls the route that answers at an address below `/api/v1`, the way the server does. */
  async answer(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url)
    const path = pathname.slice('/api/v1'.length)
    const found = routes
      .toSorted((a, b) => Number(b.isNamed) - Number(a.isNamed))
      .find(({ pattern }) => pattern.test(path))
    const handler = found?.handlers.get(request.method)
    if (!isHandler(handler)) throw new Error(`Nothing answers ${request.method} ${path}`)
    const params = { ...found?.pattern.exec(path)?.groups }
    const answering = handler(request, { params: Promise.resolve(params) })
    this.inFlight.add(answering)
    try {
      return await answering
    } finally {
      this.inFlight.delete(answering)
    }
  }

  /** Signs an article off, or reopens it, whatever stands in its way: nothing can be changed meanwhile. */
  async turn(articleId: ArticleId, to: 'signed_off' | 'checking'): Promise<void> {
    const standing = this.running && !this.isDiskFull ? await this.running.store.articleStanding(articleId) : undefined
    if (!standing || (standing.state === 'signed_off') === (to === 'signed_off')) return
    const on = { articleId, expectedRevision: standing.revision }
    const hashes = { versionSha256: '0'.repeat(64), findingsSha256: '0'.repeat(64) }
    const throughSeq = await this.lastSeqOf(articleId)
    const change: Change =
      to === 'signed_off'
        ? { kind: 'article.signed_off', ...on, ...hashes, version: 1, throughSeq }
        : { kind: 'article.reopened', ...on, reason: 'One more thing.' }
    await this.running?.store.commit([change], aStamp())
  }

  /** Somebody who does nothing else brings in another text; where the desk refuses it, nothing is different. */
  async revise(articleId: ArticleId, text: string): Promise<void> {
    if (!this.running || this.isDiskFull) return
    const somebody = { kind: 'person', id: 'the-author', name: 'The author', role: 'editor' } as const
    try {
      await addVersion(contextOn(this.running, somebody), articleId, {
        bytes: new TextEncoder().encode(text),
        format: 'text',
      })
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
    }
  }

  /** Every entry of the log about an article. */
  async logOf(articleId: ArticleId): Promise<readonly LoggedEvent[]> {
    const events: LoggedEvent[] = []
    for (;;) {
      const piece = await this.desk.store.events({ articleId, after: events.at(-1)?.seq ?? 0, limit: 1_000 })
      events.push(...piece)
      if (piece.length < 1_000) return events
    }
  }

  /** The number of the last entry about an article: what everybody who listens to it has to hear. */
  async lastSeqOf(articleId: ArticleId): Promise<number> {
    const [last] = await this.desk.store.events({ articleId, newestFirst: true, limit: 1 })
    return last?.seq ?? 0
  }
}

function isHandler(value: unknown): value is Handler {
  return typeof value === 'function' && 'declaration' in value
}
