import { expect, it, vi } from 'vitest'
import { recordOfMany } from '../../record/record-of-many.fixture'
import { event, recordOf } from '../marks/marks.fixture'
import type { SceneRenderer } from '../marks/stack-renderer'
import { inputOf } from './map-input.fixture'
import { rendererBySize } from './renderer-by-size'

const said = vi.hoisted(() => ({ acts: [] as string[] }))

vi.mock('../marks/stack-renderer', () => ({ stackRenderer: () => fake('stacks') }))
vi.mock('../points/point-renderer', () => ({ pointRenderer: () => fake('points') }))

function fake(name: string): SceneRenderer {
  const act = (what: string) => () => {
    said.acts.push(`${name} ${what}`)
  }
  return {
    set: act('set'),
    at: () => Uint32Array.of(name.length),
    painted: async () => act('painted')(),
    scene: () => null,
    rendered: () => [],
    flush: act('flush'),
    reapply: act('reapply'),
    stop: act('stop'),
  }
}

const few = inputOf(recordOf([event('a')]))
const many = inputOf(recordOfMany({ size: 5_001 }))

it('draws few events as stacks and many as points, and changes from one to the other with the record', async () => {
  said.acts = []
  const onFailed = vi.fn()
  const renderer = rendererBySize(null as never, few, {
    isLive: () => true,
    onScene: () => {},
    onShown: () => {},
    onFailed,
  })
  renderer.set(inputOf(recordOfMany({ size: 5_000 })))
  renderer.set(many)
  // While the program of the points is on its way nothing is drawn.
  expect(renderer.at({ x: 0, y: 0 }, 3)).toEqual(new Uint32Array())
  await vi.waitFor(() => expect(renderer.at({ x: 0, y: 0 }, 3)).toEqual(Uint32Array.of(6)))
  renderer.set(many)
  renderer.set(few)
  renderer.stop()
  expect(said.acts).toEqual([
    'stacks reapply',
    'stacks set',
    'stacks stop',
    'points reapply',
    'points set',
    'points stop',
    'stacks reapply',
    'stacks stop',
  ])
  expect(onFailed).not.toHaveBeenCalled()
})
