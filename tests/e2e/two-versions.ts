import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { putOnDesk } from './journey'
import { read, send } from './reviewed-article'

const lead = 'Nine thousand people cross the new bridge every day, the mayor said on Monday in the town hall.'
const money = 'The town has no money left for repairs of the old one, which was built in 1931.'
const vote = 'A vote on its future is planned before the end of next month, the clerk of the council said.'
const school = 'Pupils of the school beside it "have to walk for half an hour", a teacher told the newspaper.'
const text = (...paragraphs: string[]) => `The bridge opens\n\n${paragraphs.join('\n\n')}\n`

/** An article in two versions, with a claim that changed, one that moved, one that is lost and one in another typography. */
export async function withTwoVersions(page: Page): Promise<string> {
  const id = await putOnDesk(page, text(lead, money, vote, school, 'Nobody was hurt.'))
  const { version } = await read(page, `/articles/${id}`)
  for (const exact of [lead, money, 'A vote on its future', school]) {
    const start = version.text.indexOf(exact)
    const checks = [{ layer: 'content', finding: 'verified' }]
    const claim = { articleId: id, version: 1, start, end: start + exact.length, exact, checks }
    await send(page, 'PUT', `/claims/${randomUUID()}`, claim)
  }
  const now = [
    lead.replace('Nine', 'Eight'),
    school.replace('"have', '“have').replace('hour"', 'hour”'),
    'Nobody was hurt.',
    money,
  ]
  await send(page, 'POST', `/articles/${id}/versions`, {
    content: text(...now),
    reason: 'The town hall corrected its figure.',
  })
  return id
}
