import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { featuresIn, firstVersions, NEWER, writeBrowserCheck } from './newer-features'

/** As much of a document as the script touches. */
class FakeElement {
  readonly attributes: Record<string, string> = {}
  readonly children: (FakeElement | string)[] = []
  onclick = () => {}
  constructor(readonly tag: string) {}
  get firstChild(): FakeElement | string | null {
    return this.children[0] ?? null
  }
  setAttribute(name: string, value: string) {
    this.attributes[name] = value
  }
  appendChild(child: FakeElement | string) {
    this.children.push(child)
  }
  insertBefore(child: FakeElement) {
    this.children.unshift(child)
  }
  removeChild(child: FakeElement) {
    this.children.splice(this.children.indexOf(child), 1)
  }
  text(): string {
    return this.children.map((child) => (typeof child === 'string' ? child : child.text())).join('')
  }
}

/** Runs the script in a browser in which `before` was done; answers its body. */
function check(names: readonly string[], before: string): FakeElement {
  const body = new FakeElement('body')
  const document = {
    body,
    createElement: (tag: string) => new FakeElement(tag),
    createTextNode: (text: string) => text,
  }
  const features = NEWER.filter(({ name }) => names.includes(name))
  expect(features.length).toBe(names.length)
  runInNewContext(`${before};\n${writeBrowserCheck(features)}`, { document })
  return body
}

const METHODS = ['String.prototype.toWellFormed', 'Array.prototype.findLast']

it('a browser that has all that the page needs is told nothing', () => {
  expect(check(METHODS, '').children).toEqual([])
})

it('one that lacks a method is told which browsers are meant, in English and Arabic, and can put that away', () => {
  const body = check(METHODS, 'delete String.prototype.toWellFormed')
  const [box] = body.children as FakeElement[]
  expect(box?.attributes).toEqual({ role: 'alert', 'data-lacks': 'String.prototype.toWellFormed' })
  expect(box?.text()).toContain('from Chrome 111, Edge 111, Firefox 119, Safari 16.4 on')
  expect(box?.text()).toContain(
    'صُنعت هذه الخريطة للمتصفحات بدءًا من Chrome 111, Edge 111, Firefox 119, Safari 16.4',
  )
  const button = box?.children.at(-1) as FakeElement
  button.onclick()
  expect(body.children).toEqual([])
})

it('one in which asking fails is told too', () => {
  expect(check([':has()'], '').children.length).toBe(1)
})

it('is asked only for what stands in the build, each by how it is written', () => {
  const code = 'a.findLast(b);c?.toWellFormed();x.attach()\n.card:has(.a){color:red}'
  expect(featuresIn(code).map(({ name }) => name)).toEqual([
    'String.prototype.toWellFormed',
    'Array.prototype.findLast',
    ':has()',
  ])
})

it('the versions are those of the newest of all', () => {
  const features = featuresIn('a.showModal();a.hidePopover();b.toWellFormed()')
  expect(firstVersions(features)).toBe('Chrome 114, Edge 114, Firefox 125, Safari 17')
})

it('is written in words that a browser of 2009 reads', () => {
  const script = writeBrowserCheck(NEWER)
  expect(script).not.toMatch(/=>|\b(?:const|let|class|async)\b|`|\?\.|\?\?|\.\.\./)
})
