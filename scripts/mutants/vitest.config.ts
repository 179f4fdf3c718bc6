import { defineConfig } from 'vitest/config'

/** The unit tests that must notice a mutant: those of the folders whose meaning is held without a browser. */
export default defineConfig({
  test: {
    include: ['src/{model,record,files,view,state}/**/*.test.ts', 'tests/golden-links.test.ts'],
    setupFiles: [new URL('few-samples.ts', import.meta.url).pathname],
    // What the files share is imported once for each mutant, not once for each file.
    isolate: false,
    env: { TZ: 'America/St_Johns' },
  },
})
