const place = 'tickmark.keys'

/** Whether single letters are shortcuts. Somebody who speaks to the computer switches them off. */
export function areKeysOn(): boolean {
  return localStorage.getItem(place) !== 'off'
}

export function switchKeys(on: boolean): void {
  if (on) localStorage.removeItem(place)
  else localStorage.setItem(place, 'off')
  for (const listener of listeners) listener()
}

const listeners = new Set<() => void>()

export function watchKeySetting(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
