import { type Action, authorise } from '../../domain/access/access'
import type { Permitted } from '../../domain/access/permitted'
import type { ArticleStanding } from '../../domain/article/standing'
import type { LoggedEvent } from '../../domain/change/change'
import { DomainError, signedOffSentence } from '../../domain/errors'
import { type ActionRun, type Direction, type FoundAction, findAction } from '../../domain/undo/find-action'
import type { UndoAction } from '../../domain/undo/input'
import { kindsIn } from '../../domain/undo/reverse-on-claim'
import { summarise } from '../../domain/undo/summarise'
import { undoing } from '../../domain/undo/undoing'
import type { Undone } from '../../domain/undo/undone'
import { authorised, authorisedOnDesk } from '../authorised'
import type { Context } from '../context'
import { isFromMeanwhile } from './is-from-meanwhile'
import { ownRuns } from './own-runs'
import { reversalOfArticle } from './reversal-of-article'
import { reversalOfClaims } from './reversal-of-claims'
import { undoneNow } from './undone-now'

/** Decided anew this often where somebody else changed the article between reading and writing. */
const attempts = 10

/** Undoes the last action of whoever asks on an article, or does again what they undid last. */
export async function reverseAction(
  context: Context,
  articleId: string,
  direction: Direction,
  { action }: UndoAction,
): Promise<Undone> {
  authorisedOnDesk(context, 'action.undo')
  for (let attempt = 1; ; attempt += 1) {
    try {
      const article = await authorised(context, 'article.read', articleId)
      const isAgain = await context.store.hasAction(context.action, context.actor.id)
      const wanted = { direction, action, asking: context.action, isAgain }
      const found = await findAction(ownRuns(context, articleId), wanted)
      return await answer(context, article, direction, found)
    } catch (error) {
      if (attempt === attempts || !isFromMeanwhile(error)) throw error
    }
  }
}

async function answer(
  context: Context,
  article: ArticleStanding,
  direction: Direction,
  found: FoundAction,
): Promise<Undone> {
  switch (found.kind) {
    case 'nothing':
      throw new DomainError('nothing_to_undo', nothing[direction])
    case 'another': {
      const said = summarise(found.run.events)
      throw new DomainError('conflict', another[direction](said))
    }
    case 'done':
      return undoneNow(context, article.id, { direction, ...found })
    case 'found': {
      refuseWithoutRight(context, article, found.run.events)
      const changes = await reversalOf(context, article, direction, found.run)
      await context.commit(changes, direction === 'undone' ? { undoes: found.action } : { redoes: found.action })
      return undoneNow(context, article.id, { direction, ...found })
    }
  }
}

const another: Readonly<Record<Direction, (said: string) => string>> = {
  undone: said => `You have done something else since: ${said}. Undo that first.`,
  redone: said => `You have undone something else since: ${said}. Do that again first.`,
}

const nothing: Readonly<Record<Direction, string>> = {
  undone: 'You have done nothing here that can be undone.',
  redone: 'There is nothing to do again: what you undid is there, or you have done something else since.',
}

// Everything that the action did asks for its right once more, whoever gave it then.
function refuseWithoutRight({ actor }: Context, article: ArticleStanding, events: readonly LoggedEvent[]) {
  const rights = new Set<Action>()
  for (const kind of new Set(events.flatMap(kindsIn))) {
    const how = undoing[kind]
    if ('instead' in how) throw new DomainError('not_undoable', how.instead, { kind })
    rights.add(how.right)
  }
  for (const right of rights) authorise(actor, right, article)
  if (article.state === 'signed_off') throw new DomainError('signed_off', signedOffSentence, { articleId: article.id })
}

async function reversalOf(
  context: Context,
  article: ArticleStanding,
  direction: Direction,
  { events }: ActionRun,
): Promise<readonly Permitted[]> {
  const onClaims = events.filter(event => event.claimId !== undefined)
  const onArticle = events.filter(event => event.claimId === undefined)
  const changes = await reversalOfClaims(context, direction, onClaims)
  return onArticle.length === 0
    ? changes
    : [...changes, ...(await reversalOfArticle(context, article.id, direction, onArticle))]
}
