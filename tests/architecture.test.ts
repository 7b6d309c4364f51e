import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { checkArchitecture, staleExceptions } from './architecture/check-architecture'
import { exceptions } from './architecture/exceptions'
import { projectFiles } from './architecture/project-files'

const top = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')

/** The sentences about a project that consists of `files` alone. */
const saidOf = (files: Record<string, string>) =>
  checkArchitecture(new Map(Object.entries(files))).map(({ sentence }) => sentence)

describe('the house', () => {
  it('is built as its rules say', () => {
    expect(checkArchitecture(projectFiles(top), exceptions).map(({ sentence }) => sentence)).toEqual([])
  })

  it('excepts nothing that keeps the rules', () => {
    expect(staleExceptions(projectFiles(top), exceptions)).toEqual([])
  })
})

describe('a planted breach', () => {
  it('is named when the domain imports the database', () => {
    expect(
      saidOf({
        'domain/claim/claim.ts': "import type { Row } from '../../db/row'\nexport type Claim = Row\n",
        'db/row.ts': 'export type Row = object\n',
      }),
    ).toEqual(['domain/claim/claim.ts:1 imports db/row.ts, but domain/ may import nothing of ours only.'])
  })

  it('is named when a component imports the server through the alias', () => {
    expect(
      saidOf({
        'components/claim/card.tsx':
          "import { tagClaim } from '@/server/claims/tag-claim'\nexport const a = tagClaim\n",
        'server/claims/tag-claim.ts': 'export const tagClaim = 1\n',
      }),
    ).toEqual([
      'components/claim/card.tsx:1 imports server/claims/tag-claim.ts, but components/ may import domain/, editor/ only.',
    ])
  })

  it('is named when a use case opens the database itself', () => {
    expect(
      saidOf({
        'server/claims/tag-claim.ts': "import { store } from '../../db/store'\nexport const a = store\n",
        'server/context.ts': "import { store } from '../db/store'\nexport const b = store\n",
        'db/store.ts': 'export const store = 1\n',
      }),
    ).toEqual([
      'server/claims/tag-claim.ts:1 imports db/store.ts, but in server/ only server/context.ts may import db/.',
    ])
  })

  it('is named with its whole ring when files import each other', () => {
    expect(
      saidOf({
        'domain/a.ts': "import { b } from './b'\nexport const a = b\n",
        'domain/b.ts': "import { c } from './c'\nexport const b = c\n",
        'domain/c.ts': "import { a } from './a'\nexport const c = a\n",
      }),
    ).toEqual([
      'domain/a.ts → domain/b.ts → domain/c.ts → domain/a.ts is an import cycle: move what they share into a file that both import.',
    ])
  })

  it('is none when the way back is a type only', () => {
    expect(
      saidOf({
        'domain/a.ts': "import { b } from './b'\nexport type A = string\nexport const a = b\n",
        'domain/b.ts': "import type { A } from './a'\nexport const b: A = 'b'\n",
      }),
    ).toEqual([])
  })

  it.each([
    ['domain/a.ts', "import { useState } from 'react'", 'domain/ uses a short list of pure packages only'],
    ['formats/a.ts', "import { renderToString } from 'react-dom/server'", 'nothing is drawn here'],
    ['server/a.ts', "import { cookies } from 'next/headers'", 'only app/, components/ and server/next/ know Next.js'],
    [
      'app/a.ts',
      "import Database from 'better-sqlite3'",
      'the database is reached through the Store interface, from db/ alone',
    ],
    [
      'components/a.tsx',
      "import { eq } from 'drizzle-orm'",
      'the database is reached through the Store interface, from db/ alone',
    ],
  ])('is named when %s says %s', (path, line, reason) => {
    const name = /from '(.*)'/.exec(line)?.[1]
    expect(saidOf({ [path]: `${line}\n` })).toEqual([`${path}:1 imports the package ${name}: ${reason}.`])
  })

  it('is none when Next.js is used in the room that knows it', () => {
    expect(
      saidOf({ 'server/next/a.ts': "import { cookies } from 'next/headers'\nexport const a = cookies\n" }),
    ).toEqual([])
  })

  it.each([
    ['const at = Date.now()', 'Date.now', 'time is an argument'],
    ['const at = new Date()', 'new Date()', 'time is an argument'],
    ['const id = crypto.randomUUID()', 'crypto.randomUUID', 'randomness and ids are arguments'],
    ["const page = fetch('/')", 'fetch', 'the network is handed in'],
    ['const width = document.body', 'document', 'the domain knows no browser'],
  ])('is named when the domain says %s', (line, use, reason) => {
    expect(saidOf({ 'domain/a.ts': `${line}\n` })).toEqual([`domain/a.ts:1 uses ${use}: ${reason}.`])
  })

  it('is none when a file means a thing of its own by such a name', () => {
    expect(
      saidOf({ 'domain/a.ts': 'const lengthOf = (document: string) => document.length + new Date(0).getTime()\n' }),
    ).toEqual([])
  })

  it('is named when a file passes on what another exports', () => {
    expect(saidOf({ 'domain/index.ts': "export * from './a'\n", 'domain/a.ts': 'export const a = 1\n' })).toEqual([
      'domain/index.ts:1 passes on ./a: import it straight from its own file.',
    ])
  })

  it('is named when something is longer than its alarm', () => {
    const body = 'one()\n'.repeat(60)
    expect(
      saidOf({
        'domain/a.ts': `function much() {\n${body}}\n`,
        'components/page.tsx': `export function Page() {\n${body}return <p />\n}\n`,
        'app/api/claims/route.ts': `${body}one()\n`,
        'app/styles/desk.css': 'a {}\n'.repeat(401),
      }),
    ).toEqual([
      'domain/a.ts:1 much has 62 lines; the alarm for a function is 60.',
      'app/api/claims/route.ts has 61 lines; the alarm for a route file is 60.',
      'app/styles/desk.css has 401 lines; the alarm for a file is 400.',
    ])
  })

  it('is named when types or tests are switched off', () => {
    const skip = 'skip'
    expect(
      saidOf({
        'domain/a.ts': '// @ts-expect-error it is right all the same\nexport const a: any = 1\n',
        'tests/a.test.ts': `it.${skip}('runs', () => {})\n`,
      }),
    ).toEqual([
      'domain/a.ts:2 uses any.',
      'domain/a.ts:1 silences the type check.',
      `tests/a.test.ts:1 has a test that is switched off or runs alone (it.${skip}).`,
    ])
  })

  it('is named when a name says nothing', () => {
    expect(saidOf({ 'server/claim-utils.ts': 'export {}\n', 'components/ClaimCard.tsx': 'export {}\n' })).toEqual([
      'server/claim-utils.ts: “claim-utils” does not say what it is for. Name it after what it does.',
      'components/ClaimCard.tsx: “ClaimCard” is not in kebab case.',
    ])
  })

  it('is named when a program is left lying at the top', () => {
    expect(saidOf({ '.try-out.mjs': 'export {}\n', 'proxy.ts': 'export {}\n' })).toEqual([
      '.try-out.mjs stands at the top, where only what tools insist on finding may. Give it a room.',
    ])
  })

  it('is named when a file exports two components', () => {
    expect(
      saidOf({ 'components/a.tsx': 'export function A() { return <p /> }\nexport const B = () => <p />\n' }),
    ).toEqual(['components/a.tsx exports 2 components (A, B): one a file.'])
  })

  it('is named when the domain exports something that does not say what it means', () => {
    expect(saidOf({ 'domain/a.ts': 'export function a() {}\n' })).toEqual([
      'domain/a.ts:1 exports a without a /** */ that says what it means.',
    ])
  })
})
