import { lazyPart } from '../state/lazy-part'

/** Panels that the first view does not need. */
export const EventPanel = lazyPart(async () => (await import('./event-panel')).EventPanel)
export const Ledger = lazyPart(async () => (await import('./ledger')).Ledger)
export const AboutDialog = lazyPart(async () => (await import('./about-dialog')).AboutDialog)
export const CheckDialog = lazyPart(async () => (await import('./check-dialog')).CheckDialog)
export const HiddenDialog = lazyPart(async () => (await import('./hidden-dialog')).HiddenDialog)
export const KeysDialog = lazyPart(async () => (await import('./keys-dialog')).KeysDialog)
export const LegendDialog = lazyPart(async () => (await import('./legend-dialog')).LegendDialog)
