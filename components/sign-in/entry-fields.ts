import type { FieldErrors } from './entry-form'

/** The shortest password that the desk takes, in characters. */
const shortestPassword = 12

/** What is missing for signing in. Whether it is right, only the desk can say. */
export function signInErrors(values: FormData): FieldErrors {
  return {
    ...emailError(values),
    ...(text(values, 'password') === '' ? { password: 'Type your password.' } : {}),
  }
}

/** What the first administrator still has to fill in. */
export function setUpErrors(values: FormData): FieldErrors {
  const password = newPasswordError(text(values, 'password'))
  return {
    ...(text(values, 'name').trim() === '' ? { name: 'Type your name as it should stand beside your findings.' } : {}),
    ...emailError(values),
    ...(password ? { password } : {}),
  }
}

/** What somebody who was invited still has to fill in. */
export function invitationErrors(values: FormData): FieldErrors {
  const { email: _, ...wrong } = setUpErrors(values)
  return wrong
}

/** What is wrong with a new password, in one sentence. */
export function newPasswordError(password: string): string | undefined {
  if (password.length >= shortestPassword) return undefined
  return `Choose a password of at least ${shortestPassword} characters; a short sentence is a good one.`
}

/** What was typed into the field `name`. */
export function text(values: FormData, name: string): string {
  const value = values.get(name)
  return typeof value === 'string' ? value : ''
}

function emailError(values: FormData): FieldErrors {
  const email = text(values, 'email').trim()
  if (email === '') return { email: 'Type your e-mail address.' }
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) return { email: 'Type an address such as name@example.org.' }
  return {}
}
