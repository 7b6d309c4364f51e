import type { KeptWrite, Shelf } from '@/components/api/outbox-shelf'

/** A shelf that keeps its writes in memory, and what lies on it. */
export function memoryShelf(left: readonly KeptWrite[] = []): Shelf & { readonly kept: Map<string, KeptWrite> } {
  const kept = new Map(left.map(write => [write.id, write]))
  return {
    kept,
    async put(write) {
      kept.set(write.id, write)
      return true
    },
    async drop(ids) {
      for (const id of ids) kept.delete(id)
    },
    async takeOver(found) {
      found([...kept.values()])
    },
    countOthers: async () => 0,
  }
}
