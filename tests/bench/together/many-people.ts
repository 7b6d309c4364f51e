import { textBlocks } from '@/domain/text/blocks'
import { importArticle } from '@/server/articles/import-article'
import { makeClaim } from '@/server/claims/make-claim'
import { contextOn, openRunningDesk } from '@/server/context'
import { addPerson } from '@/server/people/add-person'
import { signIn } from '@/server/session/sign-in'
import { readSettings } from '@/server/settings'
import { longArticle } from '../drawing/long-article'

export interface SignedIn {
  readonly name: string
  /** As a browser sends it. */
  readonly cookie: string
}

export interface SharedArticle {
  readonly id: string
  /** In text order. */
  readonly claims: readonly string[]
  readonly people: readonly SignedIn[]
}

interface Size {
  readonly words: number
  readonly claims: number
  readonly people: number
}

/** A desk in a folder with one article, open claims all over it, and checkers who are signed in. */
export async function sharedArticle(data: string, size: Size): Promise<SharedArticle> {
  const desk = openRunningDesk(readSettings({ TICKMARK_DATA: data }))
  const context = contextOn(desk, { kind: 'terminal', id: 'bench', name: 'Bench', role: 'administrator' })
  const people: SignedIn[] = []
  for (let i = 0; i < size.people; i += 1) {
    const account = { email: `checker${i}@desk.example`, password: 'a long enough password' }
    const name = `Checker ${i}`
    await addPerson(context, { ...account, name, role: 'checker' })
    // Minutes apart: what holds up whoever guesses passwords is not what is measured.
    const { cookies } = await signIn(desk, account, { now: Date.now() + i * 60_000 })
    people.push({ name, cookie: (cookies[0] ?? '').split(';')[0] ?? '' })
  }
  const blocks = textBlocks(longArticle(size.words, 0).doc).map(({ text }) => text)
  const bytes = new TextEncoder().encode(blocks.join('\n\n'))
  const { thing: article } = await importArticle(context, { format: 'text', bytes })
  const claims: string[] = []
  for (const span of spansIn(article.version.text, size.claims)) {
    const id = context.newId()
    await makeClaim(context, id, { articleId: article.id, version: 1, ...span })
    claims.push(id)
  }
  await desk.close()
  return { id: article.id, claims, people }
}

// Whole words, evenly over the text, none over another.
function spansIn(text: string, count: number): readonly { readonly start: number; readonly end: number }[] {
  const step = Math.floor(text.length / (count + 1))
  return Array.from({ length: count }, (_, i) => {
    const words = /(?<=\s)\S+( \S+){2}/g
    words.lastIndex = (i + 1) * step
    const found = words.exec(text)
    if (!found) throw new Error('The text has too few words')
    return { start: found.index, end: found.index + found[0].length }
  })
}
