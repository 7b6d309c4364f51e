import type { z } from 'zod'
import { type Action, authorise, may } from '../../domain/access/access'
import { DomainError } from '../../domain/errors'
import type { ExpectedRevision } from '../../domain/expect-revision'
import type { Actor } from '../../domain/person/person'
import { asDeskRefusal, type Context, contextOn, runningDesk } from '../context'
import type { RunningDesk } from '../running-desk'
import { identify, renewSession } from '../session/identify'
import { readSession } from '../session/read-session'
import { actionOf } from './action-header'
import { type Answer, answered, prefersMinimal } from './answer'
import { invalidInput, problemResponse } from './problem'
import { largestJson, readJson } from './read-body'
import { expectedRevision } from './revision-header'
import { refuseOtherOrigins } from './same-origin'
import { refuseForSomebodyElse, refuseWhatIsDone } from './sent-again'

/** What a route takes and says of itself; the API description is made from it. */
export interface Declaration {
  /** One sentence for the API description. */
  readonly summary: string
  /** The right that the route asks for; `null` for a route that is open to nobody in particular. */
  readonly action: Action | null
  readonly params?: z.ZodType
  readonly query?: z.ZodType
  readonly body?: z.ZodType
  /** What the body looks like to a caller, where that is not the schema it meets in the end. */
  readonly describedBody?: z.ZodType
  /** Whether If-Match is needed, or heeded where it is sent. */
  readonly ifMatch?: 'demanded' | 'honoured'
  /** Media types of the answer where it is not JSON. */
  readonly answers?: readonly string[]
}

/** A request after every check, as a use case takes it. */
export interface Asked<Params, Query, Body> {
  readonly params: Params
  readonly query: Query
  readonly body: Body
  readonly expected: ExpectedRevision
  readonly request: Request
}

/** What a route for the signed-in also gets: an answer that goes on asks now and then whether it still may. */
interface AskedBySomebody<Params, Query, Body> extends Asked<Params, Query, Body> {
  readonly stillMay: () => Promise<boolean>
}

interface Parts<Params, Query, Body> extends Declaration {
  readonly params?: z.ZodType<Params>
  readonly query?: z.ZodType<Query>
  readonly body?: z.ZodType<Body>
  /** Reads a body that is not, or not only, JSON; what it returns meets the schema. */
  readonly readBody?: (request: Request) => Promise<unknown>
  /** Whether the use case knows by the action what comes again, and answers it once more. */
  readonly answersAgain?: boolean
  /** Bytes of JSON that are taken at most. */
  readonly largestBody?: number
}

interface SignedInRoute<Params, Query, Body> extends Parts<Params, Query, Body> {
  readonly action: Action
  readonly run: (context: Context, asked: AskedBySomebody<Params, Query, Body>) => Promise<Answer>
}

interface OpenRoute<Params, Query, Body> extends Parts<Params, Query, Body> {
  readonly action: null
  readonly run: (desk: RunningDesk, asked: Asked<Params, Query, Body>) => Promise<Answer>
}

/** A route handler that carries its declaration. */
export interface Handler {
  (request: Request, route: { readonly params: Promise<unknown> }): Promise<Response>
  readonly declaration: Declaration
}

/** A route for people and tokens with a right: identity, right, origin, input, then one use case. */
export function handle<Params, Query, Body>(route: SignedInRoute<Params, Query, Body>): Handler {
  return handler(route, async (request, params) => {
    const desk = runningDesk()
    const now = new Date()
    const identity = await identify(desk, request.headers, now)
    if (!identity) throw new DomainError('unauthenticated', 'You are not signed in. Sign in and try again.')
    if (isWrite(request)) refuseOtherOrigins(request.headers, desk.settings, identity.by === 'session')
    refuseForSomebodyElse(request.headers, identity)
    const action = isWrite(request) ? actionOf(request.headers) : undefined
    // Done is done, even where the right to it was taken since.
    const isAnswered = route.answersAgain && may(identity.actor.role, route.action)
    if (!isAnswered) await refuseWhatIsDone(desk, request.headers, identity.actor, action)
    authorise(identity.actor, route.action, {})
    const asked = await askedOf(route, request, params)
    const isMinimal = isWrite(request) && prefersMinimal(request.headers)
    const stillMay = () => isStillAllowed(desk, request.headers, identity.actor)
    const context = { ...contextOn(desk, identity.actor, now, action), sessionId: identity.sessionId }
    const response = answered(await route.run(context, { ...asked, stillMay }), isMinimal)
    return identity.isDueForRenewal ? renewed(response, desk, request) : response
  })
}

// A session that ended and a token that was revoked are the same here, and so is another role: what is being answered was
// begun for the one before.
async function isStillAllowed(desk: RunningDesk, headers: Headers, { id, role }: Actor): Promise<boolean> {
  const { actor } = await readSession(desk, headers)
  return actor !== null && actor.id === id && actor.role === role
}

/** A route that asks for no right, such as signing in. */
export function handleOpen<Params, Query, Body>(route: OpenRoute<Params, Query, Body>): Handler {
  return handler(route, async (request, params) => {
    const desk = runningDesk()
    if (isWrite(request)) refuseOtherOrigins(request.headers, desk.settings, false)
    return answered(await route.run(desk, await askedOf(route, request, params)))
  })
}

function handler(
  declaration: Declaration,
  respond: (request: Request, params: Promise<unknown>) => Promise<Response>,
): Handler {
  const answer = async (request: Request, route: { readonly params: Promise<unknown> }) => {
    try {
      return await respond(request, route.params)
    } catch (error) {
      if (isCalledOff(request, error)) return new Response(null, { status: 499 })
      return problemResponse(asDeskRefusal(error))
    }
  }
  return Object.assign(answer, { declaration })
}

// Whoever asked has gone: nobody reads the answer.
function isCalledOff({ signal }: Request, error: unknown): boolean {
  return signal.aborted && error instanceof Error && error.name === 'AbortError'
}

async function askedOf<Params, Query, Body>(
  route: Parts<Params, Query, Body>,
  request: Request,
  params: Promise<unknown>,
): Promise<Asked<Params, Query, Body>> {
  const expected = route.ifMatch ? expectedRevision(request.headers, route.ifMatch) : undefined
  return {
    params: parsed('address', route.params, route.params && (await params)),
    query: parsed('query', route.query, route.query && Object.fromEntries(new URL(request.url).searchParams)),
    body: parsed('body', route.body, route.body && (await bodyOf(route, request))),
    expected,
    request,
  }
}

// Without a schema the type of a part is `unknown`, and nothing is what a use case gets.
function parsed<Part>(what: string, schema: z.ZodType<Part> | undefined, input: unknown): Part {
  if (!schema) return undefined as Part // Nothing was declared, so Part is unknown.
  const result = schema.safeParse(input)
  if (result.success) return result.data
  throw invalidInput(what, result.error)
}

async function bodyOf(route: Parts<unknown, unknown, unknown>, request: Request): Promise<unknown> {
  if (route.readBody) return route.readBody(request)
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/([\w.-]+\+)?json\b/i.test(type)) {
    throw new DomainError('invalid', 'The body must be JSON. Send it with Content-Type: application/json.')
  }
  return readJson(request, route.largestBody ?? largestJson)
}

function isWrite({ method }: Request): boolean {
  return method !== 'GET' && method !== 'HEAD'
}

async function renewed(response: Response, desk: RunningDesk, request: Request): Promise<Response> {
  for (const cookie of await renewSession(desk, request.headers)) response.headers.append('set-cookie', cookie)
  return response
}
