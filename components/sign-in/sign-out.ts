/** Ends the session. Returns what went wrong in one sentence, or undefined. */
export async function signOut(): Promise<string | undefined> {
  try {
    const response = await fetch('/api/auth/sign-out', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    })
    return response.ok ? undefined : 'You could not be signed out. Reload the page and try again.'
  } catch {
    return 'You are still signed in: the desk does not answer. Check your connection and try again.'
  }
}
