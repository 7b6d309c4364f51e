import type { Claim } from '@/domain/claim/claim'
import type { ClaimIndex } from '@/domain/claim/claim-index'
import { layerWords } from '@/domain/report/report-words'
import { FindingLabel } from '../claim/finding-label'
import { TagLabel } from '../shell/tag-label'
import { shortWords } from './short-words'

/** The claims of a version with what was found until then; links of the text lead here. */
export function VersionClaims({ index }: { readonly index: ClaimIndex }) {
  if (index.all.length + index.lost.length === 0) return null
  return (
    <section className="version-claims" aria-labelledby="version-claims">
      <h2 id="version-claims">Claims in this version</h2>
      <ol>
        {index.all.map(claim => (
          <ClaimThen key={claim.id} claim={claim} />
        ))}
      </ol>
      {index.lost.length > 0 && (
        <>
          <h3>Lost in this version</h3>
          <ol>
            {index.lost.map(claim => (
              <ClaimThen key={claim.id} claim={claim} />
            ))}
          </ol>
        </>
      )}
    </section>
  )
}

function ClaimThen({ claim: { id, tag, anchor, checks } }: { readonly claim: Claim }) {
  return (
    <li id={`claim-${id}`}>
      <TagLabel tag={tag} />
      <p className="excerpt" dir="auto">
        {shortWords(anchor.exact)}
      </p>
      {checks.map(({ layer, finding, reason, by }) => (
        <p key={layer} className="then">
          {layerWords[layer]} <FindingLabel finding={finding} /> {by.name}
          {reason && `: ${reason}`}
        </p>
      ))}
    </li>
  )
}
