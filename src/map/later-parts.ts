import { fetchPart } from '../assets/fetch-part'

/**
 * What the map fetches when something of it is to be drawn. It is asked for from here, in the page's own file, which
 * names the files that these parts stand on already: a name that is written twice is downloaded twice.
 */
export const loadPoints = () => fetchPart(() => import('./points/point-renderer'))

export const loadOver = () => fetchPart(() => import('./areas/draw-over'))
