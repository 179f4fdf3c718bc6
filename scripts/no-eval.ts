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

/** MapLibre's worker would run scripts that a page gives it to load, which ours never does. */
export function withoutEval(): Plugin {
  return {
    name: 'without-eval',
    transform: {
      filter: { id: /maplibre-gl-worker/ },
      handler: (code) => code.replace(/\bglobalThis\.eval\((\w+)\)/, 'Promise.reject($1)'),
    },
  }
}
