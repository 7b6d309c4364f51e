/** Work that is asked for often and done at most once a frame. */
export interface OnceAFrame {
  ask(): void
  cancel(): void
}

export function onceAFrame(work: () => void): OnceAFrame {
  let frame: number | undefined
  return {
    ask() {
      frame ??= requestAnimationFrame(() => {
        frame = undefined
        work()
      })
    },
    cancel() {
      if (frame !== undefined) cancelAnimationFrame(frame)
      frame = undefined
    },
  }
}
