/** What `make` answers, worked out once for each thing that it is asked of, and forgotten with that. */
export function onceEach<K extends object, V extends object>(make: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, V>()
  return (of) => {
    const existing = known.get(of)
    if (existing) return existing
    const made = make(of)
    known.set(of, made)
    return made
  }
}
