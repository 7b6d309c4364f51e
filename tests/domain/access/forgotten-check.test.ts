import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const project = join(import.meta.dirname, '../../..')
const folder = mkdtempSync(join(tmpdir(), 'tickmark-types-'))
afterAll(() => rmSync(folder, { recursive: true }))

const lines = {
  'checked.ts': `
    export async function tagClaim(context: Context, id: string) {
      const claim = await authorised(context, 'claim.check', id)
      return context.commit(recordChecks(claim, [{ layer: 'content', finding: 'verified' }]))
    }`,
  'forgotten.ts': `
    export async function tagClaim(context: Context, id: string) {
      const claim = await context.store.claim(id)
      return claim && context.commit(recordChecks(claim, [{ layer: 'content', finding: 'verified' }]))
    }`,
  'another-right.ts': `
    export async function tagClaim(context: Context, id: string) {
      const claim = await authorised(context, 'claim.read', id)
      return context.commit(recordChecks(claim, [{ layer: 'content', finding: 'verified' }]))
    }`,
  'written-by-hand.ts': `
    export async function removeArticle(context: Context, articleId: string) {
      await authorised(context, 'article.remove', articleId)
      return context.commit([{ kind: 'article.removed', articleId, expectedRevision: 1, title: '' }])
    }`,
  'around-the-context.ts': `
    export async function removeArticle(context: Context, articleId: string) {
      return context.store.commit([{ kind: 'article.removed', articleId, expectedRevision: 1, title: '' }])
    }`,
}

it('does not compile where a check of rights was forgotten, was for something else, or was gone around', () => {
  const imports = `
    import type { Context } from '${project}/server/context'
    import { authorised } from '${project}/server/authorised'
    import { recordChecks } from '${project}/domain/claim/record-check'
    export const used = [authorised, recordChecks]`
  for (const [name, text] of Object.entries(lines)) writeFileSync(join(folder, name), imports + text)
  const compilerOptions = { incremental: false, typeRoots: [`${project}/node_modules/@types`] }
  const settings = { extends: `${project}/tsconfig.json`, compilerOptions, files: Object.keys(lines), include: [] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings))
  const tsc = join(project, 'node_modules/typescript/bin/tsc')
  const { stdout } = spawnSync(process.execPath, [tsc, '--noEmit', '--pretty', 'false', '-p', folder], {
    encoding: 'utf8',
  })
  const refused = [...stdout.matchAll(/^(?:.*\/)?([\w-]+\.ts)\(\d+,\d+\): error TS/gm)].map(([, name]) => name)
  expect([...new Set(refused)].sort(), stdout).toEqual(
    Object.keys(lines)
      .filter(name => name !== 'checked.ts')
      .sort(),
  )
})
