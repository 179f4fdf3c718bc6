import type { Plugin } from 'vite'

const NO_FEATURES = { type: 'FeatureCollection', features: [] }

/** A picture of one px, for the relief. */
const ONE_PX = Buffer.from('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==', 'base64')

function emptyTopology(name: string) {
  return { type: 'Topology', arcs: [], objects: { [name]: { type: 'GeometryCollection', geometries: [] } } }
}

/** What stands for a file of the basemap where nothing of it is to be drawn. */
function emptyPart(file: string): { readonly type: string; readonly body: string | Buffer } {
  const json = (value: unknown) => ({ type: 'application/json', body: JSON.stringify(value) })
  if (file.endsWith('.webp')) return { type: 'image/webp', body: ONE_PX }
  if (file.endsWith('.geojson')) return json(NO_FEATURES)
  if (file === 'hillshade.json')
    return json({
      coordinates: [
        [30, 40],
        [31, 40],
        [31, 39],
        [30, 39],
      ],
    })
  return json(emptyTopology(file.replace('.json', '')))
}

/** Serves the site as it is but with nothing in its basemap, so that software draws it fast. */
export function lightBasemap(): Plugin {
  return {
    name: 'light-basemap',
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use((request, response, next) => {
        const file = /^\/basemap\/([^/?]+)/.exec(request.url ?? '')?.[1]
        if (file === undefined) return next()
        const { type, body } = emptyPart(file)
        response.setHeader('content-type', type)
        response.end(body)
      })
    },
  }
}
