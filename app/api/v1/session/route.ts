import { signInSchema } from '@/domain/person/input'
import { json, nothing } from '@/server/next/answer'
import { handleOpen } from '@/server/next/handle'
import { visitorOf } from '@/server/next/visitor'
import { readSession } from '@/server/session/read-session'
import { signIn, signOut } from '@/server/session/sign-in'

export const GET = handleOpen({
  summary: 'Who is signed in, if anybody, and whether the desk still waits to be set up.',
  action: null,
  run: async (desk, { request }) => json(await readSession(desk, request.headers)),
})

export const POST = handleOpen({
  summary: 'Signs in with e-mail and password; the session comes as a cookie.',
  action: null,
  body: signInSchema,
  run: async (desk, { body, request }) => {
    const { person, cookies } = await signIn(desk, body, visitorOf(request, desk))
    return json({ person }, cookies)
  },
})

export const DELETE = handleOpen({
  summary: 'Signs out.',
  action: null,
  run: async (desk, { request }) => nothing(await signOut(desk, request.headers)),
})
