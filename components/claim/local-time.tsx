import type { Instant } from '@/domain/ids'
import { useIsInBrowser } from '../shell/use-is-in-browser'
import { fullTime, shortTime } from './when'

/** When something happened, on the reader's own clock; nothing in the page that the server sends, which does not know it. */
export function LocalTime({ at }: { readonly at: Instant }) {
  const isInBrowser = useIsInBrowser()
  return isInBrowser ? <time title={fullTime(at)}>{shortTime(at, new Date())}</time> : null
}
