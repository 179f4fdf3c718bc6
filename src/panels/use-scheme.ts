import type { Scheme } from '../model/appearance'
import type { AppState } from '../state/store'
import { useStore } from '../state/use-store'

/** The scheme on the screen: the reader's choice of basemap, else the system's. */
export function schemeOf({ view, session }: Pick<AppState, 'view' | 'session'>): Scheme {
  if (view.base === 'light' || view.base === 'dark') return view.base
  return session.systemDark ? 'dark' : 'light'
}

export function useScheme(): Scheme {
  return useStore(schemeOf)
}
