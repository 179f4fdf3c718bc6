const STEPS = [1, 2, 5]

/** The longest round distance (1, 2 or 5 times a power of ten km) that fits, and its width; `null` for no scale. */
export function scaleFor(
  metresPerPx: number,
  longestPx: number,
): { readonly km: number; readonly widthPx: number } | null {
  const longestKm = (metresPerPx * longestPx) / 1000
  if (!Number.isFinite(longestKm) || longestKm <= 0) return null
  const power = 10 ** Math.floor(Math.log10(longestKm))
  const step = STEPS.findLast((candidate) => candidate * power <= longestKm) ?? 1
  const km = Number((step * power).toPrecision(1))
  return { km, widthPx: Math.round((km * 1000) / metresPerPx) }
}
