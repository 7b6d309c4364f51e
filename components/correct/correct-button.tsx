'use client'

import { perform } from '@/components/command/offers'
import { useShortcutTitle } from '@/components/command/use-shortcut-title'
import { Icon } from '@/components/shell/icon'

/** Opens the text for correcting by pointer or finger. */
export function CorrectButton() {
  return (
    <button
      type="button"
      className="icon-button wide"
      aria-label="Correct the text"
      {...useShortcutTitle('correct', 'Correct the text')}
      onClick={() => perform('correct')}
    >
      <Icon name="edit" />
    </button>
  )
}
