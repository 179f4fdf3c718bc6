import type { Assets } from '../../assets/assets'
import { messagesFor } from '../../i18n/messages'
import type { MapState } from '../../state/store'
import { MOST_PITCH, ZOOM_LIMITS } from '../../view/view'
import { firstStyle } from '../basemap/sync-style'
import { HeldMap } from './hold-frames'
import type { MapInput } from './map-input'
import { readsBackTruly } from './reads-back'

/** MapLibre's map in `container`, in the style of this input, or why this browser cannot draw it. */
export function createMap(
  container: HTMLElement,
  input: MapInput,
  assets: Assets,
): HeldMap | Extract<MapState, 'unsupported' | 'read-back-lies'> {
  if (!readsBackTruly()) return 'read-back-lies'
  const { map: words, embedded } = messagesFor(input.lang)
  try {
    const map = new HeldMap({
      container,
      style: firstStyle(input, assets),
      minZoom: ZOOM_LIMITS.min,
      maxZoom: ZOOM_LIMITS.max,
      center: [40, 35],
      zoom: 4.5,
      attributionControl: false,
      // `followSize` does this, once the sizes have been told.
      trackResize: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      fadeDuration: 0,
      reduceMotion: input.reducedMotion,
      cooperativeGestures: input.embedded,
      maxPitch: MOST_PITCH,
      locale: {
        'Map.Title': words.title,
        'CooperativeGesturesHandler.WindowsHelpText': embedded.wheel,
        'CooperativeGesturesHandler.MacHelpText': embedded.wheel,
        'CooperativeGesturesHandler.MobileHelpText': embedded.twoFingers,
      },
    })
    map.touchZoomRotate.disableRotation()
    map.keyboard.disableRotation()
    return map
  } catch (error) {
    container.replaceChildren()
    if (!/webgl|gpu/i.test(String(error))) throw error
    return 'unsupported'
  }
}
