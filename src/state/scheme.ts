import type { Scheme } from '../model/theme'
import type { AppState } from './store'

/** The scheme on the screen: the reader's choice of basemap, else the system's preference. */
export function schemeOf({ view, session }: Pick<AppState, 'view' | 'session'>): Scheme {
  if (view.base === 'light' || view.base === 'dark') return view.base
  return session.systemDark ? 'dark' : 'light'
}
