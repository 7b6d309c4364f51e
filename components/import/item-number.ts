import type { ImportBlock } from '../../domain/article/import-preview'

/** What a list shows in front of an item, bullets aside: a real list has a place, a hand-typed one a mark. */
export function itemNumber({ role, list, mark = '' }: Pick<ImportBlock, 'role' | 'list' | 'mark'>): string | undefined {
  if (role !== 'listItem') return undefined
  if (list) return list.ordered && list.number !== undefined ? `${list.number}.` : undefined
  return /^\d/.test(mark) ? mark : undefined
}
