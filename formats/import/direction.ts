// The beginning of a block tells its direction; counting stops here.
const looked = 1000

/** `rtl` where most letters of a block are written from right to left. */
export function directionOf(text: string): 'rtl' | undefined {
  const head = text.slice(0, looked)
  const letters = head.match(/\p{L}/gu)?.length ?? 0
  const leftward =
    head.match(/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu)?.length ?? 0
  return leftward * 2 > letters ? 'rtl' : undefined
}
