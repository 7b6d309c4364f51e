import { describe, expect, it } from 'vitest'
import { mentionsIn, openMention, peopleNamed, placedMentions, withMention } from '@/domain/note/mention'

const sara = { id: 'p1', name: 'Sara Okoye' }
const saraLind = { id: 'p2', name: 'Sara Okoye Lind' }
const zoe = { id: 'p3', name: 'Zoë Ortega' }
const people = [sara, saraLind, zoe]

describe('a name that is being typed', () => {
  it('begins at an @ that begins a word, and ends at the caret', () => {
    expect(openMention('Ask @sar', 8)).toEqual({ start: 4, query: 'sar' })
    expect(openMention('Ask (@sar today', 9)).toEqual({ start: 5, query: 'sar' })
    expect(openMention('@', 1)).toEqual({ start: 0, query: '' })
    expect(openMention('@Sara Ok', 8)).toEqual({ start: 0, query: 'Sara Ok' })
  })

  it('is none in an address, after a space, on the next line or far behind', () => {
    expect(openMention('desk@example', 12)).toBeUndefined()
    expect(openMention('@ noon', 6)).toBeUndefined()
    expect(openMention('@Sara\nand', 9)).toBeUndefined()
    expect(openMention(`@${'x'.repeat(70)}`, 71)).toBeUndefined()
    expect(openMention('nobody', 3)).toBeUndefined()
    expect(openMention('@sara', 0)).toBeUndefined()
  })

  it('finds people by any of their names, those whose first name it is first, whatever the accents', () => {
    expect(peopleNamed('o', people)).toEqual([sara, saraLind, zoe])
    expect(peopleNamed('zoe', people)).toEqual([zoe])
    expect(peopleNamed('SARA okoye l', people)).toEqual([saraLind])
    expect(peopleNamed('okoye lind', people)).toEqual([saraLind])
    expect(peopleNamed('Sara Okoye ', people)).toEqual([saraLind])
    expect(peopleNamed('Sara Okoye can', people)).toEqual([])
    expect(peopleNamed('', people)).toEqual(people)
  })

  it('is put in whole, with one space after it', () => {
    expect(withMention('Ask @sar', { start: 4, query: 'sar' }, sara.name)).toEqual({
      text: 'Ask @Sara Okoye ',
      caret: 16,
    })
    expect(withMention('Ask @sar today', { start: 4, query: 'sar' }, sara.name)).toEqual({
      text: 'Ask @Sara Okoye today',
      caret: 16,
    })
  })
})

describe('mentions in a text', () => {
  it('are names after an @, the longest that fits', () => {
    const text = '@Sara Okoye Lind and @Sara Okoye, see (@Zoë Ortega).'
    expect(placedMentions(text, people).map(({ start, end }) => text.slice(start, end))).toEqual([
      '@Sara Okoye Lind',
      '@Sara Okoye',
      '@Zoë Ortega',
    ])
    expect(mentionsIn(text, people)).toEqual([saraLind, sara, zoe])
  })

  it('are no parts of longer words, no names without an @ and nobody twice', () => {
    expect(mentionsIn('@Sara Okoyes, Sara Okoye, x@Sara Okoye', people)).toEqual([])
    expect(mentionsIn('@Sara Okoye @Sara Okoye', people)).toEqual([sara])
    expect(mentionsIn('', people)).toEqual([])
  })

  it('mean whoever was chosen of two with one name, and both where nobody was', () => {
    const other = { id: 'p9', name: 'Sara Okoye' }
    expect(mentionsIn('@Sara Okoye', [sara, other], ['p9'])).toEqual([other])
    expect(mentionsIn('@Sara Okoye', [sara, other])).toEqual([sara, other])
  })

  it('keep their places beside characters of two units', () => {
    const text = '😀 @Zoë Ortega 😀'
    expect(placedMentions(text, people)).toEqual([{ start: 3, end: 14, person: zoe }])
  })
})
