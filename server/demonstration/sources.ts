import type { EvidenceDetails } from '../../domain/evidence/evidence'

// Invented records on reserved hosts (RFC 2606): nothing here pretends to be a page that somebody could have read.
const disclaimer = 'Demonstration: this record is invented and its address leads nowhere.'

type Source = Pick<EvidenceDetails, 'title' | 'author' | 'publisher' | 'publishedOn' | 'url' | 'independenceGroup'>
type Bearing = Pick<EvidenceDetails, 'stance' | 'proximity' | 'layer' | 'locator' | 'excerpt' | 'note'>

/** Pins one source to a check: what it says there, and how near it is to the matter. */
export function pin(source: Source, bearing: Bearing): EvidenceDetails {
  const note = bearing.note ? `${bearing.note} ${disclaimer}` : disclaimer
  return { ...source, ...bearing, note, accessedOn: '2026-11-02' }
}

export const monitorTally: Source = {
  title: 'Border raid: tally of the dead, second update',
  publisher: 'War monitor (demonstration)',
  publishedOn: '2019-09-10',
  url: 'https://monitor.example.org/2019/09/border-raid-tally-2',
  independenceGroup: 'War monitor',
}
export const monitorFirstReport: Source = {
  title: 'Explosions heard west of the crossing',
  publisher: 'War monitor (demonstration)',
  publishedOn: '2019-09-09',
  url: 'https://monitor.example.org/2019/09/explosions-west-of-the-crossing',
  independenceGroup: 'War monitor',
}
export const agencyOnTally: Source = {
  title: 'Monitor raises toll of border raid',
  publisher: 'News agency (demonstration)',
  publishedOn: '2019-09-10',
  url: 'https://agency.example.com/world/toll-of-border-raid',
  independenceGroup: 'War monitor',
}
export const broadcasterBulletin: Source = {
  title: 'Night bulletin, 9 September 2019',
  publisher: 'Arabic broadcaster (demonstration)',
  publishedOn: '2019-09-09',
  url: 'https://broadcaster.example.com/bulletins/2019-09-09-night',
}
export const baseReport: Source = {
  title: 'Pictures show a base rising in the desert',
  publisher: 'Television network (demonstration)',
  publishedOn: '2019-09-03',
  url: 'https://network.example.com/world/base-in-the-desert',
}
export const imageryNote: Source = {
  title: 'Imagery note 41: compounds south of the town',
  author: 'Remote sensing desk',
  publisher: 'River Archive (demonstration)',
  publishedOn: '2019-09-06',
  url: 'https://archive.example.org/imagery/41',
}
export const coalitionStatement: Source = {
  title: 'Answer to press questions on the night of 8 September',
  publisher: 'Coalition press office (demonstration)',
  publishedOn: '2019-09-09',
  url: 'https://coalition.example.org/press/2019-09-09',
}
export const strikesTable: Source = {
  title: 'Strikes on the lower Euphrates, a table',
  publisher: 'River Archive (demonstration)',
  publishedOn: '2019-09-12',
  url: 'https://archive.example.org/tables/lower-euphrates',
}
export const reprisalReport: Source = {
  title: 'Rockets fall short after raid on the border',
  publisher: 'Newspaper of record (demonstration)',
  publishedOn: '2019-09-09',
  url: 'https://paper.example.com/2019/09/09/rockets-fall-short',
}
export const interviewTape: Source = {
  title: 'Interview with the prime minister, full recording',
  publisher: 'Television archive (demonstration)',
  publishedOn: '2019-08-22',
  url: 'https://tapes.example.org/interviews/2019-08-22',
}

export const pentagonBriefing: Source = {
  title: 'Transcript of the evening statement, 25 February 2021',
  publisher: 'Defence department (demonstration)',
  publishedOn: '2021-02-25',
  url: 'https://defence.example.org/transcripts/2021-02-25',
}
export const pentagonLater: Source = {
  title: 'Transcript of the press briefing, 1 March 2021',
  publisher: 'Defence department (demonstration)',
  publishedOn: '2021-03-01',
  url: 'https://defence.example.org/transcripts/2021-03-01',
}
export const flightLog: Source = {
  title: 'Night of 25 to 26 February 2021: reports by hour',
  publisher: 'River Archive (demonstration)',
  publishedOn: '2021-03-04',
  url: 'https://archive.example.org/nights/2021-02-26',
}
export const residents: Source = {
  title: 'Telephone calls with four residents of the town',
  author: 'Demonstration desk',
  publishedOn: '2021-02-27',
}
export const monitor2021: Source = {
  title: 'Eastern countryside: the dead of Friday morning',
  publisher: 'War monitor (demonstration)',
  publishedOn: '2021-02-26',
  url: 'https://monitor.example.org/2021/02/the-dead-of-friday-morning',
  independenceGroup: 'War monitor',
}
export const stateTelevision: Source = {
  title: 'Morning news, 26 February 2021',
  publisher: 'State television archive (demonstration)',
  publishedOn: '2021-02-26',
  url: 'https://tapes.example.org/state-television/2021-02-26',
}
export const erbilStatement: Source = {
  title: 'Statement on the rockets at the airport',
  publisher: 'Coalition press office (demonstration)',
  publishedOn: '2021-02-15',
  url: 'https://coalition.example.org/press/2021-02-15',
}
export const greenZoneReport: Source = {
  title: 'Where the three rockets came down',
  publisher: 'City paper (demonstration)',
  publishedOn: '2021-02-23',
  url: 'https://city.example.com/2021/02/23/three-rockets',
}
export const councilLetter: Source = {
  title: 'Letter to the President of the Security Council',
  publisher: 'Council documents (demonstration)',
  publishedOn: '2021-02-27',
  url: 'https://council.example.org/letters/2021/202',
}
export const lawInterview: Source = {
  title: 'Was it lawful? A professor answers',
  publisher: 'Law review (demonstration)',
  publishedOn: '2021-02-26',
  url: 'https://law.example.org/interviews/was-it-lawful',
}
