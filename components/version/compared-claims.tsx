import { isPlaced } from '@/domain/anchor/anchor'
import type { Claim } from '@/domain/claim/claim'
import { TagLabel } from '../shell/tag-label'
import type { ClaimFate, ClaimPair } from './pair-claims'
import { shortWords } from './short-words'

const fateWords: Readonly<Record<ClaimFate, string>> = {
  same: 'Same words',
  moved: 'Moved, same words',
  changed: 'Words changed',
  typographic: 'Typography only',
  lost: 'Lost',
  found: 'Placed again',
  new: 'New',
  gone: 'Removed',
}

/** What became of each claim between two versions, with its tag in either. Links of the texts lead here. */
export function ComparedClaims({
  pairs,
  from,
  to,
}: {
  readonly pairs: readonly ClaimPair[]
  readonly from: number
  readonly to: number
}) {
  if (pairs.length === 0) return null
  return (
    <section className="compared-claims" aria-labelledby="compared-claims">
      <h2 id="compared-claims">Claims in both versions</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">What became of it</th>
            <th scope="col">In version {from}</th>
            <th scope="col">In version {to}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ id, fate, from: old, to: now }) => (
            <tr key={id} id={`claim-${id}`} data-fate={fate}>
              <th scope="row">{fateWords[fate]}</th>
              <td data-label={`In version ${from}`}>
                <Standing claim={old} />
              </td>
              <td data-label={`In version ${to}`}>
                <Standing claim={now} before={fate === 'same' || fate === 'moved' ? old : undefined} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Standing({ claim, before }: { readonly claim: Claim | undefined; readonly before?: Claim | undefined }) {
  if (!claim) return <span className="second">Not there</span>
  const { tag, anchor } = claim
  return (
    <>
      <TagLabel tag={tag} />{' '}
      {isPlaced(anchor) ? (
        <span className={before ? 'excerpt second' : 'excerpt'} dir="auto">
          {shortWords(anchor.exact)}
        </span>
      ) : (
        <span className="second">Stands nowhere in this text</span>
      )}
    </>
  )
}
