/** The language's own names, less `eval`, `Function` and `WebAssembly`, which make programs out of text or bytes. */
const LANGUAGE = `globalThis undefined NaN Infinity isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent
encodeURI encodeURIComponent escape unescape Object Boolean Symbol Number BigInt Math Date String RegExp Array Map Set
WeakMap WeakSet WeakRef FinalizationRegistry Iterator Promise Proxy Reflect JSON Intl ArrayBuffer DataView Int8Array
Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array BigInt64Array BigUint64Array Float16Array
Float32Array Float64Array Error EvalError RangeError ReferenceError SyntaxError TypeError URIError AggregateError
SuppressedError DOMException`

/**
 * What a worker talks to its page with, and what only works with values that it already has: packed files are unpacked
 * by DecompressionStream, and what comes out is a Blob, which the browser may keep outside of the memory.
 */
const HARMLESS = `self postMessage onmessage onmessageerror onerror addEventListener removeEventListener dispatchEvent
close constructor TextDecoder TextEncoder crypto performance structuredClone queueMicrotask console Blob DecompressionStream`

const KEPT: ReadonlySet<string> = new Set(`${LANGUAGE} ${HARMLESS}`.split(/\s+/u))

/** One of each kind of function, whose `constructor` makes programs out of text as `Function` does. */
const FUNCTIONS = [() => {}, async () => {}, function* () {}, async function* () {}] as const

/**
 * Leaves a worker that reads strangers' bytes nothing to run text with, to ask another host, or to keep anything: only
 * names that are known to be harmless stay, so that a name which a browser adds later goes too. A policy says the
 * same only where the site's server sends it as a header.
 */
export function stripScope(scope: object): void {
  for (const one of FUNCTIONS) Reflect.deleteProperty(Object.getPrototypeOf(one), 'constructor')
  for (let level = scope; level && level !== Object.prototype; level = Object.getPrototypeOf(level))
    for (const name of Object.getOwnPropertyNames(level))
      if (!KEPT.has(name)) Reflect.deleteProperty(level, name)
}
