import { lazyPart } from '../../ui/lazy-part'

export const RowOfFile = lazyPart(async () => (await import('./row-cells')).RowOfFile, {
  part: 'row-cells',
  words: 'rows',
})
