import type { Claim } from './claim'
import type { Tried } from './set-aside-input'

/** What stands at the desk in place of what somebody tried, in the words of the log; undefined where there are none for it. */
export function standsInstead(tried: Tried, claim: Claim | undefined): string | undefined {
  if (!claim) return 'the removal of the claim'
  switch (tried.kind) {
    case 'check':
    case 'confirm':
      return tried.checks.map(({ layer }) => checkOn(claim, layer)).join(', ')
    case 'change':
      return valuesOf(claim, Object.keys(tried.input).filter(isDetail)) ?? quoted(claim.anchor.exact)
    case 'amend':
    case 'unpin': {
      const item = claim.evidence.find(({ id }) => id === tried.evidenceId)
      if (!item) return 'the removal of the evidence'
      return tried.kind === 'amend' ? valuesOf(item, Object.keys(tried.input)) : quoted(item.title)
    }
    case 'amendNote':
    case 'unnote': {
      const note = claim.notes.find(({ id }) => id === tried.noteId)
      return note ? quoted(note.text) : 'the removal of the note'
    }
    case 'close':
    case 'reopen':
      return claim.closing ? `closed as ${claim.closing.how} (${claim.closing.by.name})` : 'the claim not closed'
    case 'review': {
      const { state, by } = claim.review
      return by ? `${state} (${by.name})` : state
    }
    default:
      return undefined
  }
}

function checkOn({ checks }: Claim, layer: string): string {
  const check = checks.find(found => found.layer === layer)
  if (!check) return `${layer} not checked`
  const reason = check.reason ? `: ${quoted(check.reason)}` : ''
  return `${layer} ${check.finding} (${check.by.name})${reason}`
}

const isDetail = (field: string) => field !== 'span'

function valuesOf(thing: object, fields: readonly string[]): string | undefined {
  const values = fields.flatMap(field => {
    const value: unknown = Reflect.get(thing, field)
    const words = [value].flat().filter(one => typeof one === 'string')
    return words.length > 0 ? [quoted(words.join(', '))] : []
  })
  return values.length > 0 ? values.join(', ') : undefined
}

function quoted(words: string): string {
  return `“${words}”`
}
