/** How two folders of texts differ, a sentence for each file: missing, unexpected, or its first other line. */
export function compareTexts(
  expected: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
): string[] {
  const paths = [...new Set([...expected.keys(), ...found.keys()])].sort()
  return paths.flatMap((path) => {
    const wanted = expected.get(path)
    const text = found.get(path)
    if (wanted === text) return []
    if (wanted === undefined) return [`${path} is not built from any seed`]
    if (text === undefined) return [`${path} is missing`]
    return [`${path} differs from line ${firstOtherLine(wanted, text)} on`]
  })
}

function firstOtherLine(a: string, b: string): number {
  const other = b.split('\n')
  const lines = a.split('\n')
  const at = lines.findIndex((line, index) => line !== other[index])
  return (at < 0 ? lines.length : at) + 1
}
