import type { NextRequest } from 'next/server'
import { parseTheme, type Theme, themeCookie } from '@/components/shell/theme'
import { pageContext } from '@/server/next/page-context'
import { securityHeaders } from '@/server/next/security-headers'
import { showReport } from '@/server/report/show-report'

const oneYear = 365 * 24 * 60 * 60

/**
 * The report on the desk: a plain document without a script, so that the theme is changed by a link. `proxy.ts` leaves
 * the policy to it.
 */
export async function GET(request: NextRequest, { params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params
  const chosen = request.nextUrl.searchParams.get('theme')
  if (chosen !== null) return themeChosen(`/articles/${encodeURIComponent(id)}/report`, parseTheme(chosen))
  const context = await pageContext(`/articles/${id}/report`)
  const theme = parseTheme(request.cookies.get(themeCookie)?.value)
  const { status, policy, body } = await showReport(context, id, theme)
  return new Response(body, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'private, no-store',
      ...Object.fromEntries(securityHeaders),
    },
  })
}

function themeChosen(location: string, theme: Theme): Response {
  const cookie = `${themeCookie}=${theme}; Path=/; Max-Age=${oneYear}; SameSite=Lax`
  return new Response(null, { status: 303, headers: { location, 'set-cookie': cookie } })
}
