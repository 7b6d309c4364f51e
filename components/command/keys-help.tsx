'use client'

import { useMemo } from 'react'
import { capsOf } from '@/domain/command/chord'
import { type CommandId, commandIds, commandOf, groups, type Place } from '@/domain/command/commands'
import { chosenKeys, type KeyPreferences } from '@/domain/command/keymap'
import { Dialog } from '../shell/dialog'
import { useIsApple } from './is-apple'
import { useKeymap } from './keymap'
import { offerOf, placeNow } from './offers'
import { SinglesSwitch } from './singles-switch'

/** Every key that works on this screen, from the table that handles them. */
export function KeysHelp({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title="Keys"
      footer={
        <a className="link" href="/settings#keys">
          Choose other keys
        </a>
      }
    >
      <Keys />
      <SinglesSwitch />
    </Dialog>
  )
}

function Keys() {
  const { preferences } = useKeymap()
  const isApple = useIsApple()
  const shown = useMemo(() => groupsHere(placeNow(), preferences), [preferences])
  return (
    <div className="keys-help">
      {shown.map(({ group, ids, own }) => (
        <section key={group}>
          <h3>{group}</h3>
          <dl>
            {own.map(({ caps, words }) => (
              <KeyLine key={words} chords={[caps(isApple)]} words={words} />
            ))}
            {ids.map(id => (
              <KeyLine
                key={id}
                chords={chosenKeys(id, preferences).map(chord => capsOf(chord, isApple))}
                words={commandOf(id).words}
              />
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}

function KeyLine({ chords, words }: { readonly chords: readonly (readonly string[])[]; readonly words: string }) {
  return (
    <div>
      <dt>
        {chords.map((caps, at) => (
          <span key={caps.join(' ')} className="keycaps">
            {at > 0 && <span className="quiet">or</span>}
            {caps.map(cap => (
              <kbd key={cap}>{cap}</kbd>
            ))}
          </span>
        ))}
      </dt>
      <dd>{words}</dd>
    </div>
  )
}

// What this person is offered here and has a key, whether or not it makes sense at this moment.
function groupsHere(place: Place, preferences: KeyPreferences) {
  const isOffered = (id: CommandId) => {
    const offer = offerOf(id)
    return offer !== undefined && offer.can?.() !== false
  }
  const has = (id: CommandId) => isOffered(id) && chosenKeys(id, preferences).length > 0
  return groups
    .map(group => ({
      group,
      ids: commandIds.filter(id => commandOf(id).group === group && has(id)),
      own: browsersOwn.filter(line => line.place === place && line.group === group),
    }))
    .filter(({ ids }) => ids.length > 0)
}

interface BrowsersOwn {
  readonly place: Place
  readonly group: (typeof groups)[number]
  readonly caps: (isApple: boolean) => readonly string[]
  readonly words: string
}

const mod = (isApple: boolean) => (isApple ? '⌘' : 'Ctrl')

// Keys that the browser itself brings, for whoever looks for them here.
const browsersOwn: readonly BrowsersOwn[] = [
  { place: 'workspace', group: 'Select words', caps: () => ['←', '→', '↑', '↓'], words: 'Move the caret' },
  {
    place: 'workspace',
    group: 'Select words',
    caps: () => ['Shift', '←', '→'],
    words: 'Grow or shrink by a character',
  },
  {
    place: 'workspace',
    group: 'Select words',
    caps: isApple => [isApple ? '⌥' : 'Ctrl', 'Shift', '←', '→'],
    words: 'Grow or shrink by a word',
  },
  { place: 'desk', group: 'Articles', caps: () => ['Enter'], words: 'Open the article' },
  {
    place: 'desk',
    group: 'Articles',
    caps: isApple => [mod(isApple), 'V'],
    words: 'Bring in the text that you copied',
  },
  { place: 'import', group: 'The preview', caps: () => ['Esc'], words: 'From a menu back to its block' },
]
