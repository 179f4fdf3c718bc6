import type { ComponentType } from 'preact'
import { fetchPart } from '../../assets/fetch-part'

/** The programs of the dialogs; which there are comes with the first that is opened, or in a quiet moment before. */
export const PROGRAMS = {
  about: () => fetchPart(async () => (await import('../about/about-dialog')).AboutDialog),
  area: () => fetchPart(async () => (await import('../area/area-dialog')).AreaDialog),
  changes: () => fetchPart(async () => (await import('../open/changes-dialog')).ChangesDialog),
  check: () => fetchPart(async () => (await import('../open/check-dialog')).CheckDialog),
  compare: () => fetchPart(async () => (await import('../compare/compare-dialog')).CompareDialog),
  file: () => fetchPart(async () => (await import('../open/file-dialog')).FileDialog),
  hidden: () => fetchPart(async () => (await import('../ledger/hidden-dialog')).HiddenDialog),
  keys: () => fetchPart(async () => (await import('../about/keys-dialog')).KeysDialog),
  legend: () => fetchPart(async () => (await import('../about/legend-dialog')).LegendDialog),
  open: () => fetchPart(async () => (await import('../open/open-dialog')).OpenDialog),
  share: () => fetchPart(async () => (await import('../share/share-dialog')).ShareDialog),
} satisfies Readonly<Record<string, () => Promise<ComponentType>>>
