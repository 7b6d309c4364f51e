import type { ArrivedVersion } from '@/components/after/arrived-version'
import { isRecord } from '@/components/api/claim-shape'
import { notify } from '@/components/shell/notices'
import type { Workspace } from '@/components/workspace/workspace'
import { signedOffSentence } from '@/domain/errors'
import type { ArticleStand } from './article-stand'

/** What the stream says of an article itself: shown, and said where somebody else did it. Spec: live V12–V14. */
export function heedArticle(
  said: Readonly<Record<string, unknown>>,
  {
    stand,
    workspace,
    arrival,
  }: { readonly stand: ArticleStand; readonly workspace: Workspace; readonly arrival: ArrivedVersion },
): void {
  const before = stand.get()
  stand.hear(said)
  arrival.hearArticle(said.article)
  const now = stand.get()
  if (now.title !== before.title) document.title = document.title.replace(before.title, now.title)
  if (now.state !== 'signed_off') sendAgain(workspace)
  const { actor, says, article, kind } = said
  // The strip says it, for as long as it is so.
  if (kind === 'article.revised') return
  if (typeof says === 'string') {
    if (!isRecord(actor) || actor.id === workspace.options.me.id) return
    const rest = article === null ? gone : now.state === 'signed_off' ? signed : ''
    notify({ kind: rest ? 'problem' : 'done', message: `${actor.name} ${says}.${rest}` })
  } else if (now.abilities !== before.abilities) {
    notify({ kind: 'problem', message: 'Your role was changed, and with it what you can do here.' })
  }
}

const gone = ' Copy what you still need: nothing can be saved here any more.'
const signed = ' Nothing can be changed until an editor reopens it.'

// What was refused only because the article was signed off, on the claim as it was then: what was changed since is compared.
function sendAgain({ options: { outbox } }: Workspace): void {
  for (const { id, state, message } of outbox.snapshot().writes) {
    if (state === 'refused' && message === signedOffSentence) outbox.applyAgain(id)
  }
}
