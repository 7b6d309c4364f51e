// Without these two files of its own, this application would run those of the project around it.
export function register() {
  return undefined
}
