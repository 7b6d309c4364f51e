import type { Authorised } from '../access/access'
import { type Permitted, permitted } from '../access/permitted'
import { DomainError } from '../errors'
import type { Check, FormerCheck } from './check'
import type { Claim } from './claim'
import type { RecordCheck } from './input'

/** Records or takes back one finding a layer, all on the claim as it was read; layers that would stay as they are are left out. */
export function recordChecks(
  claim: Authorised<Claim, 'claim.check'>,
  checks: readonly RecordCheck[],
  madeOn?: MadeOn,
): Permitted[] {
  refuseDoubles(checks)
  if (madeOn) return recordFormer(claim, checks, madeOn)
  const on = { articleId: claim.articleId, claimId: claim.id }
  return checks
    .filter(check => !isThereAlready(claim, check))
    .map(({ finding, ...check }, before) => {
      const expectedRevision = claim.revision + before
      return finding === null
        ? permitted(claim, { kind: 'check.taken_back', ...on, expectedRevision, layer: check.layer })
        : permitted(claim, { kind: 'check.recorded', ...on, expectedRevision, check: { ...check, finding } })
    })
}

/** The words that a finding was made on, where they have changed since. */
type MadeOn = Pick<FormerCheck, 'version' | 'exact'>

// Whoever was late takes nothing back that was found on the words of now.
function recordFormer(claim: Authorised<Claim, 'claim.check'>, checks: readonly RecordCheck[], madeOn: MadeOn) {
  const { articleId, id: claimId, revision } = claim
  return checks
    .flatMap(({ finding, ...check }) => (finding === null ? [] : [{ ...check, finding }]))
    .filter(check => checkOf(claim, check) === undefined && !isFormerAlready(claim, check, madeOn))
    .map((check, before) =>
      permitted(claim, {
        kind: 'check.recorded',
        ...{ articleId, claimId, expectedRevision: revision + before, check, madeOn },
      }),
    )
}

function isFormerAlready({ formerChecks }: Claim, { layer, finding }: RecordCheck, { exact }: MadeOn): boolean {
  return formerChecks.some(there => there.layer === layer && there.finding === finding && there.exact === exact)
}

/** Whether recording `checks` would replace or take back a finding that is there. */
export function replacesFinding(claim: Claim, checks: readonly RecordCheck[]): boolean {
  return checks.some(check => checkOf(claim, check) !== undefined && !isThereAlready(claim, check))
}

function isThereAlready(claim: Claim, check: RecordCheck): boolean {
  const there = checkOf(claim, check)
  // Taking back lets go of what was found on other words, too.
  const isFormer = claim.formerChecks.some(({ layer }) => layer === check.layer)
  if (check.finding === null) return there === undefined && !isFormer
  return (
    there !== undefined &&
    there.finding === check.finding &&
    there.reason === check.reason &&
    there.proposal === check.proposal &&
    there.confidence === check.confidence
  )
}

function checkOf(claim: Claim, { layer }: RecordCheck): Check | undefined {
  return claim.checks.find(check => check.layer === layer)
}

function refuseDoubles(checks: readonly RecordCheck[]) {
  if (new Set(checks.map(check => check.layer)).size === checks.length) return
  throw new DomainError('invalid', 'A layer is named twice. Send one finding for each layer.')
}
