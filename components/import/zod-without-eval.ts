import { config } from 'zod'

// To be imported before anything that holds a schema: making one, the library tries whether it may build code from
// strings. The policy of our pages forbids it, and the browser reports the try. The server has no such policy.
if (typeof window !== 'undefined') config({ jitless: true })
