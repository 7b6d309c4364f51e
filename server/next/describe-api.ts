import { z } from 'zod'
import { rights } from '../../domain/access/access'
import type { Declaration, Handler } from './handle'

export const methods = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE'] as const
export type Method = (typeof methods)[number]

/** The handlers of one address, as a route file exports them. */
export type RouteModule = Readonly<Partial<Record<Method, Handler>>>

/** The routes of the API by their address under /api/v1, parameters as `{id}`. */
export type RouteTable = Readonly<Record<string, RouteModule>>

/** The description of the API that its own declarations give (OpenAPI 3.1). */
export function describeApi(routes: RouteTable): Record<string, unknown> {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tickmark',
      version: '1',
      description:
        'Articles, claims, checks and evidence of a fact-checking desk. With `Prefer: return=minimal` a change is answered with the new revision (ETag) and its time (Tickmark-At) alone.',
    },
    servers: [{ url: '/api/v1' }],
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'tickmark.session_token' },
        token: { type: 'http', scheme: 'bearer' },
      },
      schemas: { Problem: problemSchema },
    },
    paths: Object.fromEntries(Object.entries(routes).map(([path, module]) => [path, describePath(module)])),
  }
}

function describePath(module: RouteModule) {
  const described = methods.flatMap(method => {
    const handler = module[method]
    return handler ? [[method.toLowerCase(), describeOperation(handler.declaration, method !== 'GET')] as const] : []
  })
  return Object.fromEntries(described)
}

function describeOperation(declaration: Declaration, isWrite: boolean) {
  const { summary, action, answers = ['application/json'] } = declaration
  const body = declaration.describedBody ?? declaration.body
  return {
    summary,
    security: action === null ? [] : [{ session: [] }, { token: [] }],
    ...(action === null ? {} : { 'x-action': action, 'x-roles': rights[action] }),
    parameters: [
      ...parametersOf(declaration.params, 'path'),
      ...parametersOf(declaration.query, 'query'),
      ...ifMatch(declaration),
      ...(isWrite && action !== null ? [actionParameter, attemptParameter] : []),
    ],
    ...(body ? { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body) } } } } : {}),
    responses: {
      '2XX': { description: 'Done.', content: Object.fromEntries(answers.map(type => [type, {}])) },
      default: {
        description: 'Refused, with the reason.',
        content: { 'application/problem+json': { schema: problemRef } },
      },
    },
  }
}

function parametersOf(schema: z.ZodType | undefined, place: 'path' | 'query') {
  if (!schema) return []
  const { properties = {}, required = [] } = schemaOf(schema)
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: property,
  }))
}

function ifMatch({ ifMatch: rule }: Declaration) {
  if (!rule) return []
  const description = 'The revision that the change is made on, as it came in ETag.'
  return [{ name: 'If-Match', in: 'header', required: rule === 'demanded', description, schema: { type: 'string' } }]
}

const actionParameter = {
  name: 'Tickmark-Action',
  in: 'header',
  required: false,
  description: 'A UUID for what is being done. Requests with the same one are undone together.',
  schema: { type: 'string' },
}

const attemptParameter = {
  name: 'Tickmark-Attempt',
  in: 'header',
  required: false,
  description:
    '2 where the same request may have come before. An action that the log has already is then answered 409 `already_done`. For actions of one request.',
  schema: { type: 'integer' },
}

function schemaOf(schema: z.ZodType) {
  const { $schema: _dialect, ...described } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return described
}

const problemRef = { $ref: '#/components/schemas/Problem' }
const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'detail'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', description: 'Stable; what a program should look at.' },
    detail: { type: 'string', description: 'For a person: what happened and what to do next.' },
    errors: {
      type: 'array',
      items: { type: 'object', properties: { path: { type: 'string' }, message: { type: 'string' } } },
    },
  },
}
