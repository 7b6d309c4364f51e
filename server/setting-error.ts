/** A setting that cannot be used; the message names it with a value that would do. */
export class SettingError extends Error {
  constructor(name: string, found: string, example: string) {
    super(`${name} is ${JSON.stringify(found)}, which cannot be used. Set it to something like ${name}=${example}.`)
    this.name = 'SettingError'
  }
}
