/** A longer name is none that a map has room for. */
const MOST_LETTERS = 60

/** A name as it stands on the map. */
export function mapName(name: string): string {
  return name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS)}…` : name
}
