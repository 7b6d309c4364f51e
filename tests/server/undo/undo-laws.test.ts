import { describe, expect, it } from 'vitest'
import { anyAction } from './any-action'
import { aQuickDesk, Newsroom, refusalOf } from './newsroom'
import { Seeded } from './seeded'

// UNDO_ACTIONS=100000 tries more; UNDO_SEED=… tries one of those that a failure named again.
const wanted = Number(process.env.UNDO_ACTIONS ?? 3_000)
// What each of the three tests does of one seed: work, all of it undone and done again, twice; and work with some of both.
const asked = process.env.UNDO_SEED
const perSequence = 24
const ofSeed = perSequence * (3 + 3 + 1.5)
const sequences = asked === undefined ? Math.max(1, Math.round(wanted / ofSeed)) : 1
const firstSeed = asked === undefined ? Math.floor(Math.random() * 1_000_000_000) : Number(asked)
const seeds = Array.from({ length: sequences }, (_, i) => firstSeed + i)

const desk = aQuickDesk()

interface Step {
  readonly person: string
  readonly before: string
}

// Any actions, each by one of those who take part, with the picture before it.
async function work(room: Newsroom, people: readonly string[], random: Seeded): Promise<Step[]> {
  if (random.isIn(0.5)) await changeWordsOfOthers(room, random)
  const steps: Step[] = []
  let before = await room.picture()
  for (let tries = 0; steps.length < perSequence && tries < perSequence * 4; tries += 1) {
    const person = random.oneOf(people)
    if (!(await anyAction(room, person, random))) continue
    steps.push({ person, before })
    before = await room.picture()
  }
  return steps
}

// Claims of somebody else, with findings, of which a new version changed the words of some and lost others.
async function changeWordsOfOthers(room: Newsroom, random: Seeded) {
  const others = await room.beside()
  for (let i = 0; i < 12; i += 1) await anyAction(others, others.people[0] ?? '', random)
  await room.revise(random)
}

describe(`what is undone in full (seeds ${firstSeed}–${firstSeed + sequences - 1})`, () => {
  it('is as it was before, byte for byte in the export, step by step; and done again as it was after', async () => {
    for (const seed of seeds) {
      const room = await Newsroom.open(desk, 1)
      const [person = ''] = room.people
      const steps = await work(room, [person], new Seeded(seed))
      const after = await room.picture()
      for (const { before } of steps.toReversed()) {
        await room.undo(person)
        expect(await room.picture(), `undone, seed ${seed}`).toBe(before)
      }
      expect(await refusalOf(() => room.undo(person)), `seed ${seed}`).toBe('nothing_to_undo')
      for (const next of [...steps.slice(1).map(({ before }) => before), after]) {
        await room.redo(person)
        expect(await room.picture(), `done again, seed ${seed}`).toBe(next)
      }
      expect(await refusalOf(() => room.redo(person)), `seed ${seed}`).toBe('nothing_to_undo')
      expect(await room.unlikeTheirLog(), `seed ${seed}`).toEqual([])
    }
  }, 600_000)

  it('in the reverse order of what three people did in turns is as it was before, too', async () => {
    for (const seed of seeds) {
      const room = await Newsroom.open(desk)
      const steps = await work(room, room.people, new Seeded(seed))
      const after = await room.picture()
      for (const { person, before } of steps.toReversed()) {
        await room.undo(person)
        expect(await room.picture(), `undone, seed ${seed}`).toBe(before)
      }
      for (const [i, { person }] of steps.entries()) {
        await room.redo(person)
        expect(await room.picture(), `done again, seed ${seed}`).toBe(steps[i + 1]?.before ?? after)
      }
      expect(await room.unlikeTheirLog(), `seed ${seed}`).toEqual([])
    }
  }, 600_000)

  it('at any moment, while others work on the same, undoes one’s own or refuses and writes nothing', async () => {
    const counts = { undone: 0, refused: 0 }
    for (const seed of seeds) {
      const random = new Seeded(seed)
      const room = await Newsroom.open(desk)
      for (let i = 0; i < perSequence; i += 1) {
        const person = random.oneOf(room.people)
        await anyAction(room, person, random)
        if (random.isIn(0.06)) await room.revise(random)
        if (random.isIn(0.5)) continue
        const who = random.oneOf(room.people)
        const isUndo = random.isIn(0.7)
        const [before, seq] = [await room.picture(), await room.lastSeq()]
        const refusal = await refusalOf(() => (isUndo ? room.undo(who) : room.redo(who)))
        if (refusal !== undefined) {
          counts.refused += 1
          expect(await room.lastSeq(), `seed ${seed}`).toBe(seq)
        } else {
          counts.undone += 1
          // The one takes the other back, whatever others did.
          if (random.isIn(0.3)) {
            await (isUndo ? room.redo(who) : room.undo(who))
            expect(await room.picture(), `and back, seed ${seed}`).toBe(before)
          }
        }
        expect([undefined, 'changed_since', 'nothing_to_undo'], `seed ${seed}`).toContain(refusal)
      }
      expect(await room.unlikeTheirLog(), `seed ${seed}`).toEqual([])
    }
    expect(counts.undone).toBeGreaterThan(counts.refused / 10)
    expect(await desk.store.verifyDesk()).toEqual([])
  }, 600_000)
})
