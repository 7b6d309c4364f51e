/** Words of an article, and how a site shows them: written for this measurement, no page of anybody's. */
export interface FurnishedPage {
  readonly name: string
  readonly html: string
  /** What an editor would have copied by hand, without title, byline, date and captions. */
  readonly body: string
}

interface Copy {
  readonly title: string
  readonly author: string
  /** Paragraphs; "## " begins a heading, "- " an item, "> " a quotation. */
  readonly lines: readonly string[]
}

const copies: readonly Copy[] = [
  {
    title: 'Town votes to keep its night ferry',
    author: 'Mira Holt',
    lines: [
      'The council of Anders Point voted eleven to four on Monday to keep the night ferry running until the end of next year, after a winter in which its future had hung on a repair bill that nobody wanted to pay.',
      'The boat, built in 1987, carries about 140 people a night, most of them nurses and bakers who start before the first bus. Without it their way to work would take an hour and a half longer, the council’s own study found.',
      '## What the repair costs',
      'The yard put the price at 412,000 crowns, a third more than in its first offer. Councillor Jonas Brandt said the difference was due to steel, which had risen in price twice since spring, and to rust that showed only when the deck was taken up.',
      '- New plates for the hull, 180,000 crowns',
      '- A second-hand engine, 150,000 crowns',
      '- Wiring, paint and tests, 82,000 crowns',
      '> “We do not run it because it earns money. We run it because people have to get to work,” said Brandt.',
      'Opponents had asked for a bus over the bridge instead. It would have been cheaper in the first three years, according to the same study, and dearer afterwards, because the road would have needed widening at two places.',
      'The ferry goes into the yard on 4 March and is to return within five weeks. Until then a boat of the fire service fills in, with room for forty.',
    ],
  },
  {
    title: 'How a library learned to lend ladders',
    author: 'Tomás Ferreira Lind',
    lines: [
      'On the ground floor of the library in Westmoor, between the atlases and the crime novels, stand eleven ladders, four drills and a machine that presses apples. All of them can be borrowed for a week, and most of them are never there.',
      'The idea came from a complaint. A reader who wanted a book about roofs told the librarian, Ida Sand, that the book was no use to her without a ladder, and that she did not have the money or the room for one.',
      'Sand asked around. A builder who was giving up his business gave her two ladders; the fire brigade gave a third; the rest were bought with 9,000 from a fund that had been meant for shelves. In the first year they went out 613 times.',
      '## Who pays when something breaks',
      'Nobody had thought of that until the apple press came back in two pieces. The town’s insurer first refused, then asked for a list, and in the end wrote a clause of four lines that other libraries have since copied.',
      '> “A book comes back with coffee on it. A drill comes back with a story,” says Sand.',
      'Of the 613 loans, nine came back damaged and one did not come back at all. That is fewer than among the cookery books, where one loan in fifty ends with a bill.',
      'Three towns nearby have begun to do the same. In Karlsund the list is longer than the room: the sewing machines are kept in the cellar of the swimming bath, where it is dry, as the librarian there insists, in spite of everything.',
    ],
  },
  {
    title: 'What the well measured',
    author: 'Ruth Abara',
    lines: [
      'For thirty-one years a man named Peder Voss let a stone down into the well behind his house every Sunday, counted the knots on the line, and wrote the number into a notebook. Last month a geologist asked whether she might see it.',
      'What Voss had written is now the longest record of ground water in the district. It begins in 1994, has 1,588 entries and misses only the two Sundays on which his daughters were married.',
      'The water stood at 6.2 metres on average in the first ten years and at 7.9 metres in the last ten. The fall is not even: it comes in four steps, each after a summer with less than 90 millimetres of rain.',
      '- 1999: down by 0.3 metres',
      '- 2006: down by 0.4 metres',
      '- 2018: down by 0.7 metres',
      '- 2022: down by 0.3 metres',
      'The district’s own gauges, eight kilometres off, show the last two steps but not the first ones, because they were put in only in 2009. “Without the notebook we would have taken the year 2009 for normal,” the geologist, Lena Okafor, says.',
      'Voss himself draws no conclusion. He measured, he says, because his father had done so, and because it was a reason to go outside before church.',
    ],
  },
]

type Shape = (copy: Copy) => string

const other = [
  'Ten quiet harbours for a long weekend',
  'Why the clock on the tower stopped',
  'A baker’s map of the north',
  'The last switchboard',
]
const links = (of: readonly string[]) => of.map((title, at) => `<li><a href="/a/${at}">${title}</a></li>`).join('')

function markup({ lines }: Copy): string {
  return lines
    .map(line => {
      if (line.startsWith('## ')) return `<h2>${line.slice(3)}</h2>`
      if (line.startsWith('> ')) return `<blockquote><p>${line.slice(2)}</p></blockquote>`
      return line.startsWith('- ') ? `<li>${line.slice(2)}</li>` : `<p>${line}</p>`
    })
    .join('\n')
    .replace(/(?:<li>.*<\/li>\n?)+/g, '<ul>$&</ul>\n')
}

