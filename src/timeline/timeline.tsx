/** Placeholder until the timeline is built: replaced in the next change. */
export function Timeline() {
  return <div class="timeline" />
}
