import type { NextRequest } from 'next/server'
import { parseTheme, themeCookie } from '@/components/shell/theme'
import { pageContext } from '@/server/next/page-context'
import { showReport } from '@/server/report/show-report'

/** The report on the desk: a plain document without a script. `proxy.ts` leaves its policy to it. */
export async function GET(request: NextRequest, { params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params
  const context = await pageContext(`/articles/${id}/report`)
  const theme = parseTheme(request.cookies.get(themeCookie)?.value)
  const { status, policy, body } = await showReport(context, id, theme === 'system' ? undefined : theme)
  return new Response(body, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'private, no-store',
    },
  })
}
