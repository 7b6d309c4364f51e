/** Somebody's screen or program that is to learn of every tag; times are milliseconds since 1970 with fractions. */
export interface Recipient {
  readonly person: number
  /** When each claim's tag was there, as often as it came. */
  heard(): Promise<ReadonlyMap<string, readonly number[]>>
}

/** A tag that the desk acknowledged. */
export interface Tagged {
  readonly person: number
  readonly claim: string
  /** When the key was pressed or the request written. */
  readonly at: number
}

export interface Arrivals {
  readonly times: readonly number[]
  readonly missing: number
  readonly repeated: number
}

/** How long every tag took to everybody but its maker, what never came and what came more than once. */
export async function arrivals(tags: readonly Tagged[], recipients: readonly Recipient[]): Promise<Arrivals> {
  const times: number[] = []
  let [missing, repeated] = [0, 0]
  for (const recipient of recipients) {
    const heard = await recipient.heard()
    for (const { person, claim, at } of tags) {
      if (person === recipient.person) continue
      const [first, ...again] = heard.get(claim) ?? []
      if (first === undefined) missing += 1
      else times.push(first - at)
      repeated += again.length
    }
  }
  return { times, missing, repeated }
}

/** Now, on the clock that browsers and this process share. */
export function now(): number {
  return performance.timeOrigin + performance.now()
}
