import { expect, it } from 'vitest'
import { authorise } from '@/domain/access/access'
import { desk } from '@/domain/access/permitted'
import { importArticle } from '@/domain/article/import-article'
import { canonicalText } from '@/domain/text/canonical-text'
import { claimsOfComments } from '@/server/articles/claims-of-comments'
import { hashText } from '@/server/hash'
import { aDoc } from '../builders/a-doc'
import { aRunningDesk, contextOf } from '../builders/a-running-desk'

const context = contextOf(aRunningDesk(), 'checker')
const doc = aDoc(['The bridge was closed on Monday. Ada said so.'])
const text = canonicalText(doc)

it('makes a claim of each comment, with its discussion under the names of those who wrote it', async () => {
  const right = authorise(context.actor, 'article.import', desk)
  const articleId = context.newId()
  const start = text.indexOf('closed on Monday')
  const long = 'Very '.repeat(1500)
  await context.commit([
    importArticle(right, {
      articleId,
      details: { title: 'Bridge', language: 'en' },
      version: { number: 1, sha256: hashText(text), doc, text },
      setAside: [],
      notes: [],
      isDemonstration: false,
    }),
    ...claimsOfComments(right, {
      articleId,
      text,
      version: 1,
      newId: context.newId,
      claims: [
        {
          span: { start, end: start + 16 },
          exact: 'closed on Monday',
          notes: [
            { author: 'Grace Hopper', at: '2024-05-03T14:05:00.000Z', text: 'Was it?\u0000\r\nI ask.' },
            { author: 'Ada', text: 'It was.' },
          ],
          isResolved: true,
        },
        { span: { start: 33, end: 36 }, exact: 'Ada', notes: [{ author: '\u202e', text: long }] },
      ],
    }),
  ])
  const [closed, ada] = await context.store.claims(articleId)
  expect(closed).toMatchObject({ tag: 'open', anchor: { exact: 'closed on Monday', state: 'exact' } })
  expect(closed?.notes.map(note => note.text)).toEqual([
    'Grace Hopper wrote in the document on 2024-05-03 at 14:05 UTC:\nWas it?\nI ask.',
    'Ada wrote in the document:\nIt was.',
  ])
  expect(closed?.notes.map(note => [note.replyTo, note.resolved?.by.name, note.createdBy.name])).toEqual([
    [undefined, 'The checker', 'The checker'],
    [closed?.notes[0]?.id, undefined, 'The checker'],
  ])
  expect(ada?.notes.map(note => note.text.split('\n')[0])).toEqual([
    'Somebody wrote in the document:',
    'Somebody wrote in the document (continued):',
  ])
  expect(ada?.notes.map(note => note.text.slice(note.text.indexOf('\n') + 1)).join(' ')).toBe(long.trim())
})
