import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { ClaimIndex } from '@/domain/claim/claim-index'
import { renderCopy } from '@/editor/render-copy'
import { longArticle } from './long-article'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const styles = ['tokens', 'base', 'copy'].map(name => here(`../../../app/styles/${name}.css`))

export interface Size {
  readonly name: string
  readonly words: number
  readonly claims: number
}

/** A local server with the page to measure in, the bundled scripts and the articles, all made before anything is timed. */
export async function serveArticles(sizes: readonly Size[]): Promise<{ address: string; server: Server }> {
  const files = new Map<string, { type: string; body: string }>()
  for (const [name, entry] of [
    ['page', 'page.ts'],
    ['recogito-page', 'recogito-page.js'],
  ] as const) {
    files.set(`/${name}.js`, { type: 'text/javascript', body: await bundled(here(`./${entry}`)) })
    files.set(`/${name}.html`, { type: 'text/html', body: pageOf(`/${name}.js`) })
  }
  const css = await Promise.all(styles.map(path => readFile(path, 'utf8')))
  files.set('/copy.css', { type: 'text/css', body: `${css.join('\n')}\n${layout}` })
  for (const size of sizes) for (const [name, file] of articleFiles(size)) files.set(`/${size.name}/${name}`, file)
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '')
    response.writeHead(file ? 200 : 404, { 'content-type': `${file?.type ?? 'text/plain'}; charset=utf-8` })
    response.end(file?.body ?? '')
  })
  await new Promise<void>(resolve => server.listen(Number(process.env.BENCH_PORT ?? 0), '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}`, server }
}

// The column of the workspace; for the limit, every block laid out at once.
const layout = `
main { max-width: 620px; margin: 48px auto; }
.copy.is-limit .part { content-visibility: visible; }
`

function pageOf(script: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Drawing</title><link rel="stylesheet" href="/copy.css">
<main><article class="copy" id="text"></article></main><script src="${script}"></script>`
}

async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.css': 'empty' },
    tsconfig: here('../../../tsconfig.json'),
  })
  return outputFiles[0]?.text ?? ''
}

function* articleFiles({ words, claims }: Size): Generator<[string, { type: string; body: string }]> {
  const article = longArticle(words, claims)
  const copy = renderCopy(article.doc, new ClaimIndex(article.claims))
  const html = (body: string) => ({ type: 'text/html', body })
  yield ['article.json', { type: 'application/json', body: JSON.stringify(article) }]
  yield ['copy.html', html(copy)]
  yield ['limit.html', html(staticMarks(copy))]
  yield ['plain.html', html(renderCopy(article.doc, new ClaimIndex([])))]
}

// The limit: the same words under plain <mark>, with nothing to guess, to follow or to tell apart.
function staticMarks(copy: string): string {
  return copy
    .replace(/<span class="lane"[^>]*>|<\/span>/g, '')
    .replace(/<a class="claim" data-claims="([^"]*)"[^>]*>/g, '<mark data-claims="$1">')
    .replaceAll('</a>', '</mark>')
    .replace(/<div class="part"[^>]*>|<\/div>/g, '')
}
