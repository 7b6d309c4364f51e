import { type CommandId, commandIds } from '@/domain/command/commands'
import type { ArticleId } from '@/domain/ids'

// Which commands somebody likes is harmless; titles of articles stay with the tab and go with it.
const commandsPlace = 'tickmark.recent-commands'
const articlesPlace = 'tickmark.recent-articles'
const mostKept = 6

export interface RecentArticle {
  readonly id: ArticleId
  readonly title: string
}

export function recentCommands(): readonly CommandId[] {
  const kept = readList(() => localStorage.getItem(commandsPlace))
  return commandIds.filter(id => kept.includes(id)).toSorted((a, b) => kept.indexOf(a) - kept.indexOf(b))
}

export function rememberCommand(id: CommandId): void {
  const others = recentCommands().filter(other => other !== id)
  keep(() => localStorage.setItem(commandsPlace, JSON.stringify([id, ...others].slice(0, mostKept))))
}

/** Articles that were open in this tab, the last first. */
export function recentArticles(): readonly RecentArticle[] {
  return readList(() => sessionStorage.getItem(articlesPlace)).filter(isArticle)
}

export function rememberArticle({ id, title }: RecentArticle): void {
  const others = recentArticles().filter(other => other.id !== id)
  keep(() => sessionStorage.setItem(articlesPlace, JSON.stringify([{ id, title }, ...others].slice(0, mostKept))))
}

function isArticle(value: unknown): value is RecentArticle {
  if (typeof value !== 'object' || value === null) return false
  return typeof Reflect.get(value, 'id') === 'string' && typeof Reflect.get(value, 'title') === 'string'
}

// A browser may keep nothing, or something else may have written there: then nothing is recent.
function readList(read: () => string | null): readonly unknown[] {
  try {
    const kept: unknown = JSON.parse(read() ?? '[]')
    return Array.isArray(kept) ? kept : []
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof DOMException) return []
    throw error
  }
}

function keep(write: () => void): void {
  try {
    write()
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
  }
}
