import { between, pick, type Random } from './random'

const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map(line => line.trim())

const slots: Record<string, readonly string[]> = {
  first: lines(`Maria
    Tomás
    Ingrid
    Adil
    Jun
    Helen
    Petra
    Samuel
    Viktor
    Leïla
    Rosa
    Paul
    Aino
    Omar
    Emilia
    Darius
    Chidi
    Noor
    Agnes
    Björn
    Carmen
    Dmitri
    Esther
    Farid
    Greta
    Hamid
    Ilse
    José
    Keiko
    Lamine
    Milena
    Nuno
    Olga
    Pedro
    Rania
    Stefan
    Tuva
    Umar
    Vera
    Yusuf`),
  last: lines(`Okonkwo
    Herrera
    Solberg
    Rahmani
    Watanabe
    O’Connor
    Lindqvist
    Adeyemi
    Marchenko
    Haddad
    Delgado
    Whitcombe
    Virtanen
    al-Khatib
    Novak
    Pembroke
    Abara
    Castellanos
    Dreyfus
    Eriksen
    Fontaine
    Galimberti
    Hosseini
    Ibarra
    Jovanović
    Kowalczyk
    Lacroix
    Mbeki
    Nakamura
    Ortega
    Petrov
    Quiroga
    Rosen
    Szabó
    Tanaka
    Underhill
    Vasquez
    Wozniak
    Yilmaz
    Zeman`),
  person: ['{first} {last}', '{first} {last}', '{rank} {last}', '{rank} {first} {last}'],
  rank: ['Colonel', 'Prof.', 'Mayor', 'General', 'Dr.', 'Senator', 'Judge', 'President', 'Minister', 'Mr.'],
  place: lines(`Trondheim
    the port of Valparaíso
    northern Mali
    Gdańsk
    the Deir Ezzor province
    Leeds
    the Lower Danube
    Nairobi
    eastern Anatolia
    the Golan Heights
    Porto
    the island of Lesbos
    Ohio
    the Mekong delta
    Marseille
    the Saar region
    Tampere
    Cartagena
    the Aral basin
    Bukavu
    the Isle of Wight
    Kharkiv
    Gujarat
    Lofoten
    western Sumatra
    Antwerp
    the Negev
    Medellín
    Aberdeen
    the Po valley
    Tbilisi
    Oaxaca
    Hokkaido
    the Sinai
    Bratislava
    Yukon
    Lagos
    the Carpathians
    Rotterdam
    Patagonia`),
  adjective: lines(`new
    disputed
    half-finished
    underfunded
    controversial
    municipal
    nuclear
    regional
    forgotten
    privatised
    flooded
    temporary
    secret
    costly
    promised
    rural
    cross-border
    listed
    solar
    abandoned`),
  noun: lines(`railway bridge
    pipeline
    vaccination programme
    power plant
    pension scheme
    ferry terminal
    fishing quota
    emergency budget
    undersea cable
    refugee centre
    flood barrier
    brake factory
    peace accord
    housing fund
    wheat subsidy
    audit report
    desalination plant
    prison wing
    radio licence
    motorway tunnel
    maternity ward
    data centre
    toll road
    copper mine
    school canteen
    lottery fund
    army depot
    opera house
    water reservoir
    tax register`),
  thing: ['the {adjective} {noun}', 'the {noun} near {place}', 'the {adjective} {noun} in {place}'],
  field: lines(`transport
    health
    defence
    fisheries
    interior
    energy
    education
    forestry`),
  body: lines(`Nordbank
    the World Health Organization
    the harbour authority
    Amnesty International
    the regional court
    Kestrel Energy
    the Institute for Coastal Studies
    the opposition Green Alliance
    the teachers’ union
    Halden Steel
    the election commission
    the State Audit Office
    Meridian Airlines
    the city council
    the Observatory for Migration
    Ostara Foods
    the dockers’ federation
    the coastguard
    Lindgren & Sons
    the national football league
    the bar association
    Polaris Telecom
    the customs service
    Grupo Altamar
    the museum board
    the prison inspectorate
    Tessaly Pharma
    the farmers’ league
    the students’ parliament
    the central bank`),
  organisation: ['{body}', '{body}', 'the {field} ministry', 'the {field} committee of {place}'],
  people: lines(`engineers
    residents
    doctors
    teachers
    economists
    fishermen
    judges
    nurses
    farmers
    reporters
    lawyers
    drivers
    tenants
    monks
    climbers
    pilots`),
  effect: lines(`delayed by {people} who had found cracks in the northern pier
    criticised by {people} in {place}
    paid for out of a reserve that was meant for schools
    described by one official as a race against the winter
    linked to a rise in asthma among {people}
    approved after a debate that ran past midnight
    abandoned when its contractor {body} went bankrupt
    praised by {people} abroad and mocked at home
    held up by a quarrel over who would own the land
    overshadowed by the resignation of its chairman
    found to have cost far more than parliament had been told
    suspended because nobody could say where the money had gone
    copied by three neighbouring countries within a decade
    kept secret until a clerk handed the papers to a journalist`),
  tail: lines(`a figure that economists called cautious
    although the final accounts are still outstanding
    and a second hearing is expected in the spring
    while neighbouring districts reported no change
    which lawyers for {organisation} dispute
    despite warnings from {people} in {place}
    as fuel prices climbed for the ninth week in a row
    but the papers seen by this desk tell another story
    after an appeal that had lasted most of a decade
    because the old turbines could not be repaired
    in what diplomats described as a gesture of goodwill
    with heavy losses among smallholders
    even though the harbour had frozen over twice
    according to minutes that were published by mistake
    so that families had to queue for drinking water
    under a treaty that only four governments have ratified
    when the river rose above the second mark
    to the surprise of {people} and {people} alike
    as {person} had predicted in {month} {year}
    while {organisation} kept its distance
    in contrast to {place}, where {people} went on strike
    {small} years after {thing} was first proposed
    and {people} from {place} are suing
    with {organisation} and {organisation} among the losers`),
  opening: lines(`On Monday evening
    Last week
    In a letter to members
    Speaking to reporters in the rain
    During a visit to {place}
    Asked about the inquiry
    Since {year}
    Three days before the vote
    At a closed meeting
    In early {month}
    By the end of {year}
    Without naming a source`),
  verb: ['said', 'told reporters', 'claimed', 'warned', 'confirmed', 'insisted', 'admitted', 'announced'],
  month: ['January', 'March', 'May', 'July', 'August', 'October', 'December'],
}

