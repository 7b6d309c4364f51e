/** Milliseconds from the start of `work` until the frame that shows it is painted and `usable` came back. */
export function paintedIn(work: () => void, usable: () => void = () => undefined): Promise<number> {
  return new Promise(resolve => {
    // From inside a frame, so that no wait for the next one is counted; the message is handled after the frame's paint.
    requestAnimationFrame(() => {
      const start = performance.now()
      work()
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        usable()
        resolve(performance.now() - start)
      }
      port2.postMessage(null)
    })
  })
}

/** Some quiet frames, so that what happened before does not count. */
export async function steady(): Promise<void> {
  for (let i = 0; i < 3; i += 1) await new Promise(resolve => requestAnimationFrame(resolve))
  await new Promise(resolve => setTimeout(resolve, 60))
}
