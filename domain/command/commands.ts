/** Where a key works: on one screen, or on every page of whoever is signed in. */
export const places = ['workspace', 'board', 'desk', 'inbox', 'import', 'compare', 'everywhere'] as const
export type Place = (typeof places)[number]

/** Headings that commands are listed under, in this order. */
export const groups = [
  'Tag the selected words or claim',
  'Decide',
  'When two changed the same',
  'Claims',
  'Talk',
  'Select words',
  'Show',
  'After a new version',
  'The article',
  'Articles',
  'What waits for you',
  'The preview',
  'Two versions',
  'Take back',
  'Everywhere',
] as const
export type Group = (typeof groups)[number]

export interface Command {
  /** What it does, in the words of help, palette and settings. */
  readonly words: string
  readonly group: Group
  readonly places: readonly Place[]
  /** Keys as domain/command/chord.ts writes them, before anybody chose others; none where the palette is enough. */
  readonly keys: readonly string[]
  /** Held down, it goes on. */
  readonly repeats?: true
  /** Enter, Delete and the like are keys of buttons and links, too: taken only where the text or nothing has the focus. */
  readonly inTextOnly?: true
  /** Its key is the same for everybody: Esc closes what is open. */
  readonly isFixed?: true
}

const workspace = ['workspace'] as const
const board = ['board'] as const
const both = ['workspace', 'board'] as const
const everywhere = ['everywhere'] as const

type Row = Omit<Command, 'words' | 'group' | 'places' | 'keys'>

function row(group: Group, where: readonly Place[], keys: readonly string[], words: string, more: Row = {}): Command {
  return { group, places: where, keys, words, ...more }
}

const tagging = groups[0]
const repeats = { repeats: true } as const

