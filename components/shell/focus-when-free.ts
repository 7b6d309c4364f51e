/**
 * Gives the focus to an element in the next frame, when what had it is gone. Whatever took it meanwhile keeps it: the next
 * form may be open already, and letters meant for it must not become keys.
 */
export function focusWhenFree(id: string): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.getElementById(id)?.focus({ preventScroll: true })
  })
}
