import type { Chance } from './chance'
import type { DeskUnderTest } from './desk-under-test'
import { outsidePages } from './page-globals'
import type { VirtualTime } from './virtual-time'

/** How often each mishap befalls a request that gets as far as the desk. */
export interface Mishaps {
  /** The request never arrives. */
  readonly lost: number
  /** It arrives, is obeyed, and nobody hears of it. */
  readonly answerLost: number
  /** It arrives twice, one after the other or at the same moment. */
  readonly twice: number
  /** A proxy answers in the desk's place although the desk obeyed. */
  readonly proxyFails: number
  /** The connection hangs until the browser gives up. */
  readonly hangs: number
}

export const smoothNetwork: Mishaps = { lost: 0, answerLost: 0, twice: 0, proxyFails: 0, hangs: 0 }
export const roughNetwork: Mishaps = { lost: 0.04, answerLost: 0.05, twice: 0.05, proxyFails: 0.02, hangs: 0.01 }

/** The way between browsers and the desk. */
export class Network {
  mishaps: Mishaps = roughNetwork
  requests = 0
  /** Actions that arrived after their browser had given up waiting: nobody who gives one up then can call it back. */
  readonly late = new Set<string>()
  readonly counted: Record<keyof Mishaps, number> = { lost: 0, answerLost: 0, twice: 0, proxyFails: 0, hangs: 0 }

  constructor(
    readonly chance: Chance,
    private readonly time: VirtualTime,
    private readonly desk: DeskUnderTest,
  ) {}

  /** Sends a request on its way and hands over what becomes of it. `isGone` says that nobody waits any more. */
  send(request: () => Request, isCut: () => boolean, hear: (answer: Response | Error) => void): void {
    this.requests += 1
    const back = (answer: Response | Error) =>
      this.time.after(this.latency(), () => hear(isCut() ? lostOnTheWay() : answer))
    if (isCut() || this.happens('lost')) {
      back(lostOnTheWay())
      return
    }
    if (this.happens('hangs')) {
      this.time.after(20_000, () => hear(new DOMException('The operation timed out', 'TimeoutError')))
      // Given up by the browser, it may arrive all the same, and after what was sent in its place.
      if (this.chance.is(0.5)) this.time.after(this.chance.whole(1, 40_000), () => this.arriveLate(request()))
      return
    }
    const isTwice = this.happens('twice')
    const isSideBySide = this.chance.is(0.5)
    const isAnswerLost = this.happens('answerLost')
    const isProxy = this.happens('proxyFails')
    this.time.after(this.latency(), () => {
      void this.arrive(request, isTwice, isSideBySide).then(answer => {
        if (isAnswerLost) back(lostOnTheWay())
        else
          back(isProxy && answer instanceof Response ? new Response('<h1>Bad Gateway</h1>', { status: 502 }) : answer)
      })
    })
  }

  private arriveLate(request: Request): void {
    this.late.add(request.headers.get('tickmark-action') ?? '')
    void this.obeyed(() => request)
  }

  latency(): number {
    return this.chance.whole(1, 12) * 5
  }

  private async arrive(request: () => Request, isTwice: boolean, isSideBySide: boolean): Promise<Response | Error> {
    if (!isTwice) return this.obeyed(request)
    if (isSideBySide) return Promise.all([this.obeyed(request), this.obeyed(request)]).then(([first]) => first)
    await this.obeyed(request)
    return this.obeyed(request)
  }

  private async obeyed(request: () => Request): Promise<Response | Error> {
    if (!this.desk.isUp) return lostOnTheWay()
    const answer = await outsidePages(() => this.desk.answer(request()))
    if (answer.headers.get('content-type') === 'text/event-stream') return answer
    // Read to its end here, so that a page that is told of it has all of it at hand.
    const text = answer.status === 204 ? null : await answer.text()
    return new Response(text, { status: answer.status, headers: answer.headers })
  }

  private happens(mishap: keyof Mishaps): boolean {
    const does = this.chance.is(this.mishaps[mishap])
    if (does) this.counted[mishap] += 1
    return does
  }
}

function lostOnTheWay(): TypeError {
  return new TypeError('fetch failed')
}
