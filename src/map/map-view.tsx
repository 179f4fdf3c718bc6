/** Placeholder until the map is mounted: replaced in the next change. */
export function MapView() {
  return <div class="map" />
}