/** The one table of commands: keys, help, palette, strips, buttons and settings all live from it. Spec: getting-about G1. */
export const commands = {
  'tag-verified': row(tagging, workspace, ['v'], 'Verified: it is so'),
  'tag-disputed': row(tagging, workspace, ['d'], 'Disputed: evidence against it'),
  'tag-attributed': row(tagging, workspace, ['a'], 'Attributed: its source said it'),
  'tag-open': row(tagging, workspace, ['o'], 'Open: take the finding back'),
  evidence: row(tagging, workspace, ['e'], 'Pin evidence'),

  approve: row('Decide', board, ['y'], 'Approve, and go on'),
  return: row('Decide', board, ['r'], 'Return with a reason, and go on'),
  'take-back': row('Decide', board, ['u'], 'Take the decision back'),
  later: row('Decide', board, ['l'], 'Later: put it at the end for this sitting'),
  pick: row('Decide', board, ['x'], 'Select the claim'),
  'pick-clear': row('Decide', board, ['shift+x'], 'Select everything with nothing in the way'),
  'approve-picked': row('Decide', board, ['shift+y'], 'Approve everything selected'),
  'keep-mine': row('When two changed the same', both, ['m'], 'Keep mine'),
  'take-theirs': row('When two changed the same', both, ['h'], 'Take theirs'),
  'keep-both': row('When two changed the same', both, ['b'], 'Keep both texts, mine after theirs'),

  'next-claim': row('Claims', both, ['j'], 'Next claim', repeats),
  'previous-claim': row('Claims', both, ['k'], 'Previous claim', repeats),
  'next-open': row('Claims', workspace, ['shift+j'], 'Next open claim', repeats),
  'previous-open': row('Claims', workspace, ['shift+k'], 'Previous open claim', repeats),
  'open-claim': row('Claims', workspace, ['enter'], 'Open the claim', { inTextOnly: true }),
  'change-span': row(
    'Claims',
    workspace,
    ['r'],
    'Change which words the claim covers: to the selected words, or by its ends',
  ),
  'correct-claim': row('Claims', both, ['shift+f'], 'Put the proposed wording into the text'),
  'remove-claim': row('Claims', workspace, ['delete'], 'Remove the claim', { inTextOnly: true }),

  note: row('Talk', both, ['n'], 'Write a note'),
  ask: row('Talk', both, ['q'], 'Ask whoever checked it'),
  assign: row('Talk', both, [], 'Say whose the article is, and when it is due'),

  'go-to-text': row('Select words', workspace, ['t'], 'Go to the text'),
  'grow-word': row('Select words', workspace, ['w'], 'Grow by a word', repeats),
  'shrink-word': row('Select words', workspace, ['shift+w'], 'Shrink by a word', repeats),
  'grow-sentence': row('Select words', workspace, ['x'], 'Grow by a sentence', repeats),
  'shrink-sentence': row('Select words', workspace, ['shift+x'], 'Shrink by a sentence', repeats),
  'next-sentence': row('Select words', workspace, ['s'], 'Next sentence', repeats),
  'previous-sentence': row('Select words', workspace, ['shift+s'], 'Previous sentence', repeats),

  'show-all': row('Show', workspace, [], 'Show all claims'),
  'show-open': row('Show', workspace, [], 'Show open claims'),
  'show-disputed': row('Show', workspace, [], 'Show disputed claims'),
  'show-attributed': row('Show', workspace, [], 'Show attributed claims'),
  'show-changed': row('Show', workspace, [], 'Show claims that changed since they were checked'),
  'show-verified': row('Show', workspace, [], 'Show verified claims'),
  'open-link': row('Show', workspace, ['mod+enter'], 'Open the link at the caret in a new tab', { inTextOnly: true }),
  'go-to-outline': row('Show', workspace, ['l'], 'Go to the outline'),

  'show-version': row('After a new version', both, ['shift+v'], 'Show the version that came in'),
  confirm: row('After a new version', both, ['c'], 'Confirm the finding on the changed words'),
  'go-to-lost': row('After a new version', workspace, ['shift+l'], 'Go to the lost claims'),
  'place-claim': row('After a new version', workspace, ['p'], 'Place the lost claim on the selected words'),
  'close-claim': row('After a new version', both, ['shift+c'], 'Close the claim: corrected, or with a reason'),

  correct: row('The article', workspace, ['f'], 'Correct the text'),
  'go-to-article': row('The article', board, [], 'Go to the article’s text'),
  'go-to-board': row('The article', workspace, [], 'Go to the article’s review'),
  'go-to-report': row('The article', both, [], 'Go to the article’s report'),
  'give-to-review': row('The article', both, [], 'Give the article to review'),
  'back-to-checking': row('The article', both, [], 'Take the article back to checking'),
  versions: row('The article', both, [], 'Show the versions of the article'),
  'compare-before': row('The article', both, [], 'Compare with the version before'),
  'new-version': row('The article', both, [], 'Bring in a new version'),
  'sign-off': row('The article', both, [], 'Sign the article off'),
  reopen: row('The article', both, [], 'Reopen the article'),

  'next-article': row('Articles', ['desk'], ['arrowdown', 'j'], 'Next article', repeats),
  'previous-article': row('Articles', ['desk'], ['arrowup', 'k'], 'Previous article', repeats),
  search: row('Articles', ['desk'], ['/'], 'Search the articles'),
  'paste-text': row('Articles', ['desk'], [], 'Bring in the text that you copied'),

  'next-waiting': row('What waits for you', ['inbox'], ['arrowdown', 'j'], 'Next thing that waits', repeats),
  'previous-waiting': row('What waits for you', ['inbox'], ['arrowup', 'k'], 'Previous thing that waits', repeats),
  reply: row('What waits for you', ['inbox'], ['r'], 'Reply to it right there'),

  'next-block': row('The preview', ['import'], ['j'], 'Next block', repeats),
  'previous-block': row('The preview', ['import'], ['k'], 'Previous block', repeats),
  'block-role': row('The preview', ['import'], ['r'], 'Choose the role of the block'),
  'set-aside': row('The preview', ['import'], ['x'], 'Set the block aside, or keep it'),
  'put-on-desk': row('The preview', ['import'], ['mod+enter'], 'Put it on the desk'),

  'next-difference': row('Two versions', ['compare'], ['j'], 'Next difference', repeats),
  'previous-difference': row('Two versions', ['compare'], ['k'], 'Previous difference', repeats),

  undo: row('Take back', ['workspace', 'board', 'import'], ['mod+z'], 'Undo the last change', repeats),
  redo: row('Take back', ['workspace', 'board', 'import'], ['mod+shift+z', 'mod+y'], 'Make it again', repeats),

  palette: row('Everywhere', everywhere, ['mod+k'], 'Find an action, an article or a claim'),
  inbox: row('Everywhere', everywhere, ['i'], 'Go to what waits for you'),
  'go-to-desk': row('Everywhere', everywhere, [], 'Go to the desk'),
  'go-to-people': row('Everywhere', everywhere, [], 'Go to people'),
  'go-to-log': row('Everywhere', everywhere, [], 'Go to the log'),
  'go-to-settings': row('Everywhere', everywhere, [], 'Go to your settings'),
  theme: row('Everywhere', everywhere, [], 'Change between light and dark'),
  'sign-out': row('Everywhere', everywhere, [], 'Sign out'),
  close: row('Everywhere', both, ['escape'], 'Close what is open', { isFixed: true }),
  help: row('Everywhere', everywhere, ['?'], 'Show the keys that work here'),
} as const satisfies Readonly<Record<string, Command>>

export type CommandId = keyof typeof commands

export const commandIds = Object.keys(commands) as readonly CommandId[] // The keys of a literal, as its type has them.

/** The row of a command, with what it leaves out. */
export function commandOf(id: CommandId): Command {
  return commands[id]
}

/** Whether two commands can be meant by one press. */
export function meet(a: CommandId, b: CommandId): boolean {
  const [here, there] = [commandOf(a).places, commandOf(b).places]
  return here.includes('everywhere') || there.includes('everywhere') || here.some(place => there.includes(place))
}
