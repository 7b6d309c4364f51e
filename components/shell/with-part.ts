import type { LaterPart } from './later-part'
import { notify } from './notices'

/** Runs what needs a part that is loaded later: at once where it is there, nearly always, since it is fetched ahead. */
export function withPart<Part>(part: LaterPart<Part>, run: (loaded: Part) => void): void {
  const state = part.get()
  if (state.kind === 'there') run(state.loaded)
  else
    part.bring().then(run, () => {
      notify({ kind: 'problem', message: 'A part of the page could not be loaded. Try again, or reload the page.' })
    })
}
