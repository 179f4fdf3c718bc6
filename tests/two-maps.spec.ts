import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GuardedPage, openGuardedPage } from './driver/browser'
import { type PreviewedSite, previewSite } from './driver/preview-site'
import type {} from './gallery/two-maps'

let outDir: string
let site: PreviewedSite
let guarded: GuardedPage

beforeAll(async () => {
  outDir = mkdtempSync(join(tmpdir(), 'dateline-two-maps-'))
  await build({
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      rolldownOptions: { input: { twoMaps: 'tests/gallery/two-maps.html' } },
    },
  })
  site = await previewSite(outDir)
  // The policy of the site asks for the page's own start, which this page does without.
  guarded = await openGuardedPage({
    viewport: { width: 1000, height: 440 },
    bypassCSP: true,
    expected: [/^left the site/],
  })
  await guarded.page.goto(`${site.url}tests/gallery/two-maps.html`)
  await guarded.page.waitForFunction(() => 'twoMaps' in window)
}, 240_000)

afterAll(async () => {
  await guarded?.close()
  await site?.close()
  rmSync(outDir, { recursive: true, force: true })
})

const FIRST = ['deir-1 russia 292 191', 'raqqa-1 france 240 157']

describe('two maps on one page', () => {
  it('show each its own record and window, and what one is told leaves the other as it is', async () => {
    const { page } = guarded
    const alone = await page.evaluate(() => window.twoMaps.first.marks())
    expect(alone).toEqual(FIRST)
    const saidAlone = await page.evaluate(() => window.twoMaps.first.said())

    const second = await page.evaluate(async () => {
      const mounted = window.twoMaps.mountSecond()
      window.twoMaps.second = mounted
      const whole = await mounted.marks()
      mounted.tell({ shown: Uint32Array.of(0), span: { start: 100, end: 101 } })
      const one = await mounted.marks()
      mounted.tell({ camera: { zoom: 7, lat: 33.5, lng: 36.4, bearing: 0, pitch: 0 }, lang: 'ar' })
      return { whole, one, near: await mounted.marks() }
    })
    expect(second.whole).toHaveLength(2)
    expect(second.one).toHaveLength(1)
    expect(second.near).toHaveLength(1)
    expect(second.near).not.toEqual(second.one)

    const beside = await page.evaluate(async () => {
      const marks = await window.twoMaps.first.marks()
      return { marks, said: window.twoMaps.first.said() }
    })
    expect(beside).toEqual({ marks: FIRST, said: saidAlone })
    expect(guarded.faults).toEqual([])
  }, 120_000)

  it('close each alone: what stays can still be told', async () => {
    const after = await guarded.page.evaluate(async () => {
      const { first, second } = window.twoMaps
      second?.close()
      const before = await first.marks()
      first.tell({ shown: Uint32Array.of(1) })
      return { before, after: await first.marks(), boxes: document.querySelectorAll('canvas').length }
    })
    expect(after.before).toEqual(FIRST)
    expect(after.after).toHaveLength(1)
    expect(after.boxes).toBe(1)
    expect(guarded.faults).toEqual([])
  }, 120_000)
})
