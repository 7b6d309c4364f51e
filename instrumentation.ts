/** Runs once when a server starts: the desk is opened and migrated before anybody is answered. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { openAtStart } = await import('./server/next/open-at-start')
  openAtStart()
}
