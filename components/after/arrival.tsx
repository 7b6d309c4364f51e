'use client'

import { useValue } from '@/components/review/use-value'
import { later } from '@/components/shell/later'
import type { ArrivedVersion } from './arrived-version'

const VersionArrived = later(async () => (await import('./version-arrived')).VersionArrived)

/** The version that came while the page was open, if one did. */
export function Arrival({ arrival }: { readonly arrival: ArrivedVersion }) {
  const arrived = useValue(arrival, state => state.arrived)
  return arrived && <VersionArrived arrived={arrived} />
}
