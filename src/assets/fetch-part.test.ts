// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { fetchPart } from './fetch-part'

/** A style sheet's link, whose address is no attribute: this document would try to load it. */
function linkTo(name: string): HTMLLinkElement {
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.dataset.name = name
  Object.defineProperty(link, 'href', { value: name })
  Object.defineProperty(link, 'cloneNode', { value: () => linkTo(name) })
  return link
}
const linkOf = (name: string) =>
  [...document.head.querySelectorAll('link')].find((link) => link.dataset.name === name)
const tell = (name: string, event: 'load' | 'error') => linkOf(name)?.dispatchEvent(new Event(event))

/** A part with a style of its own, which the bundler asks for once. */
function partWith(style: string): () => Promise<string> {
  let asked = false
  return async () => {
    if (asked) return 'part'
    asked = true
    document.head.append(linkTo(style))
    tell(style, 'error')
    throw new Error('no style')
  }
}

afterEach(() => {
  for (const link of document.head.querySelectorAll('link')) {
    link.dispatchEvent(new Event('load'))
    link.remove()
  }
})

it('a style that failed is asked for again with its part, which waits for it', async () => {
  const load = partWith('a')
  await expect(fetchPart(load)).rejects.toThrow('no style')
  const failed = linkOf('a')
  let came = false
  const coming = fetchPart(load).then((part) => {
    came = true
    return part
  })
  const again = linkOf('a')
  expect(again === failed).toBe(false)
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(came).toBe(false)
  tell('a', 'load')
  expect(await coming).toBe('part')
  await fetchPart(async () => 'another')
  expect(linkOf('a') === again).toBe(true)
})

it('a style that fails again fails its part, and is asked for once more by the next try', async () => {
  const load = partWith('b')
  await expect(fetchPart(load)).rejects.toThrow('no style')
  const coming = fetchPart(load)
  tell('b', 'error')
  await expect(coming).rejects.toThrow('no style')
  const next = fetchPart(load)
  tell('b', 'load')
  expect(await next).toBe('part')
})

it('another part asks for it too, but neither waits for it nor fails with it', async () => {
  await expect(fetchPart(partWith('c'))).rejects.toThrow('no style')
  const failed = linkOf('c')
  const coming = fetchPart(async () => 'another')
  expect(linkOf('c') === failed).toBe(false)
  tell('c', 'error')
  expect(await coming).toBe('another')
})
