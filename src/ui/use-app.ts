import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { App } from '../state/app'

/** Holds the page that a component belongs to. */
export const AppContext = createContext<App | null>(null)

/** The page that this component belongs to. */
export function useApp(): App {
  const app = useContext(AppContext)
  if (!app) throw new Error('a component stands outside the page: no AppContext')
  return app
}
