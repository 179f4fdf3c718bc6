/** A moment as text of a cell: the day alone where it is midnight UTC, as formats without a kind for days write days. */
export function timeText(ms: number): string | null {
  if (!Number.isFinite(ms) || Math.abs(ms) > 8.64e15) return null
  const [day = '', time = ''] = new Date(ms).toISOString().split('T')
  return time === '00:00:00.000Z' ? day : `${day}T${time.replace('.000Z', 'Z')}`
}
