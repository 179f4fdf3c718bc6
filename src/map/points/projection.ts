import type { CustomRenderMethodInput } from 'maplibre-gl'
import type { GlProgram } from './gl-program'

/** Sets what MapLibre's own `projectTile` in a shader reads, for coordinates of the world from 0 to 1. */
export function setProjection(
  gl: WebGL2RenderingContext,
  { at }: GlProgram,
  { defaultProjectionData: data }: CustomRenderMethodInput,
): void {
  gl.uniformMatrix4fv(at('u_projection_matrix'), false, data.mainMatrix)
  gl.uniformMatrix4fv(at('u_projection_fallback_matrix'), false, data.fallbackMatrix)
  gl.uniform4f(at('u_projection_tile_mercator_coords'), ...data.tileMercatorCoords)
  gl.uniform4f(at('u_projection_clipping_plane'), ...data.clippingPlane)
  gl.uniform1f(at('u_projection_transition'), data.projectionTransition)
}
