import type { SavedArticle, SavedBlock } from './saved-article'

/** The article inside a page of a newspaper, with all that stands around copy there. */
export function asPage({ name, blocks }: SavedArticle): Uint8Array {
  const title = blocks.find(block => block.role === 'title')?.text ?? ''
  return new TextEncoder().encode(`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escaped(title)} | The Example Post</title>
<meta property="og:site_name" content="The Example Post">
<link rel="canonical" href="https://post.example/world/${name}">
<script>window.dataLayer = []; function track(what) { dataLayer.push(what) }</script>
<style>.share { color: red }</style>
</head>
<body>
<a class="skip" href="#main">Skip to main content</a>
<div id="cookie-banner" class="cookie-notice" role="dialog"><p>We use cookies to make this site work. By clicking “Accept all” you agree to our cookie policy.</p><button>Accept all</button><button>Manage settings</button></div>
<header><a href="/">The Example Post</a><nav><ul><li><a href="/world">World</a></li><li><a href="/business">Business</a></li><li><a href="/sport">Sport</a></li><li><a href="/opinion">Opinion</a></li></ul></nav><form action="/search"><input name="q"><button>Search</button></form></header>
<main id="main">
<ol class="breadcrumbs"><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ol>
<article>
${bodyOf(blocks)}
</article>
<aside class="related"><h3>Read more</h3><ul><li><a href="/a">Minister resigns after a week of protests</a></li><li><a href="/b">Five charts that explain the drought</a></li><li><a href="/c">Harbour reopens, three days late</a></li></ul></aside>
<section class="comments"><h3>Comments (12)</h3><p>Join the conversation</p></section>
</main>
<div class="newsletter"><h4>Sign up for our newsletter</h4><p>The best of the week in your inbox every Friday.</p><input type="email"><button>Subscribe</button></div>
<footer><ul><li><a href="/about">About us</a></li><li><a href="/terms">Terms</a></li><li><a href="/privacy">Privacy</a></li></ul><p>© 2021 The Example Post. All rights reserved.</p></footer>
<script src="https://ads.example/ads.js"></script>
</body>
</html>
`)
}

/** The article as it is copied out of a page or a document: its words with their structure, in the dress of the page. */
export function asPasted({ blocks }: SavedArticle): Uint8Array {
  const copied = bodyOf(blocks)
    .replace(shareBar, '')
    .replace(/<(p|li|h1|h2)>/g, '<$1 style="color: #333; font-family: Georgia" class="x">')
  return new TextEncoder().encode(
    `<meta charset="utf-8"><b style="font-weight: normal" id="docs-internal-guid-1">${copied}</b>`,
  )
}

const shareBar =
  '<div class="share"><span>Share</span><ul><li><a href="https://social.example/f">Facebook</a></li><li><a href="https://social.example/t">Twitter</a></li><li><a href="https://social.example/w">WhatsApp</a></li></ul></div>'

function bodyOf(blocks: readonly SavedBlock[]): string {
  return blocks
    .map((block, index) => {
      const opens = block.role === 'item' && blocks[index - 1]?.role !== 'item' ? '<ul>\n' : ''
      const closes = block.role === 'item' && blocks[index + 1]?.role !== 'item' ? '\n</ul>' : ''
      const bar = block.role === 'title' ? `\n${shareBar}` : ''
      return `${opens}${inPage(block)}${closes}${bar}`
    })
    .join('\n')
}

function inPage({ role, text, lead, lang }: SavedBlock): string {
  const words = escaped(text)
  switch (role) {
    case 'title':
      return `<h1>${words}</h1>`
    case 'heading':
      return `<h2>${words}</h2>`
    case 'standfirst':
      return `<p class="standfirst">${words}</p>`
    case 'item':
      return `<li>${words.replace('a detailed paper', '<a href="https://papers.example/missiles">a detailed paper</a>')}</li>`
    case 'caption':
      return `<figure><img src="photo.jpg" alt=""><figcaption${lang ? ` lang="${lang}"` : ''}>${words}</figcaption></figure>`
    case 'section':
      return `<p><strong>${lead}</strong>${words.slice(lead?.length ?? 0)}</p>`
    case 'notice':
      return `<br />\n${words.replace('Notice', '<b>Notice</b>')}<br />`
    default:
      return `<p>${words}</p>`
  }
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\u00a0/g, '&nbsp;')
}
