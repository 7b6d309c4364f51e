import { randomUUID } from 'node:crypto'
import { type APIRequestContext, expect, type Page } from '@playwright/test'
import { putOnDesk } from './journey'

const paragraphs = 60
const sentence = (i: number) => `Paragraph ${i} tells more about the bridge and those who built it over the river.`

export interface BusyArticle {
  readonly id: string
  /** The words that one works on, in the middle of the text. */
  readonly mine: string
  /** The claim on them. */
  readonly claim: string
  /** Claims of others, half of them above. */
  readonly others: readonly string[]
}

/** An article of many paragraphs with a claim in its middle and a dozen around it, for somebody to work on while others do. */
export async function putBusyArticle(page: Page, title: string): Promise<BusyArticle> {
  const text = Array.from({ length: paragraphs }, (_, i) => sentence(i)).join('\n\n')
  const id = await putOnDesk(page, `${title}\n\n${text}\n`)
  const somebody = new Somebody(page.request, id)
  await somebody.open()
  const claim = await somebody.make(30, 'disputed')
  const others: string[] = []
  for (const i of [12, 14, 16, 18, 20, 22, 38, 40, 42, 44, 46, 48]) others.push(await somebody.make(i, 'verified'))
  return { id, claim, mine: sentence(30), others }
}

/**
 * Fifty changes as another program or person sends them: claims above and below, tags, spans, notes, decisions, and two
 * on the very claim that is worked on. `between` runs after each fifth.
 */
export async function fiftyChanges(
  request: APIRequestContext,
  { id, claim, others }: BusyArticle,
  between: (round: number) => Promise<void> = async () => undefined,
): Promise<void> {
  const somebody = new Somebody(request, id)
  await somebody.open()
  const changes = [
    ...[2, 4, 5, 6, 7, 8, 9, 50, 51, 52, 53, 54, 55, 56].map(i => () => somebody.make(i, i % 2 ? 'disputed' : 'open')),
    ...others.slice(0, 10).map((of, i) => () => somebody.check(of, i % 2 ? 'disputed' : 'verified', 'attribution')),
    ...others.slice(2, 10).map(of => () => somebody.shorten(of)),
    ...others.slice(4, 12).map((of, i) => () => somebody.note(of, `Note ${i}: who counted them?`)),
    ...others.slice(0, 8).map((of, i) => () => somebody.decide(of, i % 2 ? 'Which line of the register?' : undefined)),
    () => somebody.note(claim, 'I have the register here.'),
    () => somebody.check(claim, 'verified', 'attribution'),
  ]
  expect(changes).toHaveLength(50)
  for (const [i, change] of scattered(changes).entries()) {
    await change()
    if (i % 5 === 4) await between((i + 1) / 5)
  }
}

// Every seventh, and so on through all of them: above, below and on the same claims in turn.
function scattered<Item>(items: readonly Item[]): readonly Item[] {
  return items.map((_, i) => items[(i * 7) % items.length]).filter(item => item !== undefined)
}

class Somebody {
  private text = ''

  constructor(
    private readonly request: APIRequestContext,
    private readonly articleId: string,
  ) {}

  async open(): Promise<void> {
    this.text = (await this.ask('GET', `/articles/${this.articleId}`)).version.text
  }

  async make(paragraph: number, tag: string): Promise<string> {
    const start = this.text.indexOf(sentence(paragraph))
    const checks = tag === 'open' ? [] : [{ layer: 'content', finding: tag }]
    const [claim, end] = [randomUUID(), start + sentence(paragraph).length]
    await this.ask('PUT', `/claims/${claim}`, { articleId: this.articleId, version: 1, start, end, checks })
    return claim
  }

  check(claim: string, finding: string, layer: string) {
    return this.ask('POST', `/claims/${claim}/checks`, { layer, finding }, claim)
  }

  async shorten(claim: string) {
    const { anchor } = await this.ask('GET', `/claims/${claim}`)
    const span = { version: 1, start: anchor.start, end: anchor.end - 10 }
    return this.ask('PATCH', `/claims/${claim}`, { span }, claim)
  }

  note(claim: string, text: string) {
    return this.ask('POST', `/claims/${claim}/notes`, { text })
  }

  decide(claim: string, reason: string | undefined) {
    const decision = reason ? { decision: 'return', reason } : { decision: 'approve' }
    return this.ask('POST', `/claims/${claim}/review`, decision, claim)
  }

  /** Asks the desk; a change to a claim names the revision that it has now. */
  private async ask(method: string, path: string, data?: unknown, on?: string) {
    const origin = process.env.TICKMARK_TEST_ADDRESS ?? ''
    const headers: Record<string, string> = { origin }
    if (on) {
      const now = await this.request.get(`${origin}/api/v1/claims/${on}`)
      headers['if-match'] = now.headers().etag ?? ''
    }
    const answer = await this.request.fetch(`${origin}/api/v1${path}`, { method, data, headers })
    expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true)
    return answer.json()
  }
}
