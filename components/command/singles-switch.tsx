'use client'

import { notify } from '../shell/notices'
import { keepKeys } from './keep-keys'
import { useKeymap } from './keymap'

/** Switches shortcuts of a single character on and off (WCAG 2.2, 2.1.4). */
export function SinglesSwitch() {
  const { preferences, show } = useKeymap()

  async function change(areSinglesOn: boolean) {
    show({ ...preferences, areSinglesOn })
    const refusal = await keepKeys({ ...preferences, areSinglesOn })
    if (!refusal) return
    show(preferences)
    notify({ kind: 'problem', message: refusal })
  }

  return (
    <label className="keys-switch">
      <input type="checkbox" checked={preferences.areSinglesOn} onChange={event => void change(event.target.checked)} />
      Single letters are keys. Switch this off if you speak to the computer.
    </label>
  )
}
