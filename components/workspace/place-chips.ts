/** Smallest distance between the tops of two chips, in CSS pixels: a chip is 24 high. */
export const chipStep = 26

// Chips that push each other stand as one block; `shifts` are where each would put the top of the block, ascending.
interface Stack {
  readonly size: number
  readonly shifts: readonly number[]
  readonly top: number
}

/**
 * Tops for chips that want to stand at `lines` (ascending, CSS pixels): in the same order, at least `step` apart, none
 * above `highest`, and together as near to their lines as that allows (the sum of distances is the least possible;
 * of two chips on one line the first keeps it).
 */
export function placeChips(lines: readonly number[], step = chipStep, highest = Number.NEGATIVE_INFINITY): number[] {
  const stacks: Stack[] = []
  for (const line of lines) {
    let stack: Stack = { size: 1, shifts: [line], top: Math.max(line, highest) }
    for (let above = stacks.at(-1); above && above.top + above.size * step > stack.top; above = stacks.at(-1)) {
      stacks.pop()
      stack = joined(above, stack, step, highest)
    }
    stacks.push(stack)
  }
  return stacks.flatMap(({ size, top }) => Array.from({ length: size }, (_, position) => top + position * step))
}

function joined(above: Stack, below: Stack, step: number, highest: number): Stack {
  const shifts = [...above.shifts, ...below.shifts.map(shift => shift - above.size * step)].sort((a, b) => a - b)
  // Any median gives the least sum; the upper one lets the first of an even number keep its line.
  const median = shifts[Math.floor(shifts.length / 2)] ?? highest
  return { size: above.size + below.size, shifts, top: Math.max(median, highest) }
}
