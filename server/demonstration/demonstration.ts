import { borderRaid } from './border-raid'
import type { DemonstrationArticle } from './demonstration-article'
import { firstStrike } from './first-strike'

/** In the order in which they come onto the desk. */
export const demonstration: readonly DemonstrationArticle[] = [firstStrike, borderRaid]
