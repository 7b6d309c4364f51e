import { crc32, deflateRawSync } from 'node:zlib'

/** A file in a ZIP. What the headers claim of its size may be a lie. */
export interface ZipPart {
  readonly name: string
  readonly bytes: string | Uint8Array
  readonly claimedSize?: number
}

/** A ZIP archive made by hand, so that it can be made wrong. */
export function aZip(parts: readonly ZipPart[]): Uint8Array {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const name = Buffer.from(part.name)
    const bytes = Buffer.from(part.bytes)
    const packed = deflateRawSync(bytes)
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(0x0800, 2)
    head.writeUInt16LE(8, 4)
    head.writeUInt32LE(checksum(bytes), 10)
    head.writeUInt32LE(packed.length, 14)
    head.writeUInt32LE(part.claimedSize ?? bytes.length, 18)
    head.writeUInt16LE(name.length, 22)
    const record = Buffer.concat([signature(0x04034b50), head, name, packed])
    local.push(record)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    central.push(Buffer.concat([signature(0x02014b50), version, head, tail, name]))
    offset += record.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return new Uint8Array(Buffer.concat([...local, directory, signature(0x06054b50), end]))
}

const version = Buffer.from([20, 0])

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

function checksum(bytes: Buffer): number {
  return typeof crc32 === 'function' ? crc32(bytes) : 0
}
