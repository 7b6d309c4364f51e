'use client'

import type { Offers } from '@/components/command/offers'
import { useCommands } from '@/components/command/use-commands'
import { commandIds, commandOf, type Group } from '@/domain/command/commands'

const ofReading: readonly Group[] = [
  'Tag the selected words or claim',
  'Claims',
  'After a new version',
  'Talk',
  'Select words',
  'Take back',
]

// What comes beside the text says so itself, and is safe to ask for.
const stays: readonly string[] = ['show-version', 'assign']

const offers: Offers = Object.fromEntries(
  commandIds
    .filter(id => commandOf(id).places.includes('workspace') && ofReading.includes(commandOf(id).group))
    .filter(id => !stays.includes(id))
    .map(id => [id, { run: () => undefined, can: () => 'You are correcting the text. Save it or cancel first.' }]),
)

/** While the text is corrected, nobody tags or undoes by a key what they do not see. */
export function useQuietCommands(): void {
  useCommands('workspace', offers)
}
