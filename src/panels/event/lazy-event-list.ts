import { lazyPart } from '../../ui/lazy-part'

/** Long lists have a program of their own, which most events do without. */
export const EventList = lazyPart(async () => (await import('./event-list')).EventList, {
  part: 'event-list',
})
