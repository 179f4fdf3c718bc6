/** Names as a file has them, trimmed, each once: the second `date` is `date (2)`, a third without a name `column 3`. */
export function columnNames(found: readonly unknown[]): string[] {
  const taken = new Set<string>()
  return found.map((cell, at) => {
    const name = String(cell ?? '').trim() || `column ${at + 1}`
    let distinct = name
    for (let number = 2; taken.has(distinct); number += 1) distinct = `${name} (${number})`
    taken.add(distinct)
    return distinct
  })
}

/** Names for columns that have none. */
export function unnamedColumns(count: number): string[] {
  return columnNames(Array.from({ length: count }, () => ''))
}
