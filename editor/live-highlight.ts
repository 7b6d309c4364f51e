/** The name under which app/styles/copy.css paints the live selection: `::highlight(live)`. */
const live = 'live'

/** Paints the live selection even while the focus, and with it the browser's own selection, is elsewhere. */
export function showLive(range: Range | null): void {
  // Browsers without custom highlights still show their own selection.
  if (typeof Highlight === 'undefined' || !CSS.highlights) return
  if (range) CSS.highlights.set(live, new Highlight(range))
  else CSS.highlights.delete(live)
}
