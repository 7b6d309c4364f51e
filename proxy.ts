import { type NextRequest, NextResponse } from 'next/server'
import { contentSecurityPolicy } from './server/next/content-security-policy'
import { securityHeaders } from './server/next/security-headers'

/** Gives every page its policy: the nonce goes to the renderer on the request, the policy to the browser on the response. */
export function proxy(request: NextRequest): NextResponse {
  const policy = contentSecurityPolicy(Buffer.from(crypto.randomUUID()).toString('base64'))
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  for (const [name, value] of securityHeaders) response.headers.set(name, value)
  return response
}

// The API answers data alone and sets its own headers; what is built is the same for everybody. The report is a document
// without a script, under a stricter policy of its own. Everything else may end in a page, if only the one that says that
// there is nothing, and has the policy.
export const config = {
  matcher: ['/((?!api/v1/|_next/static/|icon\\.svg$|articles/[^/]+/report$).*)'],
}
