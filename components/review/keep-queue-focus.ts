/**
 * Before the list of claims is drawn anew: the focus goes along with a claim that comes to stand in another group. Where
 * it is folded away there, the focus goes to the claim to decide; lost, it would begin again at the top of the page.
 */
export function keepQueueFocus(): void {
  const focused = document.activeElement
  const item = focused?.closest<HTMLElement>('[data-item]')
  if (!focused || !item) return
  requestAnimationFrame(() => {
    if (focused.isConnected || document.activeElement !== document.body) return
    const again = `[data-item="${item.dataset.item}"] ${focused.localName}`
    document.querySelector<HTMLElement>(again)?.focus({ preventScroll: true })
    if (document.activeElement === document.body) document.getElementById('decide')?.focus({ preventScroll: true })
  })
}
