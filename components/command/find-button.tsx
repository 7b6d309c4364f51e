'use client'

import { Icon } from '../shell/icon'
import { perform } from './offers'
import { useShortcutTitle } from './use-shortcut-title'

/** Opens the palette by pointer or finger. */
export function FindButton({ className = 'icon-button' }: { readonly className?: string }) {
  return (
    <button
      type="button"
      className={className}
      aria-label="Find an action, an article or a claim"
      aria-haspopup="dialog"
      {...useShortcutTitle('palette', 'Find')}
      onClick={() => perform('palette')}
    >
      <Icon name="search" />
    </button>
  )
}
