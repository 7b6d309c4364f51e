/** Words from which on a sentence speaks for itself: shorter ones ("He agreed.") are told apart by what stands around them. */
export const selfEvidentWords = 5

/** Share of a sentence's score that its words have; the rest is what stands before and after it. */
export const wordsShare = 0.7

/** Of one side's context: the neighbour of old is the neighbour now. */
export const besideNeighbour = 1
/** The nearest sentence that was found again is the nearest here too, with others in between. */
export const nearNeighbour = 0.6
/** One of those before or after is not far from here, on whichever side. */
export const samePart = 0.3

/** Similarity of words below which no sentence is taken for another, wherever it stands: half of what it says is other. */
export const floorAmongNeighbours = 0.55
/** The same away from all its neighbours, where nothing but the words speaks for it. */
export const floorAlone = 0.75
/** The same where it tells other facts, and not both neighbours stand beside it. */
export const floorOtherFacts = 0.65
/** The same alone, by its figures and names: all there, some gone, or none to tell it by (then hardly a word may differ). */
export const floorByFacts = { same: floorAlone, fewer: 0.85, none: 0.95 }
/** Context with both neighbours beside it. */
export const surelyInPlace = 0.9
/** What the best place must be better by than the second: two that differ by less are the same to a reader in a hurry. */
export const leastLead = 0.08

/** Likeness below which a place is no rival to any other: a fifth of it is what any two sentences share. */
export const worthWeighing = 0.3

/** Of a claim that is part of a sentence: its own words and the sentence they stand in count alike. */
export const ownWordsShare = 0.5
/** Claim and sentence together, below which the claim is lost. */
export const claimFloor = 0.5
/** A claim of up to this many words ("21", "last Monday") may be replaced whole where the sentence around it stands. */
export const replacedWhole = 3
/** How much of that sentence must stand for it. */
export const replacedFloor = 0.6
/** Share of its own words that a claim of more than `replacedWhole` words must have kept. */
export const leastKept = 0.3

/** A word that stands n times weighs 1/n to this power: a rare one tells more, and none so much that a new figure hides the rest. */
export const rarityPower = 0.4
/** A sign weighs this much of a word: it says little about which sentence this is. */
export const signWeight = 0.1

/** A sentence that stands in a longer one with hardly a word missing was joined to another; it is like it to this share. */
export const containedWhole = 0.85
export const containedLikeness = 0.9

/** Context with which neighbours speak for a place: one of two stands beside it. */
export const leastSupport = 0.5
/** Two sentences taken as the parts of one must be more like it than either of them by this. */
export const togetherLead = 0.01

/** Share of a leftover sentence's words that must be the other part of its neighbour, when one was split in two or two were joined. */
export const partOfNeighbour = 0.6

/** Sentences looked at on either side for a neighbour that was found again. Keeps the cost linear. */
export const neighbourReach = 6
/** A word in more leftover sentences than this finds nothing; rarer words and pairs of words do. Keeps the cost linear. */
export const commonWord = 40
/** Candidates weighed for one sentence, and offered for a lost claim. */
export const candidatesWeighed = 8
export const candidatesOffered = 3
/** Of them, the best ones looked at together with their neighbours, for a sentence that was split or joined. */
export const partsWeighed = 3
/** Words and pairs of words, the rarest, that candidates are looked up by. */
export const keysLookedUp = 16
