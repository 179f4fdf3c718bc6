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
export const AreaChip = lazyPart(async () => (await import('../area/area-chip')).AreaChip, {
  part: 'area-chip',
  words: 'compare',
})
export const ComparePanel = lazyPart(async () => (await import('../compare/compare-panel')).ComparePanel, {
  part: 'compare',
  words: 'compare',
})
export const ReadingCard = lazyPart(async () => (await import('../open/reading-card')).ReadingCard, {
  words: 'share',
})
