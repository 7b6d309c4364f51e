'use client'

import { useRef, useState } from 'react'
import { type CommandId, commandIds, commandOf, groups, type Place } from '@/domain/command/commands'
import { type KeyPreferences, usualKeys, withKeys } from '@/domain/command/keymap'
import { keepKeys } from '../command/keep-keys'
import { useKeymap } from '../command/keymap'
import { SinglesSwitch } from '../command/singles-switch'
import { announce } from '../shell/announce'
import { notify } from '../shell/notices'
import { KeyChoice } from './key-choice'

/** Every command with its keys, to choose others. What is chosen holds at once and in every browser of the person. */
export function KeysForm() {
  const { preferences, show } = useKeymap()
  const [wanted, setWanted] = useState('')
  const last = useRef(preferences)
  const isOwn = Object.keys(preferences.own).length > 0

  async function change(next: KeyPreferences, said: string) {
    const before = preferences
    last.current = next
    show(next)
    const refusal = await keepKeys(next)
    if (!refusal) return announce(said)
    // Of what was chosen since, each has its own answer.
    if (last.current === next) show(before)
    notify({ kind: 'problem', message: refusal })
  }

  function choose(id: CommandId, keys: readonly string[] | null) {
    const own = withKeys(preferences.own, id, keys)
    const said = keys === null ? 'has its usual key again' : keys.length === 0 ? 'has no key now' : 'has its new key'
    void change({ ...preferences, own }, `“${commandOf(id).words}” ${said}.`)
  }

  const shown = commandIds.filter(id => !commandOf(id).isFixed && matches(id, wanted))
  return (
    <div className="keys-form">
      <SinglesSwitch />
      <div className="keys-form-head">
        <input
          className="field"
          type="search"
          aria-label="Find a command"
          placeholder="Find a command"
          value={wanted}
          onChange={event => setWanted(event.target.value)}
        />
        <button
          type="button"
          className="button"
          disabled={!isOwn}
          onClick={() =>
            void change({ ...preferences, own: usualKeys.own }, 'All commands have their usual keys again.')
          }
        >
          All usual keys again
        </button>
      </div>
      {Object.entries(screens).map(([place, name]) => {
        const ids = shown.filter(id => screenOf(id) === place)
        if (ids.length === 0) return null
        return (
          <section key={place} aria-labelledby={`keys-${place}`}>
            <h3 id={`keys-${place}`}>{name}</h3>
            <ul>
              {inGroups(ids).map(id => (
                <KeyChoice key={id} id={id} preferences={preferences} onChoose={choose} />
              ))}
            </ul>
          </section>
        )
      })}
      {shown.length === 0 && <p className="second">No command is called this.</p>}
    </div>
  )
}

type Screen = Place | 'both'

const screens: Readonly<Record<Screen, string>> = {
  everywhere: 'Everywhere',
  both: 'On an article: its text and its review',
  workspace: 'On the text of an article',
  board: 'On the review of an article',
  desk: 'On the desk',
  inbox: 'In your inbox',
  import: 'Before an article is on the desk',
  compare: 'Comparing two versions',
}

function screenOf(id: CommandId): Screen {
  const { places } = commandOf(id)
  return places.length > 1 ? 'both' : (places[0] ?? 'everywhere')
}

function inGroups(ids: readonly CommandId[]): readonly CommandId[] {
  return groups.flatMap(group => ids.filter(id => commandOf(id).group === group))
}

function matches(id: CommandId, wanted: string): boolean {
  return commandOf(id).words.toLowerCase().includes(wanted.trim().toLowerCase())
}
