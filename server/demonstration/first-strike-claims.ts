import type { DemonstrationClaim } from './demonstration-article'
import {
  councilLetter,
  erbilStatement,
  flightLog,
  greenZoneReport,
  lawInterview,
  monitor2021,
  pentagonBriefing,
  pentagonLater,
  pin,
  residents,
  stateTelevision,
} from './sources'

/** In text order. The hour lies inside the account of the strike, and date and hour cross each other. */
export const firstStrikeClaims: readonly DemonstrationClaim[] = [
  {
    words:
      'On 25 February 2021, at about two in the afternoon local time, two F-15E jets dropped seven guided bombs on a cluster of buildings beside the Syrian border post of Al Bukamal',
    claimant: 'Pentagon',
    factType: 'number',
    checks: [
      {
        layer: 'attribution',
        finding: 'verified',
        reason: 'Aircraft, number of bombs and place are in the statement; the hour is not.',
        confidence: 'certain',
      },
    ],
    evidence: [
      pin(pentagonBriefing, {
        stance: 'supports',
        proximity: 'primary',
        layer: 'attribution',
        locator: 'paragraphs 1 and 2',
      }),
    ],
  },
  {
    words: 'On 25 February 2021, at about two',
    factType: 'date',
    checks: [
      {
        layer: 'content',
        finding: 'corrected',
        reason: 'It was the 25th in Washington and already Friday the 26th in Syria. Name the place of the clock.',
        confidence: 'certain',
      },
    ],
    evidence: [
      pin(flightLog, { stance: 'supports', proximity: 'primary', layer: 'content', locator: '26 February, 01:50' }),
    ],
  },
  {
    words: 'at about two in the afternoon local time',
    factType: 'date',
    checks: [
      { layer: 'content', finding: 'verified', reason: 'As in the wire copy.', confidence: 'unsure' },
      {
        layer: 'content',
        finding: 'refuted',
        reason: 'Two in the morning. Four residents were woken by it, and the log has the first blast at 01:50.',
        confidence: 'certain',
      },
    ],
    evidence: [
      pin(flightLog, {
        stance: 'contradicts',
        proximity: 'primary',
        layer: 'content',
        locator: '26 February, 01:50',
        excerpt: 'First blast heard at 01:50, the last at 02:05.',
      }),
      pin(residents, {
        stance: 'contradicts',
        proximity: 'primary',
        layer: 'content',
        locator: 'notes, page 2',
        note: 'Names are known to the desk.',
      }),
    ],
    flags: ['sensitive_source'],
  },
  {
    words: 'Two Iraqi militias had used them, the Pentagon said: Kataib Hezbollah and Kataib Sayyid al-Shuhada',
    claimant: 'Pentagon',
    factType: 'name',
    checks: [{ layer: 'attribution', finding: 'verified', reason: 'Named in the statement, spelt otherwise.' }],
    evidence: [
      pin(pentagonBriefing, { stance: 'supports', proximity: 'primary', layer: 'attribution', locator: 'paragraph 3' }),
    ],
  },
  {
    words: 'El puesto fronterizo desde la orilla iraquí',
    factType: 'place',
    flags: ['translation'],
  },
  {
    words: '“This proportionate military response was conducted together with diplomatic measures,”',
    claimant: 'John Kirby',
    factType: 'quotation',
    checks: [
      { layer: 'quotation', finding: 'verified', reason: 'Word for word.', confidence: 'certain' },
      { layer: 'attribution', finding: 'verified', reason: 'His statement, under his name.', confidence: 'certain' },
    ],
    evidence: [
      pin(pentagonBriefing, { stance: 'supports', proximity: 'primary', layer: 'quotation', locator: 'paragraph 4' }),
    ],
  },
  {
    words: 'proportionate',
    claimant: 'John Kirby',
    checks: [{ layer: 'content', finding: 'opinion', reason: 'A judgement. It must stay inside the quotation marks.' }],
  },
  {
    words: 'Nine buildings were gone, he added the next day, and two more beyond use',
    claimant: 'John Kirby',
    factType: 'number',
  },
  {
    words: 'The Syrian Observatory for Human Rights began with 17 and ended with 22',
    claimant: 'Syrian Observatory for Human Rights',
    factType: 'number',
    checks: [{ layer: 'attribution', finding: 'verified', reason: 'Both numbers are its own, ten hours apart.' }],
    evidence: [
      pin(monitor2021, {
        stance: 'supports',
        proximity: 'primary',
        layer: 'attribution',
        locator: 'first and last update',
      }),
    ],
  },
  {
    words: 'Iranian state television kept to 17',
    claimant: 'Iranian state television',
    factType: 'number',
    checks: [{ layer: 'attribution', finding: 'verified', reason: 'In the morning and in the noon news.' }],
    evidence: [
      pin(stateTelevision, { stance: 'supports', proximity: 'primary', layer: 'attribution', locator: '00:45' }),
    ],
  },
  {
    words: 'On 1 March it spoke of one dead and two wounded',
    claimant: 'Pentagon',
    factType: 'number',
    checks: [
      { layer: 'content', finding: 'verified', reason: 'Said on that day, in these numbers.', confidence: 'certain' },
    ],
    evidence: [pin(pentagonLater, { stance: 'supports', proximity: 'primary', layer: 'content', locator: 'answer 5' })],
  },
  {
    words: 'They killed a civilian contractor and wounded nine people, an American soldier among them',
    factType: 'number',
    checks: [
      {
        layer: 'content',
        finding: 'verified',
        reason: 'So the first statement; a second man died later.',
        confidence: 'fairly_sure',
      },
    ],
    evidence: [pin(erbilStatement, { stance: 'supports', proximity: 'primary', layer: 'content', locator: 'line 2' })],
  },
  {
    words: 'three rockets landed in Baghdad’s Green Zone; nobody was hurt',
    factType: 'place',
    checks: [
      {
        layer: 'content',
        finding: 'disputed',
        reason: 'Two fell inside the zone. The third hit a car in the quarter beside it.',
        confidence: 'fairly_sure',
      },
    ],
    evidence: [
      pin(greenZoneReport, { stance: 'contradicts', proximity: 'secondary', layer: 'content', locator: 'map' }),
    ],
  },
  { words: 'ordered on its thirty-seventh day', factType: 'date' },
  { words: 'About 2,500 American soldiers were in Iraq at the time and roughly 900 in Syria', factType: 'number' },
  {
    words: 'In a letter to the Security Council the United States relied on Article 51 of the Charter',
    factType: 'history',
    checks: [{ layer: 'content', finding: 'verified', reason: 'Read in the letter itself.', confidence: 'certain' }],
    evidence: [pin(councilLetter, { stance: 'supports', proximity: 'primary', layer: 'content', locator: 'page 1' })],
  },
  {
    words: 'force on foreign soil, she holds, answers an attack by that state, and Syria had made none',
    claimant: 'Mary Ellen O’Connell',
    flags: ['legal'],
    evidence: [
      pin(lawInterview, { stance: 'supports', proximity: 'primary', layer: 'attribution', locator: 'answer 3' }),
    ],
  },
  {
    words: 'Russia complained that it had been told only four or five minutes before',
    claimant: 'Government of Russia',
  },
  {
    words: 'Tim Kaine, a Democrat, asked for the legal grounds',
    claimant: 'Tim Kaine',
    factType: 'quotation',
  },
]
