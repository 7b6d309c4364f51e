'use client'

import { type KeyboardEvent, useState } from 'react'
import { capsOf, chordOf, whyNotChosen } from '@/domain/command/chord'
import { type CommandId, commandOf } from '@/domain/command/commands'
import { chosenKeys, type KeyPreferences, takenBy } from '@/domain/command/keymap'
import { isApple, useIsApple } from '../command/is-apple'
import { Icon } from '../shell/icon'

/** One command with its keys: press the button, then the key that it is to have. */
export function KeyChoice({
  id,
  preferences,
  onChoose,
}: {
  readonly id: CommandId
  readonly preferences: KeyPreferences
  /** `null` gives the usual keys back. */
  readonly onChoose: (id: CommandId, keys: readonly string[] | null) => void
}) {
  const [isAsking, setIsAsking] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const apple = useIsApple()
  const { words } = commandOf(id)
  const keys = chosenKeys(id, preferences)
  const printed = keys.map(chord => capsOf(chord, apple))
  const said = printed.map(caps => caps.join(' ')).join(' or ')

  function pressed(event: KeyboardEvent<HTMLButtonElement>) {
    if (!isAsking || event.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') return stop()
    const chord = chordOf(event.nativeEvent, isApple())
    if (chord === undefined) return
    const other = takenBy(chord, id, preferences)
    const why = whyNotChosen(chord) ?? (other && `${printedAs(chord, apple)} is “${commandOf(other).words}”. ${free}`)
    setRefusal(why)
    if (why) return
    setIsAsking(false)
    onChoose(id, [chord])
  }

  function stop() {
    setIsAsking(false)
    setRefusal(undefined)
  }

  return (
    <li>
      <span className="words">{words}</span>
      <button
        type="button"
        className="key-choice"
        aria-label={isAsking ? `Press the key for “${words}”` : `${words}: ${said || 'no key'}. Choose another`}
        aria-pressed={isAsking}
        aria-describedby={refusal ? `why-${id}` : undefined}
        onClick={event => {
          // A press does not give the focus to a button in every browser.
          event.currentTarget.focus()
          setIsAsking(true)
        }}
        onKeyDown={pressed}
        onBlur={stop}
      >
        {isAsking ? (
          <span className="quiet">Press a key…</span>
        ) : printed.length === 0 ? (
          <span className="quiet">No key</span>
        ) : (
          printed.map((caps, at) => (
            <span key={caps.join(' ')} className="keycaps">
              {at > 0 && <span className="quiet">or</span>}
              {caps.map(cap => (
                <kbd key={cap}>{cap}</kbd>
              ))}
            </span>
          ))
        )}
      </button>
      <span className="ways">
        {preferences.own[id] && (
          <button
            type="button"
            className="icon-button"
            aria-label={`${words}: the usual key again`}
            title="The usual key again"
            onClick={() => onChoose(id, null)}
          >
            <Icon name="returned" />
          </button>
        )}
        {keys.length > 0 && (
          <button
            type="button"
            className="icon-button"
            aria-label={`${words}: without a key`}
            title="Without a key"
            onClick={() => onChoose(id, [])}
          >
            <Icon name="close" />
          </button>
        )}
      </span>
      {refusal && (
        <p className="error" id={`why-${id}`} role="alert">
          {refusal}
        </p>
      )}
    </li>
  )
}

const free = 'Choose another key, or give that one another first.'

function printedAs(chord: string, apple: boolean): string {
  return capsOf(chord, apple).join(' ')
}