const cores = lines(`{person} {verb} that {number} people had been moved from {place} to safety
  {organisation} spent {money} on {thing} between {year} and {year}
  profits at {organisation} fell by {share} % in the north
  sales by {organisation} rose by {share} % in the south
  {thing} was {effect}
  at least {number} workers in {place} were told not to return
  {organisation} has never published the contract for {thing}
  the strikes near {place} killed {number} fighters and wounded {number} others
  “we cannot accept {thing} as it stands,” {person} {verb}
  “nobody asked the people of {place},” {person} {verb}
  unemployment in {place} stood at {share} % in {month} {year}
  {person} was appointed to head {organisation} on {day} {month} {year}
  a spokesman for {organisation} declined to say who had ordered {thing}
  researchers in {place} found {number} samples that exceeded the limit
  {organisation} and {organisation} agreed to share the cost of {thing}
  the court in {place} sentenced {person} to {small} years in prison
  {person} denied having met anyone from {organisation}
  all {number} passengers reached {place} before the storm
  most of the {number} schools in {place} may close over {thing}
  {person}, who grew up in {place}, wrote {small} books about {thing}
  rebels took {place} and held it for {small} weeks
  {organisation} warned that {thing} could fail within {small} months
  the population of {place} has shrunk by {number} since {year}
  rents in {place} doubled while wages at {organisation} stood still
  {person} paid {money} for a house that {organisation} had valued at half of that
  a convoy carrying {number} tonnes of grain left {place} at dawn
  no one was injured when {thing} caught fire
  the emissions of {organisation} were {share} times higher than declared
  volunteers from {place} have rebuilt {number} homes with their own hands
  {organisation} blamed {person} for the failure of {thing}
  the mayor of {place} promised that {thing} would be finished by {year}
  critics say {organisation} should have known about {thing} since {year}
  {people} in {place} have waited {small} months for {organisation} to act
  {person} sold {share} % of the shares in {organisation} before the news about {thing} broke
  the report on {thing}, which runs to {number} pages, names {person} {small} times
  {organisation} will close its office in {place} and cut {number} jobs
  police in {place} searched the rooms of {organisation} and took away {number} files
  {person} beat {person} in {place} by only {number} votes
  the price of {thing} rose from {money} to {money} within {small} years
  {people} and {people} in {place} marched against {thing} for {small} days
  {person} is not a member of {organisation} and never was, {person} {verb}
  every one of the {number} letters about {thing} came from {place}
  {organisation} bought {thing} from {organisation} for {money}
  the fire at {thing} was started by {people}, a witness named {last} {verb}`)

/** A sentence of a report on invented events, in the manner of an agency: at most some sixty words. */
export function newsSentence(random: Random): string {
  let sentence = filled(pick(random, cores), random)
  if (random() < 0.3) sentence = `${filled('{opening}', random)}, ${sentence}`
  if (random() < 0.45) sentence = `${sentence}, ${filled('{tail}', random)}`
  return `${sentence.replace(/^(“?)(\p{Ll})/u, (_, quote: string, first: string) => quote + first.toUpperCase())}.`
}

/** What reports say over and over. */
export const refrains = lines(`The ministry did not respond to a request for comment.
  Officials have not confirmed the figure.
  It was not clear who had fired first.
  Neither side released further details on Tuesday.
  The company’s shares closed slightly lower.`)

function filled(template: string, random: Random): string {
  return template.replace(/\{(\w+)\}/g, (_, slot: string) => filled(valueFor(slot, random), random))
}

function valueFor(slot: string, random: Random): string {
  switch (slot) {
    case 'number':
      return between(random, 3, 4_800).toLocaleString('en')
    case 'small':
      return pick(random, ['two', 'three', 'four', 'five', 'seven', 'eight', 'eleven'])
    case 'share':
      return `${between(random, 1, 40)}.${between(random, 1, 9)}`
    case 'money':
      return `${pick(random, ['€', '$', '£'])}${between(random, 2, 900)} million`
    case 'year':
      return String(between(random, 1991, 2026))
    case 'day':
      return String(between(random, 1, 28))
    default:
      return pick(random, slots[slot] ?? [])
  }
}
