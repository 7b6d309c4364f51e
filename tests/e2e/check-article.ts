import { expect, type Page } from '@playwright/test'
import { cardOf, type Hand, type PinnedEvidence } from './hand'
import { drawnClaims, openArticle, putOnDesk } from './journey'
import { userArticles } from './user-articles'

const foxNews =
  'Last week, Fox News reported that Iran had established new military bases in Al Bukamal with plans to house thousands of troops and precision missiles'
const newBases = 'Iran had established new military bases in Al Bukamal'
const quoted =
  'The highly irregular reprisal attack by a pro-Iranian militia appeared to indicate that Iran saw the strike as a serious blow to its efforts in the region.'
const timesOfIsrael = `According to the Times of Israel: “${quoted}”`

const broadcast: PinnedEvidence = {
  title: 'Iran establishes new military base in Syria',
  url: 'https://news.example/iran-base-syria',
  publisher: 'Fox News',
  excerpt: 'Western intelligence sources say the base can house thousands of troops.',
}
const newspaper: PinnedEvidence = {
  title: 'Rockets fired from Syria fall short',
  url: 'https://times.example/rockets-fall-short',
  publisher: 'The Times of Israel',
  excerpt: `An analysis. “${quoted}” It was the second that week.`,
}

/** The whole of a checker's work on the first article; `make` says by which hand. */
export async function checkArticle(page: Page, make: (page: Page) => Hand, shot: string): Promise<void> {
  const id = await putOnDesk(page, userArticles.bukamal.text())
  await openArticle(page, id)
  const hand = make(page)

  await hand.select(foxNews)
  await hand.tag('Attributed')
  await expectDrawn(page, [[foxNews, ['attributed']]])
  await hand.select(newBases)
  await hand.tag('Disputed')
  await hand.openClaimAt('Fox News reported')
  await hand.pinEvidence(broadcast)
  await expect(cardOf(page)).toContainText(broadcast.title)

  await hand.select(timesOfIsrael)
  await hand.tag('Attributed')
  await hand.openClaimAt('The highly irregular reprisal')
  await hand.pinEvidence(newspaper)
  await hand.acceptQuotation()
  await expect(page.getByText('All saved')).toBeVisible()

  await page.reload()
  const expected = [
    ['Last week, Fox News reported that ', ['attributed']],
    [newBases, ['attributed', 'disputed']],
    [' with plans to house thousands of troops and precision missiles', ['attributed']],
    [timesOfIsrael, ['attributed']],
  ] as const
  await expectDrawn(page, expected)
  await openArticle(page, id)
  await expectDrawn(page, expected)
  await expectKept(page, id)
  await page.locator('#text [data-claims]').first().scrollIntoViewIfNeeded()
  await page.screenshot({ path: `test-results/screens/checked-by-${shot}.png` })
}

type Drawn = readonly (readonly [words: string, tags: readonly string[]])[]

async function expectDrawn(page: Page, expected: Drawn): Promise<void> {
  await expect.poll(async () => (await drawnClaims(page)).map(({ words, tags }) => [words, tags])).toEqual(expected)
}

interface KeptClaim {
  readonly tag: string
  readonly anchor: { readonly exact: string }
  readonly checks: readonly { readonly layer: string; readonly finding: string }[]
  readonly evidence: readonly { readonly title: string; readonly url?: string }[]
}

// What the screen shows is what the desk has.
async function expectKept(page: Page, id: string): Promise<void> {
  const answer = await page.request.get(`/api/v1/articles/${id}/claims`)
  const { items }: { items: readonly KeptClaim[] } = await answer.json()
  const kept = items.map(({ tag, anchor, checks, evidence }) => ({
    words: anchor.exact,
    tag,
    checks: checks.map(({ layer, finding }) => `${layer} ${finding}`).sort(),
    evidence: evidence.map(({ url }) => url),
  }))
  expect(kept).toEqual([
    { words: foxNews, tag: 'attributed', checks: ['attribution verified'], evidence: [broadcast.url] },
    { words: newBases, tag: 'disputed', checks: ['content disputed'], evidence: [] },
    {
      words: timesOfIsrael,
      tag: 'attributed',
      checks: ['attribution verified', 'quotation verified'],
      evidence: [newspaper.url],
    },
  ])
}
