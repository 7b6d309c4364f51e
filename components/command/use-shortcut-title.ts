'use client'

import type { CommandId } from '@/domain/command/commands'
import { useShortcuts } from './keymap'

/** For a button that is a picture alone: its words with the key behind them, and the key for assistive technology. */
export function useShortcutTitle(
  id: CommandId,
  words: string,
): { readonly title: string; readonly 'aria-keyshortcuts'?: string } {
  const shortcut = useShortcuts()(id)
  if (!shortcut) return { title: words }
  return { title: `${words} (${shortcut.caps.join(' ')})`, 'aria-keyshortcuts': shortcut.aria }
}
