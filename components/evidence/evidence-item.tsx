'use client'

import { shortDate } from '@/components/claim/when'
import { Icon } from '@/components/shell/icon'
import { Menu } from '@/components/shell/menu'
import { MenuItem } from '@/components/shell/menu-item'
import { useMayCheck, useWorkspace } from '@/components/workspace/workspace-context'
import { canonicalAddress } from '@/domain/evidence/canonical-address'
import type { Evidence } from '@/domain/evidence/evidence'
import type { ClaimId } from '@/domain/ids'
import { layerWords, proximityWords, stanceWords } from '@/domain/report/report-words'

/** One piece of evidence: its stance as a sign and a word, where it is from, what it says. */
export function EvidenceItem({ claimId, item }: { readonly claimId: ClaimId; readonly item: Evidence }) {
  const workspace = useWorkspace()
  const mayCheck = useMayCheck()
  const { stance, proximity, layer, title, url, accessedOn, excerpt, note, independenceGroup } = item

  function remove() {
    const action = workspace.write({ kind: 'unpin', claimId, evidenceId: item.id })
    workspace.options.offerUndo(`Evidence removed: ${title}`, action)
  }

  return (
    <li>
      <span className="stance">
        <Icon name={stance} />
      </span>
      <div>
        {url && canonicalAddress(url) !== undefined ? (
          <a href={url} target="_blank" rel="noopener noreferrer nofollow" dir="auto">
            {title}
            <span className="visually-hidden"> (opens in a new tab)</span>
          </a>
        ) : (
          <span className="evidence-title" dir="auto">
            {title}
          </span>
        )}
        <small>
          <b>{stanceWords[stance]}</b>
          {layer && ` the ${layerWords[layer].toLowerCase()}`}. {proximityWords[proximity]}.{origin(item)}
          {independenceGroup && ` Origin: ${independenceGroup}.`}
        </small>
        {excerpt && (
          <blockquote className="evidence-excerpt" dir="auto">
            {excerpt}
          </blockquote>
        )}
        {note && (
          <p className="evidence-note" dir="auto">
            {note}
          </p>
        )}
      </div>
      <span className="kept">
        {accessedOn && <time title={`Accessed ${accessedOn}`}>{shortDate(accessedOn)}</time>}
        {mayCheck && (
          <Menu name={`More for the evidence ${title}`} className="icon-button small" trigger={<Icon name="more" />}>
            <MenuItem icon="edit" onChoose={() => workspace.writeEvidence(claimId, item.id)}>
              Change
            </MenuItem>
            <MenuItem icon="remove" onChoose={remove}>
              Remove
            </MenuItem>
          </Menu>
        )}
      </span>
    </li>
  )
}

function origin({ publisher, author, publishedOn, locator }: Evidence): string {
  const words = [author, publisher, publishedOn, locator].filter(part => part !== undefined).join(', ')
  return words && ` ${words}.`
}
