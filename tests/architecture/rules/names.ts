import type { Finding } from '../finding'

const sayNothing = ['util', 'utils', 'helper', 'helpers', 'misc', 'common', 'manager', 'stuff']
// What tools insist on finding beside the folders.
const atTheTop =
  /^(drizzle\.config|instrumentation|next\.config|next-env\.d|playwright\.config|proxy|vitest\.config)\.(ts|mjs)$/
const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** File and folder names that say nothing, or are not written in kebab case. */
export function names(paths: Iterable<string>): readonly Finding[] {
  return [...paths].flatMap(path => {
    const parts = path.split('/').map(part => part.replace(/\..*$/, ''))
    const empty = parts.find(part => part === 'data' || part.split('-').some(word => sayNothing.includes(word)))
    const odd = parts.find(part => part !== '' && !kebabCase.test(part) && !isRouteSegment(part))
    return [
      ...(empty ? [finding(path, `${path}: “${empty}” does not say what it is for. Name it after what it does.`)] : []),
      ...(!path.includes('/') && !atTheTop.test(path)
        ? [finding(path, `${path} stands at the top, where only what tools insist on finding may. Give it a room.`)]
        : []),
      ...(odd ? [finding(path, `${path}: “${odd}” is not in kebab case.`)] : []),
    ]
  })
}

// [id], [...path], (group), @slot and _private have a meaning to Next.js.
function isRouteSegment(part: string): boolean {
  return /^(\[.*|\(.*\)|[@_][a-z-]+)$/.test(part)
}

function finding(file: string, sentence: string): Finding {
  return { rule: 'names', file, sentence }
}
