/** Under which name what is read is kept from one page to the next. */
export const readingPlaceName = 'tickmark.reading-place'

/** Whether this page was opened to show a version that came while an earlier one was read. */
export function readingPlaceIsKept(): boolean {
  return sessionStorage.getItem(readingPlaceName) !== null
}
