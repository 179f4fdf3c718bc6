import { expect, it } from 'vitest'
import { createAppStore, type MapState } from '../../state/store'
import { isMapless, shownPanels } from './panel-shown'

function panels(panel: 'list' | 'layers' | 'none' | null, map: MapState = 'ready') {
  const { view, session } = createAppStore().getState()
  return shownPanels({ view: { ...view, panel }, session: { ...session, map } })
}

it('shows the layers until the reader chooses otherwise', () => {
  expect(panels(null)).toEqual({ layers: true, list: false })
  expect(panels('layers')).toEqual({ layers: true, list: false })
  expect(panels('list')).toEqual({ layers: true, list: true })
  expect(panels('none')).toEqual({ layers: false, list: false })
})

it('shows the list wherever there is no map, whatever was chosen', () => {
  expect(panels(null, 'unsupported').list).toBe(true)
  expect(panels('none', 'lost-for-good')).toEqual({ layers: false, list: true })
})

it('counts a map that is coming, or coming back, as a map', () => {
  const mapless = (
    ['starting', 'ready', 'unsupported', 'read-back-lies', 'worker-failed', 'lost', 'lost-for-good'] as const
  ).filter(isMapless)
  expect(mapless).toEqual(['unsupported', 'read-back-lies', 'worker-failed', 'lost-for-good'])
})
