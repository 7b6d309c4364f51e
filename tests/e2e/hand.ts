import { expect, type Locator, type Page } from '@playwright/test'

export interface PinnedEvidence {
  readonly title: string
  readonly url: string
  readonly publisher: string
  readonly excerpt: string
}

/** One way to work on an article: with a mouse, a finger or the keys. */
export interface Hand {
  select(words: string): Promise<void>
  tag(tag: 'Verified' | 'Disputed' | 'Attributed' | 'Open'): Promise<void>
  /** Opens the card of the innermost claim over these words. */
  openClaimAt(words: string): Promise<void>
  pinEvidence(evidence: PinnedEvidence): Promise<void>
  acceptQuotation(): Promise<void>
}

export function cardOf(page: Page): Locator {
  return page.locator('#claim-card')
}

export function tagBarOf(page: Page): Locator {
  return page.getByRole('toolbar', { name: 'Tag the selected words' })
}

/** Fills the form that is open and pins it; a mouse and a finger do it alike. */
export async function fillEvidence(page: Page, { title, url, publisher, excerpt }: PinnedEvidence): Promise<void> {
  const form = page.getByRole('form', { name: 'New evidence' })
  await form.getByLabel('Title').fill(title)
  await form.getByLabel('Address').fill(url)
  await form.getByLabel('Publisher').fill(publisher)
  await form.getByLabel('Excerpt').fill(excerpt)
  await form.getByRole('radio', { name: 'Primary' }).check()
  await form.getByRole('button', { name: 'Pin' }).click()
  await expect(form).toBeHidden()
}
