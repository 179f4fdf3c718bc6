// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { fetchPart } from './fetch-part'

/** A style sheet's link in the page's head. */
function linkTo(name: string): HTMLLinkElement {
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  // Without an address: this document would try to load it.
  link.dataset.name = name
  document.head.append(link)
  return link
}
const links = () => [...document.head.querySelectorAll('link')]

afterEach(() => {
  for (const link of links()) link.remove()
})

it('a style that failed is asked for again with the next part, which waits for it', async () => {
  const failed = linkTo('a')
  const fine = linkTo('b')
  failed.dispatchEvent(new Event('error'))
  let came = false
  const coming = fetchPart(async () => 'part').then((part) => {
    came = true
    return part
  })
  const [again] = links()
  expect(again === failed).toBe(false)
  expect(again?.dataset.name).toBe('a')
  expect(links()[1] === fine).toBe(true)
  await Promise.resolve()
  expect(came).toBe(false)
  again?.dispatchEvent(new Event('load'))
  expect(await coming).toBe('part')
  await fetchPart(async () => 'another')
  expect(links()[0] === again).toBe(true)
})

it('a style that fails again fails the part that asked for it, and is asked for once more by the next', async () => {
  linkTo('a').dispatchEvent(new Event('error'))
  const coming = fetchPart(async () => 'part')
  const [again] = links()
  again?.dispatchEvent(new Event('error'))
  await expect(coming).rejects.toThrow('no style')
  const next = fetchPart(async () => 'part')
  links()[0]?.dispatchEvent(new Event('load'))
  expect(await next).toBe('part')
})
