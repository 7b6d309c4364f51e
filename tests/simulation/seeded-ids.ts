import { Chance } from './chance'

let chance = new Chance(0)
let made = 0

/** Begins the ids of a run anew: the same seed makes the same ones. */
export function seedIds(seed: number): void {
  chance = new Chance(seed)
  made = 0
}

/** In the shape of a UUIDv7: in the order in which they are made, and otherwise by chance. */
export function seededId(): string {
  made += 1
  const digits = (places: number) =>
    Math.floor(chance.next() * 16 ** places)
      .toString(16)
      .padStart(places, '0')
  return `0199${digits(4)}-${made.toString(16).padStart(4, '0').slice(-4)}-7${digits(3)}-8${digits(3)}-${made.toString(16).padStart(12, '0')}`
}
