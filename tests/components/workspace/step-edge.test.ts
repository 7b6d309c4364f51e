import { describe, expect, it } from 'vitest'
import { type Edge, stepEdge } from '@/components/workspace/step-edge'

// Brackets mark the claim, in the input and in the result.
function stepped(marked: string, edge: Edge, forward: boolean, by: 'word' | 'character' = 'word'): string {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const text = marked.replace(/[[\]]/g, '')
  const at = stepEdge(text, edge === 'start' ? start : end, { edge, by, forward })
  const [from, to] = edge === 'start' ? [at, end] : [start, at]
  return `${text.slice(0, from)}[${text.slice(from, to)}]${text.slice(to)}`
}

describe('an end of a claim', () => {
  it('steps over whole words, without the spaces between them', () => {
    expect(stepped('The [budget grew] by 4%.', 'end', true)).toBe('The [budget grew by] 4%.')
    expect(stepped('The [budget grew] by 4%.', 'end', false)).toBe('The [budget] grew by 4%.')
    expect(stepped('The [budget grew] by 4%.', 'start', false)).toBe('[The budget grew] by 4%.')
    expect(stepped('The [budget grew] by 4%.', 'start', true)).toBe('The budget [grew] by 4%.')
  })

  it('steps by characters as a reader counts them', () => {
    expect(stepped('a [flag 🇺🇳 here]', 'start', true, 'character')).toBe('a f[lag 🇺🇳 here]')
    expect(stepped('[flag ]🇺🇳 here', 'end', true, 'character')).toBe('[flag 🇺🇳] here')
  })

  it('stays at the ends of the text', () => {
    expect(stepped('[All of it]', 'end', true)).toBe('[All of it]')
    expect(stepped('[All of it]', 'start', false)).toBe('[All of it]')
  })

  it('steps in Arabic words too', () => {
    expect(stepped('قال [المتحدث] إن الغارة', 'end', true)).toBe('قال [المتحدث إن] الغارة')
  })
})
