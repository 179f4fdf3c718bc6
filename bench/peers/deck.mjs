import { Deck, MapView } from '@deck.gl/core'
import { DataFilterExtension } from '@deck.gl/extensions'
import { ScatterplotLayer } from '@deck.gl/layers'

/**
 * deck.gl's points with its filter on the graphics processor, on no map: `columns` as deck.gl wants them, degrees
 * and days. Its own canvas is read back, as those of the others are.
 */
export async function deckPoints(box, columns, camera) {
  const { length, positions, colours, days } = columns
  const data = {
    length,
    attributes: {
      getPosition: { value: positions, size: 2 },
      getFillColor: { value: colours, size: 3 },
      getFilterValue: { value: days, size: 2 },
    },
  }
  const extension = new DataFilterExtension({ filterSize: 2 })
  const layerFor = ({ start, end }) =>
    new ScatterplotLayer({
      id: 'many',
      data,
      radiusUnits: 'pixels',
      getRadius: 3.5,
      extensions: [extension],
      filterRange: [
        [-1e6, end - 1],
        [start + 1, 1e6],
      ],
    })
  const deck = await new Promise((resolve, reject) => {
    const made = new Deck({
      parent: box,
      width: 1280,
      height: 800,
      useDevicePixels: false,
      views: new MapView({ repeat: false }),
      initialViewState: { longitude: camera.center[0], latitude: camera.center[1], zoom: camera.zoom },
      layers: [layerFor({ start: 0, end: 1 })],
      onLoad: () => resolve(made),
      onError: reject,
    })
  })
  const pixel = new Uint8Array(4)
  return {
    step: async (span) => {
      await new Promise((resolve) => requestAnimationFrame(resolve))
      deck.setProps({ layers: [layerFor(span)] })
      deck.redraw('step')
      const gl = box.querySelector('canvas').getContext('webgl2')
      gl.bindFramebuffer(gl.FRAMEBUFFER, null)
      gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel)
    },
    close: () => {
      deck.finalize()
      box.replaceChildren()
    },
  }
}
