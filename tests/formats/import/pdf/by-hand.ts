/** A PDF of objects written by hand, without a table of them: readers find them by looking. */
export function ofObjects(...objects: (string | Buffer)[]): Uint8Array {
  const parts = objects.flatMap((object, index) => [
    Buffer.from(`${index + 1} 0 obj\n`),
    Buffer.from(object),
    Buffer.from('\nendobj\n'),
  ])
  const trailer = Buffer.from('trailer\n<< /Root 1 0 R >>\n%%EOF')
  return new Uint8Array(Buffer.concat([Buffer.from('%PDF-1.5\n'), ...parts, trailer]))
}

/** A stream object with its dictionary. */
export function stream(dictionary: string, data: Buffer): Buffer {
  const head = Buffer.from(`<< ${dictionary} /Length ${data.length} >>\nstream\n`)
  return Buffer.concat([head, data, Buffer.from('\nendstream')])
}
