const FIRST_SIZE = 1024
const LOWER_BITS = 1_048_576

/**
 * Ids that were met, as 52 bits of hash each and not as texts: a million take 16 MB. Two of a million share a hash
 * with a chance of one to nine thousand, and then a row is doubted, not lost.
 */
export class SeenIds {
  private slots = new Float64Array(FIRST_SIZE)
  private size = 0

  /** Notes an id. Was it there before? */
  has(id: string): boolean {
    if (this.size * 2 >= this.slots.length) this.grow()
    const known = put(this.slots, hashOf(id))
    if (!known) this.size += 1
    return known
  }

  private grow(): void {
    const larger = new Float64Array(this.slots.length * 2)
    for (const hash of this.slots) if (hash !== 0) put(larger, hash)
    this.slots = larger
  }
}

/** Puts a hash into the first free slot from its own on, by its upper 32 bits; true where it stands already. */
function put(slots: Float64Array, hash: number): boolean {
  // A power of two.
  const mask = slots.length - 1
  for (let at = (hash / LOWER_BITS) & mask; ; at = (at + 1) & mask) {
    const found = slots[at]
    if (found === hash) return true
    if (found === 0) {
      slots[at] = hash
      return false
    }
  }
}

/** Two runs of FNV-1a side by side; never 0, which is a free slot. */
function hashOf(text: string): number {
  let one = 0x811c9dc5
  let two = 0x9747b28c
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    one = Math.imul(one ^ code, 0x01000193)
    two = Math.imul(two ^ code, 0x5bd1e995) + 0x27d4eb2f
  }
  two ^= two >>> 15
  return (one >>> 0) * LOWER_BITS + ((two >>> 0) & 0xfffff) + 1
}
