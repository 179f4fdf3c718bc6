import type { Scheme } from '../model/appearance'
import { schemeOf } from '../state/scheme'
import { useStore } from '../state/use-store'

/** The scheme on the screen, for a component. */
export function useScheme(): Scheme {
  return useStore(schemeOf)
}
