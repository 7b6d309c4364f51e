import type { DemonstrationClaim } from './demonstration-article'
import {
  agencyOnTally,
  baseReport,
  broadcasterBulletin,
  coalitionStatement,
  imageryNote,
  interviewTape,
  monitorFirstReport,
  monitorTally,
  pin,
  reprisalReport,
  strikesTable,
} from './sources'

const monitor = 'War monitor based in Britain'

/** In text order. The two counts of the dead cross; the new base lies inside what Fox News reported, its size inside that. */
export const borderRaidClaims: readonly DemonstrationClaim[] = [
  {
    words:
      'Late on Sunday 8 September 2019, aircraft that nobody has claimed attacked several compounds around Al Bukamal',
    factType: 'date',
    checks: [
      {
        layer: 'content',
        finding: 'verified',
        reason: 'Three records agree on the night and on the place; the first explosion is logged at 22:40 local time.',
        confidence: 'certain',
      },
    ],
    evidence: [
      pin(monitorFirstReport, { stance: 'supports', proximity: 'primary', layer: 'content', locator: 'paragraph 1' }),
      pin(strikesTable, { stance: 'supports', proximity: 'secondary', layer: 'content', locator: 'row 14' }),
    ],
  },
  {
    words: 'A war monitor based in Britain put the dead at 18 by Monday noon',
    claimant: monitor,
    factType: 'number',
    checks: [
      {
        layer: 'attribution',
        finding: 'verified',
        reason: 'Its first report gives 18, stamped 11:52 on Monday.',
        confidence: 'certain',
      },
    ],
    evidence: [
      pin(monitorFirstReport, {
        stance: 'supports',
        proximity: 'primary',
        layer: 'attribution',
        locator: 'paragraph 3',
      }),
    ],
  },
  {
    words: '18 by Monday noon and at 21 a day later',
    claimant: monitor,
    factType: 'number',
    checks: [
      {
        layer: 'content',
        finding: 'unsupported',
        reason: 'So far both numbers rest on one origin.',
        confidence: 'unsure',
      },
      {
        layer: 'content',
        finding: 'unverifiable',
        reason: 'Nobody else has counted: the agency repeats the monitor. Say whose numbers they are.',
        confidence: 'fairly_sure',
      },
      { layer: 'attribution', finding: 'verified', reason: 'Both numbers are its own, a day apart.' },
    ],
    evidence: [
      pin(monitorTally, {
        stance: 'supports',
        proximity: 'primary',
        layer: 'attribution',
        locator: 'first line',
        excerpt: 'The number has risen to 21.',
      }),
      pin(agencyOnTally, {
        stance: 'context',
        proximity: 'secondary',
        layer: 'content',
        note: 'Quotes the monitor and nobody else: the same origin, counted once.',
      }),
    ],
  },
  { words: 'All of them, it said, fought on Iran’s side', claimant: monitor, flags: ['legal'] },
  {
    words:
      'Sky News Arabia told its viewers that both the Revolutionary Guards and Iraq’s Popular Mobilisation Forces had been hit',
    claimant: 'Sky News Arabia',
    factType: 'name',
    checks: [
      {
        layer: 'attribution',
        finding: 'verified',
        reason: 'Heard in the bulletin. It names both and gives no source of its own.',
        confidence: 'certain',
      },
    ],
    evidence: [
      pin(broadcasterBulletin, {
        stance: 'supports',
        proximity: 'primary',
        layer: 'attribution',
        locator: '04:10 to 04:35',
      }),
    ],
  },
  {
    words: 'an ammunition store, a vehicle park and two barracks among the places destroyed',
    claimant: monitor,
    checks: [
      {
        layer: 'content',
        finding: 'corrected',
        reason: 'Pictures show one barracks burnt out and one standing: write “a barracks”.',
        confidence: 'fairly_sure',
      },
    ],
    evidence: [
      pin(imageryNote, { stance: 'contradicts', proximity: 'primary', layer: 'content', locator: 'frames 6 and 7' }),
    ],
  },
  {
    words: 'The coalition led by the United States answered that it had flown no mission there',
    claimant: 'Coalition press office',
    factType: 'quotation',
    checks: [
      { layer: 'quotation', finding: 'verified', reason: 'A fair rendering in indirect speech of one sentence.' },
      { layer: 'attribution', finding: 'verified', reason: 'The press office’s own answer.', confidence: 'certain' },
    ],
    evidence: [
      pin(coalitionStatement, { stance: 'supports', proximity: 'primary', layer: 'attribution', locator: 'answer 2' }),
    ],
  },
  {
    words: 'It was the last urban stronghold of Islamic State in Syria, lost in November 2017',
    factType: 'superlative',
  },
  {
    words:
      'Fox News had reported the week before that Iran was finishing a new base outside the town, large enough for thousands of soldiers, and showed satellite pictures of it',
    claimant: 'Fox News',
    reportedBy: 'Fox News',
    factType: 'quotation',
    checks: [
      {
        layer: 'attribution',
        finding: 'verified',
        reason: 'Published on 3 September, six days before the raid.',
        confidence: 'certain',
      },
    ],
    evidence: [
      pin(baseReport, {
        stance: 'supports',
        proximity: 'primary',
        layer: 'attribution',
        locator: 'headline and paragraph 2',
      }),
    ],
  },
  {
    words: 'Iran was finishing a new base outside the town, large enough for thousands of soldiers',
    claimant: 'Western intelligence sources',
    reportedBy: 'Fox News',
    flags: ['anonymous_source'],
    checks: [
      {
        layer: 'content',
        finding: 'disputed',
        reason: 'Building work is plain to see. That it was Iran’s, and nearly done, rests on one unnamed source.',
        confidence: 'fairly_sure',
      },
    ],
    evidence: [
      pin(imageryNote, {
        stance: 'context',
        proximity: 'primary',
        layer: 'content',
        locator: 'frames 2 to 5',
        excerpt: 'Five storage halls without roofs; ownership cannot be told from the air.',
      }),
      pin(baseReport, { stance: 'supports', proximity: 'secondary', layer: 'content', locator: 'paragraph 4' }),
    ],
  },
  {
    words: 'thousands of soldiers',
    factType: 'number',
  },
  {
    words: 'Israel says that it has bombed Iranian targets in Syria hundreds of times since 2017',
    claimant: 'Government of Israel',
    factType: 'number',
  },
  {
    words:
      'In a television interview in August, Benjamin Netanyahu hinted that his air force had struck in Iraq as well',
    claimant: 'Benjamin Netanyahu',
    checks: [
      {
        layer: 'attribution',
        finding: 'verified',
        reason: 'Watched from beginning to end: asked about Iraq, he speaks of several arenas and denies nothing.',
        confidence: 'fairly_sure',
      },
      { layer: 'content', finding: 'opinion', reason: '“Hinted” is our reading of his words. Leave it to the author.' },
    ],
    evidence: [
      pin(interviewTape, { stance: 'supports', proximity: 'primary', layer: 'attribution', locator: '12:30 to 13:15' }),
    ],
  },
  {
    words: 'The Times of Israel called the salvo “highly irregular”',
    claimant: 'The Times of Israel',
    reportedBy: 'The Times of Israel',
    factType: 'quotation',
    checks: [
      {
        layer: 'quotation',
        finding: 'verified',
        reason: 'Both words stand there, in this order.',
        confidence: 'certain',
      },
      { layer: 'attribution', finding: 'verified', reason: 'The paper’s own voice, not a quotation in it.' },
    ],
    evidence: [
      pin(reprisalReport, {
        stance: 'supports',
        proximity: 'primary',
        layer: 'quotation',
        locator: 'paragraph 4',
        excerpt: 'highly irregular',
      }),
    ],
  },
  {
    words: 'Every one of them came down inside Syria, according to the Israeli army',
    claimant: 'Israeli army',
    factType: 'place',
  },
  {
    words: 'the deadliest attack on the border strip since June 2018, when 52 people died in the bombing of Al-Harri',
    factType: 'superlative',
  },
]
