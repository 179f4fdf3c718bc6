import { lazyPart } from '../../ui/lazy-part'

/** Panels that the first view does not need. */
export const EventPanel = lazyPart(async () => (await import('../event/event-panel')).EventPanel)
export const Ledger = lazyPart(async () => (await import('../ledger/ledger')).Ledger)
export const AboutDialog = lazyPart(async () => (await import('../about/about-dialog')).AboutDialog)
export const CheckDialog = lazyPart(async () => (await import('../open/check-dialog')).CheckDialog)
export const HiddenDialog = lazyPart(async () => (await import('../ledger/hidden-dialog')).HiddenDialog)
export const KeysDialog = lazyPart(async () => (await import('../about/keys-dialog')).KeysDialog)
export const LegendDialog = lazyPart(async () => (await import('../about/legend-dialog')).LegendDialog)
