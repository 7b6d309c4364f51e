import { attribute } from './xml/tokens'
import { childOf, childrenOf, valueAt, type XmlElement, xmlTree } from './xml/tree'

/** What stands in front of a numbered or bulleted paragraph. */
export interface ListLabel {
  readonly ordered: boolean
  readonly depth: number
  /** What the paragraph counts as in its list, for an ordered one. */
  readonly number?: number
  /** As shown: "•", "3.", "2.1", "iv)". */
  readonly mark: string
}

interface Level {
  readonly format: string
  readonly text: string
  readonly start: number
  readonly restart?: number
}

interface List {
  readonly abstract: string
  readonly levels: ReadonlyMap<number, Level>
  /** Levels that this list begins anew though others of its kind counted before. */
  readonly anew: ReadonlyMap<number, number>
}

/** Counts the numbered paragraphs of a document as Word does. Ask in document order. */
export interface Numbering {
  /** Undefined where the paragraph shows no number and no bullet. */
  next(numId: string, level: number): ListLabel | undefined
}

const deepestLevel = 8
const largestNumber = 100_000

/** The lists of a Word file (ECMA-376 part 1, 17.9). Spec: documents D10. */
export function readNumbering(xml: string | undefined): Numbering {
  const lists = listsOf(xmlTree(xml))
  const counts = new Map<string, number[]>()
  const begun = new Set<string>()
  return {
    next(numId, level) {
      const list = lists.get(numId)
      const depth = Math.min(Math.max(level, 0), deepestLevel)
      const shown = list?.levels.get(depth)
      if (!list || !shown || shown.format === 'none') return undefined
      if (shown.format === 'bullet') return { ordered: false, depth, mark: '•' }
      const numbers = counts.get(list.abstract) ?? []
      counts.set(list.abstract, numbers)
      const anew = begun.has(`${numId} ${depth}`) ? undefined : list.anew.get(depth)
      begun.add(`${numId} ${depth}`)
      count(numbers, { depth, list, anew })
      return { ordered: true, depth, number: numbers[depth] ?? 1, mark: labelOf(list, shown, numbers) }
    },
  }
}

// One more on its level; deeper levels begin again, and levels above that were never shown count as begun.
function count(
  numbers: number[],
  { depth, list, anew }: { depth: number; list: List; anew: number | undefined },
): void {
  for (let above = 0; above < depth; above++) numbers[above] ??= list.levels.get(above)?.start ?? 1
  const before = numbers[depth]
  numbers[depth] = Math.min(
    anew ?? (before === undefined ? (list.levels.get(depth)?.start ?? 1) : before + 1),
    largestNumber,
  )
  for (let deeper = depth + 1; deeper < numbers.length; deeper++) {
    const restart = list.levels.get(deeper)?.restart
    if (restart === undefined || (restart > 0 && depth < restart)) delete numbers[deeper]
  }
}

function labelOf(list: List, level: Level, numbers: readonly number[]): string {
  return level.text
    .replace(/%([1-9])/g, (_, place: string) => {
      const index = Number(place) - 1
      const shown = list.levels.get(index)
      return inFormat(numbers[index] ?? shown?.start ?? 1, shown?.format ?? 'decimal')
    })
    .trim()
}

function inFormat(number: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return inLetters(number)
    case 'upperLetter':
      return inLetters(number).toUpperCase()
    case 'lowerRoman':
      return inRoman(number)
    case 'upperRoman':
      return inRoman(number).toUpperCase()
    case 'decimalZero':
      return String(number).padStart(2, '0')
    default:
      return String(number)
  }
}

// a … z, aa, bb: Word repeats the letter.
function inLetters(number: number): string {
  if (number < 1) return String(number)
  const letter = String.fromCharCode(97 + ((number - 1) % 26))
  return letter.repeat(Math.min(Math.ceil(number / 26), 10))
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** A number from 1 to 3,999 in small Roman letters; others as they are. */
export function inRoman(number: number): string {
  if (number < 1 || number > 3999) return String(number)
  let left = number
  return romans
    .map(([value, letters]) => {
      const times = Math.floor(left / value)
      left -= times * value
      return letters.repeat(times)
    })
    .join('')
}

function listsOf(root: XmlElement): ReadonlyMap<string, List> {
  const kinds = new Map(
    childrenOf(root, 'w:abstractNum').map(kind => [attribute(kind.raw, 'abstractNumId') ?? '', kind] as const),
  )
  const byStyle = new Map(
    [...kinds.values()].flatMap(kind => {
      const link = valueAt(kind, 'w:styleLink')
      return link === undefined ? [] : [[link, kind] as const]
    }),
  )
  return new Map(
    childrenOf(root, 'w:num').map(num => {
      const abstract = valueAt(num, 'w:abstractNumId') ?? ''
      const kind = kinds.get(abstract)
      const linked = byStyle.get(valueAt(kind, 'w:numStyleLink') ?? '') ?? kind
      return [attribute(num.raw, 'numId') ?? '', listOf(num, linked, abstract)] as const
    }),
  )
}

function listOf(num: XmlElement, kind: XmlElement | undefined, abstract: string): List {
  const levels = new Map(childrenOf(kind, 'w:lvl').map(levelOf))
  const anew = new Map<number, number>()
  for (const override of childrenOf(num, 'w:lvlOverride')) {
    const own = childOf(override, 'w:lvl')
    if (own) levels.set(...levelOf(own))
    const start = valueAt(override, 'w:startOverride')
    if (start !== undefined) anew.set(Number(attribute(override.raw, 'ilvl') ?? 0), Number(start))
  }
  return { abstract, levels, anew }
}

function levelOf(level: XmlElement): [number, Level] {
  const restart = valueAt(level, 'w:lvlRestart')
  return [
    Number(attribute(level.raw, 'ilvl') ?? 0),
    {
      format: valueAt(level, 'w:numFmt') ?? 'decimal',
      text: valueAt(level, 'w:lvlText') ?? '',
      start: Number(valueAt(level, 'w:start') ?? 1),
      ...(restart === undefined ? {} : { restart: Number(restart) }),
    },
  ]
}
