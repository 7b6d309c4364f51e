import type { ListedArticle } from '@/domain/article/listed-article'
import type { Claim } from '@/domain/claim/claim'
import type { CommandId } from '@/domain/command/commands'
import { type ClaimSearch, findCommands } from './find-words'
import type { RecentArticle } from './recents'
import type { FoundArticles } from './use-found-articles'

export type PaletteItem =
  | { readonly kind: 'command'; readonly id: CommandId }
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'article'; readonly article: RecentArticle | ListedArticle }

export interface PaletteGroup {
  readonly name: 'Recently used' | 'Actions' | 'Claims in this article' | 'Articles'
  readonly items: readonly PaletteItem[]
  /** How many more were found than are shown. */
  readonly more: number
}

export interface PaletteSources {
  readonly typed: string
  readonly possible: readonly CommandId[]
  readonly claims: ClaimSearch | undefined
  readonly articles: FoundArticles
  readonly recent: { readonly commands: readonly CommandId[]; readonly articles: readonly RecentArticle[] }
}

const mostClaims = 6
const mostRecent = 3

/** What the palette lists, in groups; a group without anything is left out. */
export function paletteGroups(sources: PaletteSources): readonly PaletteGroup[] {
  const groups = sources.typed.trim() === '' ? atFirst(sources) : found(sources)
  return groups.filter(({ items }) => items.length > 0)
}

function atFirst({ possible, recent }: PaletteSources): readonly PaletteGroup[] {
  const used = recent.commands.filter(id => possible.includes(id)).slice(0, mostRecent)
  const others = possible.filter(id => !used.includes(id))
  return [
    { name: 'Recently used', items: used.map(asItem), more: 0 },
    { name: 'Articles', items: recent.articles.slice(0, mostRecent).map(asArticle), more: 0 },
    { name: 'Actions', items: others.map(asItem), more: 0 },
  ]
}

function found({ typed, possible, claims, articles, recent }: PaletteSources): readonly PaletteGroup[] {
  const commands = findCommands(typed, recentFirst(possible, recent.commands))
  const inText = claims?.find(typed, mostClaims) ?? { items: [], total: 0 }
  return [
    { name: 'Actions', items: commands.map(asItem), more: 0 },
    {
      name: 'Claims in this article',
      items: inText.items.map(claim => ({ kind: 'claim', claim })),
      more: inText.total - inText.items.length,
    },
    {
      name: 'Articles',
      items: articles.items.map(asArticle),
      more: Math.max(0, articles.total - articles.items.length),
    },
  ]
}

/** Names an item among all: for React and for aria-activedescendant. */
export function itemKey(item: PaletteItem): string {
  switch (item.kind) {
    case 'command':
      return `command-${item.id}`
    case 'claim':
      return `claim-${item.claim.id}`
    case 'article':
      return `article-${item.article.id}`
  }
}

function recentFirst(possible: readonly CommandId[], recent: readonly CommandId[]): readonly CommandId[] {
  const used = recent.filter(id => possible.includes(id))
  return [...used, ...possible.filter(id => !used.includes(id))]
}

function asItem(id: CommandId): PaletteItem {
  return { kind: 'command', id }
}

function asArticle(article: RecentArticle | ListedArticle): PaletteItem {
  return { kind: 'article', article }
}
