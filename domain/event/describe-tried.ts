import { fieldWords, isRecord, type Logged, part, quoted, shortened, text } from './logged-words'

/** What somebody tried to do to a claim and gave up, in a few words that follow a name, and what stands instead. */
export function setAsideWords(change: Logged): string {
  const said = change.because === 'refused' ? 'gave up own change that was refused' : 'set aside own change'
  const instead = text(change.instead)
  return `${said}: ${triedWords(part(change, 'tried'))}${instead ? `, in favour of ${shortened(instead)}` : ''}`
}

function triedWords(tried: Logged): string {
  const input = part(tried, 'input')
  switch (tried.kind) {
    case 'check':
      return listed(tried.checks).map(checkWords).join(', ')
    case 'change': {
      const { span, ...details } = input
      const words = isRecord(span) ? [`borders at ${quoted(span.exact)}`] : []
      return [...fieldsIn(details), ...words].join(', ')
    }
    case 'confirm':
      return `confirmed ${listed(tried.checks).map(checkWords).join(', ')}`
    case 'close':
      return `the claim closed as ${text(input.how)}${input.reason === undefined ? '' : `: ${quoted(input.reason)}`}`
    case 'reopen':
      return 'the closing taken back'
    case 'pin':
      return `evidence ${quoted(input.title)}`
    case 'amend':
      return `evidence, ${fieldsIn(input).join(', ')}`
    case 'review':
      return decisionWords(part(tried, 'decision'))
    case 'note':
      return `${tried.isQuestion === true ? 'a question' : 'a note'} ${quoted(tried.text)}`
    case 'amendNote':
      return `a note changed to ${quoted(tried.text)}`
    case 'resolveNote':
      return `a discussion ${tried.resolved === true ? 'resolved' : 'reopened'}`
    default:
      return removals[text(tried.kind)] ?? 'a change'
  }
}

const removals: Readonly<Record<string, string>> = {
  remove: 'the claim removed',
  unpin: 'evidence removed',
  unnote: 'a note removed',
}

function checkWords({ layer, finding, reason }: Logged): string {
  const found = finding === null ? 'taken back' : text(finding)
  return `${text(layer)} ${found}${reason === undefined ? '' : `: ${quoted(reason)}`}`
}

function decisionWords({ decision, reason }: Logged): string {
  if (decision === 'return') return `returned: ${quoted(reason)}`
  return decision === 'approve' ? 'approved' : 'the decision taken back'
}

function fieldsIn(details: Logged): readonly string[] {
  return Object.entries(details).map(([field, value]) => {
    const words = [value].flat().filter(one => typeof one === 'string')
    return `${fieldWords(field)} ${words.length > 0 ? quoted(words.join(', ')) : 'cleared'}`
  })
}

function listed(value: unknown): readonly Logged[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}
