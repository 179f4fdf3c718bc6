import type { SHORTCUTS } from '../../ui/keys'

export type Shortcut = keyof typeof SHORTCUTS

/** Keys that move inside a part, by the names that the messages have for them. */
export type KeyName = 'space' | 'escape' | 'arrows' | 'pages' | 'homeEnd' | 'enter' | 'plusMinus'

/** One line of the sheet of keys: what to press, and what it does by the messages' name for it. */
interface KeyLine {
  readonly press: readonly (Shortcut | { readonly named: KeyName })[]
  readonly does: KeyAction
}

type KeyAction =
  | 'play'
  | 'previous'
  | 'next'
  | 'search'
  | 'list'
  | 'layers'
  | 'share'
  | 'help'
  | 'close'
  | 'day'
  | 'month'
  | 'ends'
  | 'closer'
  | 'along'
  | 'fit'
  | 'speed'
  | 'pan'
  | 'zoom'
  | 'cell'
  | 'open'

/** Where keys act: anywhere, or while the focus is in one part of the page. */
export type KeyPlace = 'anywhere' | 'onSlider' | 'onMap' | 'inList'

const named = (name: KeyName) => ({ named: name })

/** Every key by where it acts. */
export const KEY_SHEET: Readonly<Record<KeyPlace, readonly KeyLine[]>> = {
  anywhere: [
    { press: [named('space')], does: 'play' },
    { press: ['previous'], does: 'previous' },
    { press: ['next'], does: 'next' },
    { press: ['search'], does: 'search' },
    { press: ['list'], does: 'list' },
    { press: ['layers'], does: 'layers' },
    { press: ['share'], does: 'share' },
    { press: ['help'], does: 'help' },
    { press: [named('escape')], does: 'close' },
  ],
  onSlider: [
    { press: [named('arrows')], does: 'day' },
    { press: [named('pages')], does: 'month' },
    { press: [named('homeEnd')], does: 'ends' },
    { press: [named('plusMinus')], does: 'closer' },
    { press: ['earlier', 'later'], does: 'along' },
    { press: ['fit'], does: 'fit' },
    { press: ['slower', 'faster'], does: 'speed' },
  ],
  onMap: [
    { press: [named('arrows')], does: 'pan' },
    { press: [named('plusMinus')], does: 'zoom' },
  ],
  inList: [
    { press: [named('arrows'), named('homeEnd')], does: 'cell' },
    { press: [named('enter')], does: 'open' },
  ],
}
