/** The least room, a power of two. */
const LEAST = 1 << 12

/**
 * Ids that have been met, each as a number of 53 bits made of it: a million of them stand in 16 MB and are forgotten
 * with the reading. Two ids that are not the same make one number once in some ten thousand such files.
 */
export class SeenIds {
  #slots = new Float64Array(LEAST)
  #count = 0

  /** Was this id met before? */
  meet(id: string): boolean {
    const key = keyOf(id)
    if (this.#find(key)) return true
    this.#count += 1
    if (this.#count * 2 > this.#slots.length) this.#grow()
    return false
  }

  /** Puts the key in its slot where it is new. */
  #find(key: number): boolean {
    const mask = this.#slots.length - 1
    for (let at = key % this.#slots.length; ; at = (at + 1) & mask) {
      const there = this.#slots[at] ?? 0
      if (there === key) return true
      if (there === 0) {
        this.#slots[at] = key
        return false
      }
    }
  }

  #grow(): void {
    const before = this.#slots
    this.#slots = new Float64Array(before.length * 2)
    for (const key of before) if (key !== 0) this.#find(key)
  }
}

/** Never 0, which is an empty slot. */
function keyOf(id: string): number {
  let [one, other] = [0x811c9dc5, 0x1b873593]
  for (let at = 0; at < id.length; at += 1) {
    const code = id.charCodeAt(at)
    one = Math.imul(one ^ code, 0x01000193)
    other = Math.imul(other ^ code, 0x85ebca6b)
    other ^= other >>> 13
  }
  return ((other >>> 0) & 0x1f_ffff) * 0x1_0000_0000 + (one >>> 0) + 1
}
