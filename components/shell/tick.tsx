import { Drawing } from './drawing'

export const tickDrawing = <path d="M3 8.5 6.3 12 13 4" />

/** The sign of the desk, for pages that need no other picture. */
export function Tick() {
  return <Drawing>{tickDrawing}</Drawing>
}
