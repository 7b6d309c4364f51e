import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { preload } from 'react-dom'
import '@fontsource-variable/inter/opsz.css'
import '@fontsource-variable/source-serif-4/opsz.css'
import '@fontsource-variable/source-serif-4/opsz-italic.css'
import chromeFace from '@fontsource-variable/inter/files/inter-latin-opsz-normal.woff2'
import textFace from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2'
import './styles/tokens.css'
import './styles/base.css'
import './styles/controls.css'
import './styles/shell.css'
import './styles/copy.css'
import './styles/pages.css'
import './styles/door.css'
import './styles/desk.css'
import './styles/bring-in.css'
import './styles/import.css'
import './styles/import-copy.css'
import './styles/people.css'
import './styles/workspace.css'
import './styles/workspace-margin.css'
import './styles/workspace-card.css'
import './styles/workspace-forms.css'
import './styles/workspace-float.css'
import './styles/workspace-narrow.css'
import './styles/correct.css'
import './styles/review.css'
import './styles/review-decide.css'
import './styles/discussion.css'
import './styles/unsent.css'
import './styles/after.css'
import './styles/assign.css'
import './styles/inbox.css'
import './styles/palette.css'
import './styles/version-list.css'
import { Commands } from '../components/command/commands'
import { LiveRegion } from '../components/shell/live-region'
import { NoticeList } from '../components/shell/notice-list'
import { parseTheme, themeCookie } from '../components/shell/theme'
import { pageVisitor } from '../server/next/page-context'

export const metadata: Metadata = {
  title: { template: '%s · Tickmark', default: 'Tickmark' },
  description: 'A fact-checking desk in the browser.',
  robots: { index: false, follow: false },
  referrer: 'same-origin',
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f5f3ee' },
    { media: '(prefers-color-scheme: dark)', color: '#141412' },
  ],
}

// The theme comes from a cookie, so that the very first paint has it and no script needs to run before.
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const { actor, keys } = await pageVisitor()
  const theme = parseTheme((await cookies()).get(themeCookie)?.value)
  // Asked for with the page and not after its styles, so that lines seldom break anew when a face arrives.
  for (const face of [chromeFace, textFace]) preload(face, { as: 'font', type: 'font/woff2', crossOrigin: '' })
  return (
    <html lang="en" data-theme={theme === 'system' ? undefined : theme}>
      <body>
        <Commands person={actor} keys={keys}>
          {children}
        </Commands>
        <NoticeList />
        <LiveRegion />
      </body>
    </html>
  )
}
