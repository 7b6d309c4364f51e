import { importArticle } from '@/server/articles/import-article'
import { makeClaim } from '@/server/claims/make-claim'
import { contextOn, openRunningDesk } from '@/server/context'
import { pinEvidence } from '@/server/evidence/pin-evidence'
import { addPerson } from '@/server/people/add-person'
import { signIn } from '@/server/session/sign-in'
import { readSettings } from '@/server/settings'

const account = { email: 'editor@desk.example', password: 'a long enough password' }
const sentence = (i: number) => `The budget of the district number ${i} grew by four percent last year, the mayor said.`

/** A desk in a folder with an article for each of `counts`, so many claims on it with nothing in the way, and an editor. */
export async function boardsOf(data: string, counts: readonly number[]) {
  const desk = openRunningDesk(readSettings({ TICKMARK_DATA: data }))
  const context = contextOn(desk, { kind: 'terminal', id: 'bench', name: 'Bench', role: 'administrator' })
  await addPerson(context, { ...account, name: 'Editor', role: 'editor' })
  const { cookies } = await signIn(desk, account, { now: Date.now() })
  const articles: string[] = []
  for (const count of counts) {
    const words = Array.from({ length: count }, (_, i) => sentence(i)).join('\n\n')
    const bytes = new TextEncoder().encode(`${count} claims\n\n${words}`)
    const { thing: article } = await importArticle(context, { format: 'text', bytes })
    for (let i = 0; i < count; i += 1) {
      const start = article.version.text.indexOf(sentence(i))
      const [id, end] = [context.newId(), start + sentence(i).length]
      const checks = [{ layer: 'content', finding: 'verified' }] as const
      await makeClaim(context, id, { articleId: article.id, version: 1, start, end, checks: [...checks] })
      const details = { stance: 'supports', proximity: 'primary', title: `Register, line ${i}` } as const
      await pinEvidence(context, id, { ...details, id: context.newId() }, undefined)
    }
    articles.push(article.id)
  }
  await desk.close()
  return { cookie: (cookies[0] ?? '').split(';')[0] ?? '', articles }
}
