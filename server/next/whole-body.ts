/**
 * A body that is there already. Where a stream is piped, promises go to and fro for each chunk and for its end, and the
 * framework pipes every body; this hands over its one chunk and closes. Decision 090.
 */
export class WholeBody extends ReadableStream<Uint8Array> {
  constructor(private readonly bytes: Uint8Array) {
    super({
      start: controller => {
        controller.enqueue(bytes)
        controller.close()
      },
    })
  }

  override async pipeTo(destination: WritableStream<Uint8Array>, { signal }: StreamPipeOptions = {}): Promise<void> {
    const writer = destination.getWriter()
    signal?.addEventListener('abort', () => writer.abort(signal.reason), { once: true })
    await Promise.all([writer.write(this.bytes), writer.close()])
  }
}
