// @vitest-environment jsdom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { later } from '@/components/shell/later'
import { fetchPartsAhead, LaterPart } from '@/components/shell/later-part'
import { noticesNow } from '@/components/shell/notices'

function Words({ words }: { readonly words: string }) {
  return <p>{words}</p>
}

describe('a part of the page that is loaded later', () => {
  let root: Root
  const place = document.createElement('div')
  const show = (Part: ReturnType<typeof later<{ readonly words: string }>>) =>
    act(async () => root.render(<Part words="Here" />))

  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
    root = createRoot(place)
  })
  afterEach(() => {
    act(() => root.unmount())
    vi.unstubAllGlobals()
  })

  it('is loaded when it is first shown, with something else in its place until then', async () => {
    let arrive: (words: typeof Words) => void = () => undefined
    const coming = new Promise<typeof Words>(resolve => {
      arrive = resolve
    })
    await show(later(() => coming, 'Opening…'))
    expect(place.textContent).toBe('Opening…')
    await act(async () => arrive(Words))
    expect(place.textContent).toBe('Here')
  })

  it('says so where it does not come, and comes when it is asked for again', async () => {
    const load = vi.fn<() => Promise<typeof Words>>()
    load.mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValue(Words)
    await show(later(load, 'Opening…'))
    expect(place.textContent).toContain('could not be loaded; your work is kept')
    await act(async () => place.querySelector('button')?.click())
    expect(place.textContent).toBe('Here')
  })

  it('takes no room to say so where nothing stood: a notice does', async () => {
    const load = vi.fn<() => Promise<typeof Words>>()
    load.mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValue(Words)
    await show(later(load))
    expect(place.textContent).toBe('')
    const notice = noticesNow().find(({ message }) => message.includes('could not be loaded; your work is kept'))
    await act(async () => notice?.action?.run())
    expect(place.textContent).toBe('Here')
  })

  it('is fetched ahead once somebody uses the page, and a failure of that is not spoken of', async () => {
    const load = vi.fn(async () => Words)
    const failing = new LaterPart(async () => Promise.reject(new TypeError('Failed to fetch')))
    const part = new LaterPart(load)
    const stop = fetchPartsAhead()
    expect(load).not.toHaveBeenCalled()
    window.dispatchEvent(new Event('keydown'))
    await vi.waitFor(() => expect(part.get().kind).toBe('there'))
    expect(failing.get().kind).toBe('away')
    stop()
  })
})
