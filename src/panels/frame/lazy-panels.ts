import { lazyPart } from '../../ui/lazy-part'

/** Panels and dialogs that the first view does not need. */
export const EventPanel = lazyPart(async () => (await import('../event/event-panel')).EventPanel, {
  part: 'event',
  words: 'dialog',
})
export const Ledger = lazyPart(async () => (await import('../ledger/ledger')).Ledger, {
  part: 'ledger',
  words: 'dialog',
})
/** What is said of a dialog that does not come is the affair of those who open it. */
export const AboutDialog = lazyPart(async () => (await import('../about/about-dialog')).AboutDialog, {
  words: 'dialog',
})
export const ChangesDialog = lazyPart(async () => (await import('../open/changes-dialog')).ChangesDialog, {
  words: 'share',
})
export const AreaDialog = lazyPart(async () => (await import('../area/area-dialog')).AreaDialog, {
  words: 'compare',
})
export const AreaChip = lazyPart(async () => (await import('../area/area-chip')).AreaChip, {
  part: 'area-chip',
  words: 'compare',
})
export const CompareDialog = lazyPart(async () => (await import('../compare/compare-dialog')).CompareDialog, {
  words: 'compare',
})
export const ComparePanel = lazyPart(async () => (await import('../compare/compare-panel')).ComparePanel, {
  part: 'compare',
  words: 'compare',
})
export const CheckDialog = lazyPart(async () => (await import('../open/check-dialog')).CheckDialog, {
  words: 'dialog',
})
export const FileDialog = lazyPart(async () => (await import('../open/file-dialog')).FileDialog, {
  words: 'share',
})
export const HiddenDialog = lazyPart(async () => (await import('../ledger/hidden-dialog')).HiddenDialog, {
  words: 'dialog',
})
export const KeysDialog = lazyPart(async () => (await import('../about/keys-dialog')).KeysDialog, {
  words: 'dialog',
})
export const LegendDialog = lazyPart(async () => (await import('../about/legend-dialog')).LegendDialog, {
  words: 'dialog',
})
export const OpenDialog = lazyPart(async () => (await import('../open/open-dialog')).OpenDialog, {
  words: 'share',
})
export const ShareDialog = lazyPart(async () => (await import('../share/share-dialog')).ShareDialog, {
  words: 'share',
})
export const ReadingCard = lazyPart(async () => (await import('../open/reading-card')).ReadingCard, {
  words: 'share',
})
