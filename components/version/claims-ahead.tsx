import type { VersionPreview } from '@/domain/version/version-added'
import { ClaimAhead } from './claim-ahead'
import { fateHeads, groupAhead } from './group-ahead'

/** What saving would do to the claims, worst first: counted, and each by name. */
export function ClaimsAhead({ ahead, isReading }: { readonly ahead: VersionPreview; readonly isReading: boolean }) {
  const groups = groupAhead(ahead.claims)
  return (
    <section className="claims-ahead" aria-labelledby="claims-ahead" aria-busy={isReading}>
      <h3 id="claims-ahead" className="label">
        What happens to the claims
      </h3>
      {ahead.claims.length === 0 && <p className="second">There are none yet.</p>}
      {groups.map(({ fate, claims }) => (
        <details key={fate} data-fate={fate} open={fate === 'lost' || fate === 'changed'}>
          <summary>
            <span className="tabular">{claims.length.toLocaleString('en')}</span> {fateHeads[fate]}
          </summary>
          <ul>
            {claims.slice(0, mostListed).map(claim => (
              <ClaimAhead key={claim.id} claim={claim} />
            ))}
          </ul>
          {claims.length > mostListed && (
            <p className="second">and {(claims.length - mostListed).toLocaleString('en')} more</p>
          )}
        </details>
      ))}
    </section>
  )
}

const mostListed = 50
