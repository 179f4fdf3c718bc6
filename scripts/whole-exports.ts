/** No script of the site names what it does not have: the bundler writes such a one where two parts need each other. */
import { type Plugin, parseSync } from 'vite'

/** Names that a script gives away and has nowhere else: a browser refuses it, and every part that asks for it. */
export function lostExports(script: string): readonly string[] {
  const { staticExports } = parseSync('script.js', script).module
  const without = staticExports.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)}${text.slice(end)}`,
    script,
  )
  const locals = staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ localName }) => localName.name ?? []),
  )
  return locals.filter((name) => !without.split(/[^\w$]+/u).includes(name))
}

/** Refuses to write a script that gives away what it has not. */
export function wholeExports(): Plugin {
  return {
    name: 'whole-exports',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        const lost = file.type === 'chunk' ? lostExports(file.code) : []
        if (lost.length > 0)
          this.error(
            `${file.fileName} gives away what it has not: ${lost.join(', ')} (see LATER in vite.config.ts)`,
          )
      }
    },
  }
}
