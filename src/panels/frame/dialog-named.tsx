import type { ComponentType } from 'preact'
import type { Dialog } from '../../state/dialog-name'
import { lazyPart } from '../../ui/lazy-part'

const AboutDialog = lazyPart(async () => (await import('../about/about-dialog')).AboutDialog, {
  words: 'dialog',
})
const ChangesDialog = lazyPart(async () => (await import('../open/changes-dialog')).ChangesDialog, {
  words: 'share',
})
const AreaDialog = lazyPart(async () => (await import('../area/area-dialog')).AreaDialog, {
  words: 'compare',
})
const CompareDialog = lazyPart(async () => (await import('../compare/compare-dialog')).CompareDialog, {
  words: 'compare',
})
const CheckDialog = lazyPart(async () => (await import('../open/check-dialog')).CheckDialog, {
  words: 'dialog',
})
const FileDialog = lazyPart(async () => (await import('../open/file-dialog')).FileDialog, {
  words: 'share',
})
const HiddenDialog = lazyPart(async () => (await import('../ledger/hidden-dialog')).HiddenDialog, {
  words: 'dialog',
})
const KeysDialog = lazyPart(async () => (await import('../about/keys-dialog')).KeysDialog, {
  words: 'dialog',
})
const LegendDialog = lazyPart(async () => (await import('../about/legend-dialog')).LegendDialog, {
  words: 'dialog',
})
const OpenDialog = lazyPart(async () => (await import('../open/open-dialog')).OpenDialog, {
  words: 'share',
})
const ShareDialog = lazyPart(async () => (await import('../share/share-dialog')).ShareDialog, {
  words: 'share',
})

/** Each dialog of the page by its name in the store. Those that are one component stay open when one follows another. */
const DIALOGS: Readonly<Record<Dialog, ComponentType>> = {
  about: AboutDialog,
  area: AreaDialog,
  changes: ChangesDialog,
  check: CheckDialog,
  compare: CompareDialog,
  file: FileDialog,
  hidden: HiddenDialog,
  keys: KeysDialog,
  legend: LegendDialog,
  open: OpenDialog,
  share: ShareDialog,
  cite: ShareDialog,
  embed: ShareDialog,
  export: ShareDialog,
}

/** The dialog of this name. What is said of one that does not come is the affair of who opens it. */
export function DialogNamed({ name }: { name: Dialog }) {
  const Named = DIALOGS[name]
  return <Named />
}
