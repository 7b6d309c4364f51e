export const browserFlags: readonly string[]
export function findBrowser(): Promise<string | undefined>
