import type { ReactNode } from 'react'
import { Drawing } from './drawing'
import { tickDrawing } from './tick'

// Drawn on a 16 px grid with a 1.4 px pen, so that they sit on a line of 13 px words.
const drawings = {
  /** Keeps the place of a picture, so that words beside pictures stand on one edge. */
  none: null,
  tick: tickDrawing,
  back: <path className="flips" d="M9.5 3.5 5 8l4.5 4.5" />,
  next: <path className="flips" d="M6.5 3.5 11 8l-4.5 4.5" />,
  up: <path d="M3.5 10 8 5.5l4.5 4.5" />,
  down: <path d="M3.5 6 8 10.5 12.5 6" />,
  close: <path d="m4 4 8 8M12 4l-8 8" />,
  plus: <path d="M8 3.5v9M3.5 8h9" />,
  more: <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" strokeWidth="2" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.2" />
      <path d="m10.3 10.3 3.2 3.2" />
    </>
  ),
  theme: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 2.5v11A5.5 5.5 0 0 0 8 2.5z" fill="currentColor" />
    </>
  ),
  light: (
    <>
      <circle cx="8" cy="8" r="2.8" />
      <path d="M8 1.8v1.4M8 12.8v1.4M1.8 8h1.4M12.8 8h1.4M3.6 3.6l1 1M11.4 11.4l1 1M12.4 3.6l-1 1M4.6 11.4l-1 1" />
    </>
  ),
  dark: <path d="M13.2 9.6A5.6 5.6 0 0 1 6.4 2.8a5.6 5.6 0 1 0 6.8 6.8z" />,
  clock: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 5v3.2l2 1.3" />
    </>
  ),
  review: (
    <>
      <path d="M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8z" />
      <circle cx="8" cy="8" r="1.9" />
    </>
  ),
  lock: (
    <>
      <rect x="3.5" y="7" width="9" height="6.5" rx="1" />
      <path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />
    </>
  ),
  rail: (
    <>
      <rect x="2" y="3" width="12" height="10" rx="1.5" />
      <path d="M6 3v10" />
    </>
  ),
  evidence: (
    <>
      <path d="M9.8 3.2a2.1 2.1 0 0 1 3 3L7 12a3.2 3.2 0 0 1-4.6-4.5L7.6 2.3" />
      <path d="m10 5.8-4.6 4.5" />
    </>
  ),
  query: (
    <>
      <path d="M2.5 3h11v8H8l-3 2.5V11H2.5z" />
      <path d="M6.7 5.9c.2-.8 2.6-.9 2.6.5 0 .9-1.3 1-1.3 1.7M8 9.4h.01" />
    </>
  ),
  inbox: (
    <>
      <path d="M2.5 9 4.2 3h7.6L13.5 9v4h-11z" />
      <path d="M2.5 9h3.3c0 1.3 1 2 2.2 2s2.2-.7 2.2-2h3.3" />
    </>
  ),
  note: <path d="M3 2.5h10v7L9.5 13H3zM9.5 13V9.5H13" />,
  snapshot: (
    <>
      <path d="M5 2.5h8.5V11M2.5 5H11v8.5H2.5z" />
      <path d="m4.8 9.2 1.5 1.6 2.6-3.3" />
    </>
  ),
  'no-snapshot': (
    <g strokeDasharray="2 2">
      <path d="M5 2.5h8.5V11" />
      <path d="M2.5 5H11v8.5H2.5z" />
    </g>
  ),
  supports: <path d="M8 3.5v9M3.5 8h9" />,
  contradicts: <path d="M3.5 8h9" />,
  context: <circle cx="8" cy="8" r="1.8" fill="currentColor" />,
  download: <path d="M8 2.5v7.3M4.8 6.8 8 10l3.2-3.2M2.8 13.2h10.4" />,
  upload: <path d="M8 10V2.7M4.8 5.7 8 2.5l3.2 3.2M2.8 13.2h10.4" />,
  paste: (
    <>
      <path d="M5.5 3.5h-2v10h9v-10h-2" />
      <rect x="5.5" y="2" width="5" height="3" rx="0.8" />
    </>
  ),
  document: <path d="M4 1.8h5l3.2 3.3v9H4zM9 1.8v3.4h3.2M6.2 8.4h3.8M6.2 11h3.8" />,
  edit: <path d="m10.4 2.9 2.7 2.7-7.3 7.3-3.4.7.7-3.4zM8.8 4.5l2.7 2.7" />,
  remove: <path d="M2.8 4.4h10.4M6 4.4V2.6h4v1.8M4.2 4.4l.6 9h6.4l.6-9M6.8 7v4M9.2 7v4" />,
  undo: <path className="flips" d="M5.6 2.8 2.6 5.8l3 3M2.8 5.8h6.6a3.7 3.7 0 0 1 0 7.4H6" />,
  redo: <path className="flips" d="m10.4 2.8 3 3-3 3M13.2 5.8H6.6a3.7 3.7 0 0 0 0 7.4H10" />,
  link: (
    <>
      <path d="M6.6 9.4a2.6 2.6 0 0 0 3.7 0l2.4-2.4A2.6 2.6 0 0 0 9 3.3L8 4.2" />
      <path d="M9.4 6.6a2.6 2.6 0 0 0-3.7 0L3.3 9A2.6 2.6 0 0 0 7 12.7l.9-.9" />
    </>
  ),
  out: <path d="M6.5 3.5h-3v9h9v-3M9 3h4v4M13 3 7.5 8.5" />,
  warning: <path d="M8 2.2 14.4 13H1.6zM8 6.4v3M8 11.3h.01" />,
  info: (
    <>
      <circle cx="8" cy="8" r="5.8" />
      <path d="M8 7.4v3.4M8 5.1h.01" />
    </>
  ),
  history: <path d="M2.6 8a5.4 5.4 0 1 1 1.7 3.9M2.6 13v-2.6h2.6M8 5.2V8l2 1.3" />,
  person: (
    <>
      <circle cx="8" cy="5.4" r="2.6" />
      <path d="M2.8 13.6c.5-2.7 2.6-4 5.2-4s4.7 1.3 5.2 4" />
    </>
  ),
  people: (
    <>
      <circle cx="5.8" cy="5.6" r="2.3" />
      <path d="M1.6 13c.4-2.4 2-3.6 4.2-3.6S9.6 10.6 10 13M10.6 3.6a2.2 2.2 0 0 1 0 4M11.8 9.7c1.5.4 2.4 1.5 2.7 3.3" />
    </>
  ),
  copy: <path d="M5.5 5.5h8v8h-8zM3.2 10.5h-.7v-8h8v.7" />,
  leave: <path className="flips" d="M6.5 13.2h-3V2.8h3M10 5l3 3-3 3M13 8H6.5" />,
  keyboard: <path d="M1.8 4h12.4v8.2H1.8zM4.2 6.6h.01M6.7 6.6h.01M9.2 6.6h.01M11.8 6.6h.01M5 9.6h6" />,
  changed: <path d="M2.6 6h10.8M2.6 10h10.8M10.4 2.6 5.6 13.4" />,
  unsent: <path d="M8 10.8V3M4.6 6.2 8 2.8l3.4 3.4M3 13.4h10" />,
  returned: <path d="M5.8 2.8 2.4 6.2l3.4 3.4M2.6 6.2h6.6a3.7 3.7 0 0 1 0 7.4H7.4" />,
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof drawings

/** A picture beside words. */
export function Icon({ name }: { readonly name: IconName }) {
  return <Drawing>{drawings[name]}</Drawing>
}
