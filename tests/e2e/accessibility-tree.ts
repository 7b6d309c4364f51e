import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'

const folder = 'test-results/accessibility'
// What nobody can use or tell apart without a name.
const named =
  /^- (button|link|textbox|searchbox|checkbox|radio|combobox|menuitem|heading|dialog|toolbar|form|img)(?! ")(?=[ :[]|$)/

/** The accessibility trees of pages, as a screen reader gets them: printed to a file step by step, each looked at. */
export class AccessibilityTrees {
  private readonly file: string

  constructor(name: string) {
    mkdirSync(folder, { recursive: true })
    this.file = `${folder}/${name}.yml`
    writeFileSync(this.file, '')
  }

  async note(step: string, pages: Readonly<Record<string, Page>>): Promise<void> {
    for (const [whose, page] of Object.entries(pages)) {
      const tree = await page.locator('body').ariaSnapshot()
      appendFileSync(this.file, `# ${step}: ${whose}\n${tree}\n\n`)
      expect(faultsIn(tree), `${step}: ${whose}`).toEqual([])
    }
  }
}

function faultsIn(tree: string): readonly string[] {
  const lines = tree.split('\n').map(line => line.trim())
  const count = (start: string) => lines.filter(line => line.startsWith(start)).length
  return [
    ...lines.filter(line => named.test(line)).map(line => `without a name: ${line}`),
    ...['- banner', '- main', '- contentinfo'].filter(role => count(role) !== 1).map(role => `not once: ${role}`),
    ...(lines.filter(line => /^- heading .*\[level=1\]/.test(line)).length === 1 ? [] : ['not one heading of level 1']),
  ]
}
