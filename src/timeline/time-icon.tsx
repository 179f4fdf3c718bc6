/** Outlines on a 20 px square; those that point somewhere are turned round in a right-to-left page. */
const PATHS = {
  play: 'M6 3.5v13l10.5-6.5z',
  pause: 'M5 4h3.5v12H5zM11.5 4H15v12h-3.5z',
  previous: 'M4 4h2v12H4zM16 4v12L7.5 10z',
  next: 'M14 4h2v12h-2zM4 4v12l8.5-6z',
  settings: 'M3 5.5h8m4 0h2M3 14.5h2m4 0h8M13 3.5a2 2 0 1 0 .01 0zM7 12.5a2 2 0 1 0 .01 0z',
  closer: 'M10 4v12M4 10h12',
  close: 'M5 5l10 10M15 5L5 15',
  farther: 'M4 10h12',
  earlier: 'M12 5l-5 5 5 5',
  later: 'M8 5l5 5-5 5',
  fit: 'M3 4v12M17 4v12M6 10h8M8.5 7.5L6 10l2.5 2.5M11.5 7.5L14 10l-2.5 2.5',
} as const
export type TimeIconName = keyof typeof PATHS

const FILLED: readonly TimeIconName[] = ['play', 'pause', 'previous', 'next']
const TURNED: readonly TimeIconName[] = ['play', 'previous', 'next', 'earlier', 'later']

export function TimeIcon({ name }: { name: TimeIconName }) {
  const look = FILLED.includes(name) ? 'is-filled' : 'is-drawn'
  const turned = TURNED.includes(name) ? ' is-turned' : ''
  return (
    <svg class={`time-icon ${look}${turned}`} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}
