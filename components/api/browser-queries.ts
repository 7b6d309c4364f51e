import { QueryClient } from '@tanstack/react-query'

let queries: QueryClient | undefined

/** What this browser has asked the desk for. In the browser alone: on the server, one would serve everybody. */
export function browserQueries(): QueryClient {
  queries ??= new QueryClient()
  return queries
}
