/** Strokes of the interface's icons in a box of 24; those that point are mirrored in right-to-left pages, but not those of the map (`west`, `east`). */
const ICONS = {
  close: 'M6 6l12 12M18 6L6 18',
  menu: 'M4 7h16M4 12h16M4 17h16',
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13zM15.5 15.5L20 20',
  share: 'M12 15V4M8 7.5L12 3.5l4 4M5 12v7h14v-7',
  layers: 'M12 4l8.5 4.5L12 13L3.500 8.500zM4 13l8 4.300L20 13',
  list: 'M9 6h11M9 12h11M9 18h11M4 6h1M4 12h1M4 18h1',
  event: 'M12 21s-6.500-6-6.500-11a6.500 6.500 0 0 1 13 0c0 5-6.500 11-6.500 11zM12 8v4M12 8h.01',
  up: 'M6 14.500l6-6l6 6',
  down: 'M6 9.500l6 6l6-6',
  next: 'M9.500 6l6 6l-6 6',
  previous: 'M14.500 6l-6 6l6 6',
  fullscreen: 'M14 4h6v6M20 4l-6.500 6.500M10 20H4v-6M4 20l6.500-6.500',
  copy: 'M9 9h10v11H9zM5 15V4h10',
  print: 'M7 8V4h10v4M7 17H4v-8h16v8h-3M7 14h10v6H7z',
  document: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  check: 'M5 12.500l4.500 4.500L19 7.500',
  play: 'M7.200 4.200v15.600L19.800 12z',
  pause: 'M6 4.800h4.200v14.400H6zM13.800 4.800H18v14.400h-4.200z',
  stepBack: 'M4.800 4.800h2.400v14.400H4.800zM19.200 4.800v14.400L9 12z',
  stepOn: 'M16.800 4.800h2.400v14.400h-2.400zM4.800 4.800v14.400L15 12z',
  settings:
    'M3.600 6.600h9.600M18 6.600h2.400M3.600 17.400H6M10.800 17.400h9.600M15.600 4.200a2.400 2.400 0 1 0 .010 0zM8.400 15a2.400 2.400 0 1 0 .010 0z',
  closer: 'M12 4.800v14.400M4.800 12h14.400',
  farther: 'M4.800 12h14.400',
  whole: 'M4.5 9V4.500H9M15 4.500h4.500V9M19.500 15v4.500H15M9 19.500H4.500V15',
  pan: 'M12 3v18M3 12h18M9 6l3-3l3 3M9 18l3 3l3-3M6 9l-3 3l3 3M18 9l3 3l-3 3',
  west: 'M14.500 6l-6 6l6 6',
  east: 'M9.500 6l6 6l-6 6',
  fit: 'M3.600 4.800v14.400M20.400 4.800v14.400M7.200 12h9.600M10.200 9l-3 3l3 3M13.800 9l3 3l-3 3',
} as const
export type IconName = keyof typeof ICONS

const POINTING: ReadonlySet<IconName> = new Set(['next', 'previous', 'list', 'play', 'stepBack', 'stepOn'])
/** Shapes, not strokes: the clock's, as every player draws them. */
const FILLED: ReadonlySet<IconName> = new Set(['play', 'pause', 'stepBack', 'stepOn'])

/** An icon beside words, or in a button that has an accessible name of its own. */
export function Icon({ name, sizePx = 20 }: { name: IconName; sizePx?: number }) {
  return (
    <svg
      class={POINTING.has(name) ? 'icon icon-pointing' : 'icon'}
      width={sizePx}
      height={sizePx}
      viewBox="0 0 24 24"
      fill={FILLED.has(name) ? 'currentColor' : 'none'}
      stroke={FILLED.has(name) ? 'none' : 'currentColor'}
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={ICONS[name]} />
    </svg>
  )
}
