import type { Finding } from '../finding'
import type { SyntaxNode } from '../node-tree'
import { isNode, nameOf, nodesIn } from '../node-tree'
import type { SourceFile } from '../source-file'

const testFunctions = ['it', 'test', 'describe', 'bench', 'suite']
const switchesOff = ['skip', 'only', 'todo', 'fixme', 'skipIf', 'runIf']

/** `any`, silenced type errors and tests that do not run: none. */
export function shortcuts(files: readonly SourceFile[]): readonly Finding[] {
  return files.flatMap(file => {
    const found = [...nodesIn(file.program)].flatMap(({ node }) => {
      const what = shortcutAt(node)
      return what ? [sentence(file, node.start, what)] : []
    })
    const silenced = file.comments.filter(({ text }) => isSilencing(text, file.path))
    return [...found, ...silenced.map(({ start }) => sentence(file, start, 'silences the type check'))]
  })
}

function shortcutAt(node: SyntaxNode): string | undefined {
  if (node.type === 'TSAnyKeyword') return 'uses any'
  if (node.type !== 'MemberExpression' || !isNode(node.object)) return undefined
  const [object, property] = [nameOf(node.object), nameOf(node.property)]
  const isOff = testFunctions.includes(object ?? '') && switchesOff.includes(property ?? '')
  return isOff ? `has a test that is switched off or runs alone (${object}.${property})` : undefined
}

// A test may say that a line must not compile; there the comment is the assertion.
function isSilencing(comment: string, path: string): boolean {
  const words = path.startsWith('tests/') ? /^\s*@ts-(ignore|nocheck)/ : /^\s*@ts-(ignore|nocheck|expect-error)/
  return words.test(comment)
}

function sentence(file: SourceFile, start: number, what: string): Finding {
  return { rule: 'shortcuts', file: file.path, sentence: `${file.path}:${file.lineAt(start)} ${what}.` }
}
