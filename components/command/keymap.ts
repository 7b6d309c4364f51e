'use client'

import { createContext, useContext } from 'react'
import { ariaOf, capsOf } from '@/domain/command/chord'
import type { CommandId } from '@/domain/command/commands'
import { type KeyPreferences, keysOf, usualKeys } from '@/domain/command/keymap'
import { useIsApple } from './is-apple'

interface Keymap {
  readonly preferences: KeyPreferences
  /** Shows and heeds other keys on this page at once; keeping them is another matter. */
  readonly show: (preferences: KeyPreferences) => void
}

export const KeymapContext = createContext<Keymap>({ preferences: usualKeys, show: () => undefined })

export function useKeymap(): Keymap {
  return useContext(KeymapContext)
}

/** A command's first key as it is printed and as it is told to assistive technology; undefined where it has none. */
export interface Shortcut {
  readonly caps: readonly string[]
  readonly aria: string
}

/** The shortcuts of commands as this person has them now. */
export function useShortcuts(): (id: CommandId) => Shortcut | undefined {
  const { preferences } = useKeymap()
  const isApple = useIsApple()
  return id => {
    const keys = keysOf(id, preferences)
    const [first] = keys
    if (first === undefined) return undefined
    return { caps: capsOf(first, isApple), aria: keys.map(chord => ariaOf(chord, isApple)).join(' ') }
  }
}
