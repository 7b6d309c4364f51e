import { NextResponse } from 'next/server'

export function proxy() {
  return NextResponse.next()
}

// As in the project: there is a proxy, and the route that is measured does not go through it.
export const config = { matcher: ['/pages/:path*'] }
