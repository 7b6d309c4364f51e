import { expect, it } from 'vitest'
import { inTurn } from '@/server/articles/in-turn'

const large = 5 * 1024 * 1024

it('reads large copy one at a time, in the order it came, and small copy at once', async () => {
  const seen: string[] = []
  const work = (name: string) => async () => {
    seen.push(`${name} begins`)
    await new Promise(resolve => setTimeout(resolve, 5))
    seen.push(`${name} ends`)
    return name
  }
  const names = await Promise.all([
    inTurn(large, work('one')),
    inTurn(large, work('two')),
    inTurn(1_000, work('small')),
  ])
  expect(names).toEqual(['one', 'two', 'small'])
  expect(seen).toEqual(['small begins', 'small ends', 'one begins', 'one ends', 'two begins', 'two ends'])
})

it('goes on after one that is refused', async () => {
  const refused = inTurn(large, () => Promise.reject(new Error('It is no text.')))
  const next = inTurn(large, async () => 'read')
  await expect(refused).rejects.toThrow('It is no text.')
  expect(await next).toBe('read')
})
