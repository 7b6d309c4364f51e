import type { Claim } from '../claim/claim'
import { countTags } from '../claim/tag'
import { numberInWords } from './number-in-words'

interface Summarised {
  /** Without those that are closed. */
  readonly claims: readonly Claim[]
  /** How many of them stand nowhere in this version. */
  readonly lost: number
  readonly closed: readonly Pick<Claim, 'closing'>[]
  readonly sources: number
}

/** The report's summary in sentences. Spec: report R3. */
export function summarise({ claims, lost, closed, sources }: Summarised): string {
  if (claims.length === 0 && closed.length === 0) return 'No claim has been marked in this text.'
  if (claims.length === 0) return ended(closed)
  const { open, verified, disputed, attributed } = countTags(claims)
  const corrected = claims.filter(isCorrected).length
  const sentences = [opening(claims.length, claims.length - open, sources)]
  if (open < claims.length) {
    sentences.push(`${countAre(verified)} verified${afterCorrection(verified, corrected)}.`)
    if (attributed > 0) {
      sentences.push(`${countAre(attributed)} attributed: the desk confirms who said it, not that it is so.`)
    }
    sentences.push(`${countAre(disputed)} disputed.`, `${countAre(open)} open.`)
  }
  if (lost > 0)
    sentences.push(`${capital(numberInWords(lost))} no longer ${lost === 1 ? 'stands' : 'stand'} in this version.`)
  if (closed.length > 0) sentences.push(ended(closed))
  return sentences.join(' ')
}

// “Two more are closed, one of them because the text was corrected.”
function ended(closed: readonly Pick<Claim, 'closing'>[]): string {
  const { length } = closed
  const corrected = closed.filter(({ closing }) => closing?.how === 'corrected').length
  const which = corrected < length ? `, ${numberInWords(corrected)} of them` : ''
  const because = corrected > 0 ? `${which} because the text was corrected` : ''
  return `${capital(numberInWords(length))} ${length === 1 ? 'claim is' : 'claims are'} closed${because}.`
}

function opening(all: number, checked: number, sources: number): string {
  const against = sources > 0 ? ` against ${numberInWords(sources)} ${sources === 1 ? 'source' : 'sources'}` : ''
  const claims = `${capital(numberInWords(all))} ${all === 1 ? 'claim was' : 'claims were'}`
  if (checked === 0)
    return `${claims} marked. ${all === 1 ? 'It' : 'None'} has ${all === 1 ? 'not ' : ''}been checked yet.`
  const unsourced = sources === 0 ? '; no source is recorded' : ''
  if (checked === all) return `${claims} checked${against}${unsourced}.`
  return `${claims} marked and ${numberInWords(checked)} of them checked${against}${unsourced}.`
}

function isCorrected({ tag, checks }: Claim): boolean {
  return tag === 'verified' && checks.some(check => check.finding === 'corrected')
}

function afterCorrection(verified: number, corrected: number): string {
  if (corrected === 0) return ''
  if (corrected < verified) return `, ${numberInWords(corrected)} of them after a correction`
  if (verified === 1) return ', after a correction'
  return `, ${verified === 2 ? 'both' : 'all'} of them after a correction`
}

function countAre(count: number): string {
  return `${capital(numberInWords(count))} ${count < 2 ? 'is' : 'are'}`
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