const inserted = (html: string, part: string, after: number) => {
  let seen = 0
  return html.replace(/<\/p>\n/g, end => {
    seen += 1
    return seen === after ? `${end}${part}\n` : end
  })
}

const frame = (title: string, inside: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>${title} | The Weekly Tide</title>${head}</head><body>${inside}<script>measure()</script></body></html>`

const siteHead = `<header class="site-header"><a href="/">The Weekly Tide</a><nav><ul>${links(['News', 'Business', 'Culture', 'Sport', 'Weather'])}</ul></nav></header>`
const siteFoot = `<footer class="site-footer"><ul>${links(['About us', 'Contact', 'Privacy', 'Jobs'])}</ul><p>© 2026 The Weekly Tide. All rights reserved.</p></footer>`

const shapes: Readonly<Record<string, Shape>> = {
  'a news site with boxes in the text': copy => {
    const body = inserted(
      inserted(markup(copy), `<aside class="related-stories"><h3>Read more</h3><ul>${links(other)}</ul></aside>`, 2),
      '<div class="newsletter-box"><h4>The morning tide</h4><p>Get the five stories of the day in your inbox before breakfast, free of charge.</p><form><input type="email"><button>Sign up</button></form></div>',
      4,
    )
    return frame(
      copy.title,
      `${siteHead}<main><article><h1>${copy.title}</h1><div class="byline">By <a rel="author" href="/p">${copy.author}</a></div><time datetime="2026-02-03">3 February 2026</time><div class="share-bar"><a href="#">Facebook</a> <a href="#">WhatsApp</a> <a href="#">Copy link</a></div><div class="story-body">${body}</div><div class="author-bio"><p>${copy.author} writes about towns and what they argue over, and has been with The Weekly Tide since 2019.</p></div></article><section class="more-stories"><h2>More stories</h2><ul>${links(other)}</ul></section></main>${siteFoot}`,
    )
  },
  'a blog with a sidebar and comments': copy =>
    frame(
      copy.title,
      `${siteHead}<div id="wrapper"><div id="content" class="post hentry"><h1 class="entry-title">${copy.title}</h1><p class="post-meta">Posted on February 3, 2026 by ${copy.author} · 2 comments</p><div class="entry-content">${markup(copy)}<div class="sharedaddy"><h3>Share this:</h3><ul>${links(['Twitter', 'Email', 'Print'])}</ul></div><div class="jp-relatedposts"><h3>Related</h3><a href="/x">${other[0]}</a></div></div><div id="comments"><h3>2 comments</h3><ol class="commentlist"><li><p>I have used this for years and would miss it more than I can say here, thank you for writing about it at such length.</p></li><li><p>You forgot to say what happened before that, when everybody was against it, and I still have the letters to show it.</p></li></ol></div></div><div id="sidebar"><h3>Recent posts</h3><ul>${links(other)}</ul></div></div>${siteFoot}`,
    ),
  'old tables and line breaks': copy => {
    const text = copy.lines.map(line => line.replace(/^(?:## |> |- )/, '')).join('<br><br>\n')
    return frame(
      copy.title,
      `<table width="100%"><tr><td colspan="2"><a href="/">The Weekly Tide</a></td></tr><tr><td width="150" valign="top"><a href="/1">News</a><br><a href="/2">Culture</a><br><a href="/3">Sport</a></td><td valign="top"><font size="5"><b>${copy.title}</b></font><br><br>${text}</td></tr><tr><td colspan="2"><font size="1">© 2026 The Weekly Tide</font></td></tr></table>`,
    )
  },
  'nameless boxes and a cookie notice': copy => {
    const paragraphs = markup(copy)
      .replace(/<p>/g, '<div class="css-1x2y3z"><p class="css-9a8b7c">')
      .replace(/<\/p>/g, '</p></div>')
    return frame(
      copy.title,
      `<div class="css-0a0a0a"><div class="css-nav">${`<ul>${links(['Home', 'World', 'Opinion'])}</ul>`}</div><div class="css-3d3d3d"><h1 class="css-4f4f4f">${copy.title}</h1>${paragraphs}</div><div class="css-5e5e5e"><h3>You may also like</h3><ul>${links(other)}</ul></div></div><div class="cookie-banner" role="dialog"><p>We use cookies to make our site better for you. By going on you agree to our use of cookies on this site.</p><button>Accept all</button></div>`,
    )
  },
  'an article in several sections': copy => {
    const parts = markup(copy).split(/(?=<h2>)/)
    return frame(
      copy.title,
      `${siteHead}<main><h1>${copy.title}</h1>${parts.map(part => `<section class="content-block"><div class="inner">${part}</div></section><div class="ad-slot"><span>Advertisement</span></div>`).join('')}<section class="tags"><a href="/t/1">Town</a> <a href="/t/2">Money</a></section></main>${siteFoot}`,
    )
  },
}

/** Every copy in every shape. */
export const furnishedPages: readonly FurnishedPage[] = Object.entries(shapes).flatMap(([name, shape]) =>
  copies.map(copy => ({
    name: `${name}: ${copy.title}`,
    html: shape(copy),
    body: copy.lines.map(line => line.replace(/^(?:## |> |- )/, '')).join('\n'),
  })),
)
