/** No part of the site makes a program out of text or bytes: neither the page nor its workers. */
import type { Plugin } from 'vite'

/** The ways to do so that stand in a script, each with some of what follows; names that only hold them are let be. */
export function waysToEvaluate(script: string): readonly string[] {
  return script.match(/(?<![\w$])(?:eval|Function)\s*\(.{0,20}|(?<![\w$])WebAssembly(?![\w$]).{0,20}/gu) ?? []
}

/** Refuses to write a script that holds one. */
export function nothingEvaluated(): Plugin {
  return {
    name: 'nothing-evaluated',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        const ways = file.type === 'chunk' ? waysToEvaluate(file.code) : []
        if (ways.length > 0) this.error(`${file.fileName} evaluates: ${ways.join(', ')}`)
      }
    },
  }
}

/** What libraries of a worker would evaluate, and never have to here: by the file, what is written in its place. */
const REPLACED: readonly (readonly [file: RegExp, way: RegExp, instead: string])[] = [
  // MapLibre's worker would run scripts that a page gives it to load.
  [/maplibre-gl-worker/, /\bglobalThis\.eval\((\w+)\)/, 'Promise.reject($1)'],
  // Arrow makes a program to leave values out while it builds columns, which are only read here.
  [
    /apache-arrow.builder.valid/,
    /return new Function\(.*\);/,
    'return (x) => !nullValues.some((one) => Object.is(one, x));',
  ],
  // The worker is left without `Function`, also where nothing is made of it.
  [
    /apache-arrow.(?:data|vector|table|schema|recordbatch)\.mjs/,
    /\bFunction\.prototype\[Symbol\.hasInstance\]/g,
    'Object[Symbol.hasInstance]',
  ],
  // Packed FlatGeobuf from another host, by a program of bytes.
  [
    /flatgeobuf.lib.mjs.seekable-zstd/,
    /import\('@bokuweb\/zstd-wasm'\)/,
    "Promise.reject(new Error('packed'))",
  ],
]

/** A library's file as it stands in a worker; `null` for one that stands there as it is. */
export function withoutWays(code: string, id: string): string | null {
  const found = REPLACED.find(([file]) => file.test(id))
  return found ? code.replace(found[1], found[2]) : null
}

export function withoutEval(): Plugin {
  return {
    name: 'without-eval',
    transform: {
      filter: { id: REPLACED.map(([file]) => file) },
      handler: withoutWays,
    },
  }
}
