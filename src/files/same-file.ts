/** Are two marks of the same bytes, whatever the file is called? */
export function isSameFile(mark: string | null, other: string | null): boolean {
  const hashOf = (text: string) => text.slice(text.lastIndexOf('@'))
  return mark !== null && other !== null && hashOf(mark) === hashOf(other)
}
