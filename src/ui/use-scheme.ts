import type { Scheme } from '../model/theme'
import { schemeOf } from '../state/scheme'
import { useStore } from './use-store'

/** The scheme on the screen, for a component. */
export function useScheme(): Scheme {
  return useStore(schemeOf)
}
