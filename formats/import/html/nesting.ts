const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Elements that have no content and no end tag (HTML, 13.1.2). */
export const voidElements = set(
  'area base basefont bgsound br col embed frame hr img input link meta param source track wbr',
)

/** Elements that begin and end a block of text. */
export const blockElements = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul xmp',
)

const closesParagraph = set(
  'address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p pre search section summary table ul xmp',
)
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']
const cells = ['td', 'th']
const rows = ['tr', 'td', 'th']
const sections = ['thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption', 'colgroup']

interface Closing {
  /** Open elements that end where this one begins. */
  readonly ends: readonly string[]
  /** How far up they are looked for. */
  readonly within: ReadonlySet<string>
}

const tableEdge = set('table')
const anyEdge = set('table td th caption')
const closings: ReadonlyMap<string, readonly Closing[]> = new Map([
  ['li', [{ ends: ['li'], within: set('ul ol menu dir table td th caption') }]],
  ['dt', [{ ends: ['dt', 'dd'], within: set('dl table td th caption') }]],
  ['dd', [{ ends: ['dt', 'dd'], within: set('dl table td th caption') }]],
  ['td', [{ ends: cells, within: set('tr table') }]],
  ['th', [{ ends: cells, within: set('tr table') }]],
  ['tr', [{ ends: rows, within: set('tbody thead tfoot table') }]],
  ['tbody', [{ ends: sections, within: tableEdge }]],
  ['thead', [{ ends: sections, within: tableEdge }]],
  ['tfoot', [{ ends: sections, within: tableEdge }]],
  ['option', [{ ends: ['option'], within: set('select optgroup table') }]],
  ...headings.map(name => [name, [{ ends: headings, within: blockElements }]] as const),
])
const paragraphClosing: Closing = { ends: ['p'], within: set('table td th caption button object') }

/** What an opening tag ends before it begins, innermost rule first (HTML, 13.1.2.4: optional tags). */
export function endedBy(name: string): readonly Closing[] {
  const own = closings.get(name) ?? []
  return closesParagraph.has(name) ? [paragraphClosing, ...own] : own
}

/** Where the search for what an end tag closes stops, so that a stray `</div>` in a cell leaves the table whole. */
export function edgesFor(name: string): ReadonlySet<string> {
  return tableParts.has(name) ? tableEdge : anyEdge
}
const tableParts = set('table tbody thead tfoot tr td th caption')
