import { lazyPart } from '../../ui/lazy-part'

/** What only the strike layers of a reader's own file have. */
export const LayersBy = lazyPart(async () => (await import('./layers-by')).LayersBy, {
  part: 'layers-by',
  words: 'rows',
})
export const FindLayer = lazyPart(async () => (await import('./find-layer')).FindLayer, {
  part: 'find-layer',
  words: 'rows',
})
export const ColumnFilters = lazyPart(async () => (await import('./column-filters')).ColumnFilters, {
  part: 'column-filters',
  words: 'rows',
})
