import type { Closing } from '../claim/closing'

/** How a claim was closed: “Corrected in version 2”, or “Dropped: the passage was cut”. */
export function closingWords({ how, version, reason }: Pick<Closing, 'how' | 'version' | 'reason'>): string {
  const said = how === 'corrected' ? `Corrected in version ${version}` : 'Dropped'
  return reason ? `${said}: ${reason}` : said
}
