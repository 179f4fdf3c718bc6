import { describe, expect, it } from 'vitest'
import { launchBrowser } from './driver/browser'
import { findViolations, injectAxe } from './driver/find-violations'
import { openedPages } from './driver/opened-pages'
import { PAGE_STATES } from './driver/page-states'

const { open, openFresh } = openedPages()

/** Motion is reduced, so that no colour is half way. */
const SCREENS = [
  { width: 390, height: 640 },
  { width: 768, height: 900 },
  { width: 1440, height: 800 },
]
const SCHEMES = ['light', 'dark'] as const
const LANGUAGES = ['en', 'ar']

const ALL = SCHEMES.flatMap((colorScheme) =>
  LANGUAGES.flatMap((lang) => SCREENS.map((viewport) => ({ viewport, colorScheme, lang }))),
)
/** `npm run soak` takes all twelve, `npm test` three: each width, both schemes and both languages. */
const COMBINATIONS = process.env.LONG_TESTS ? ALL : ALL.filter((_, index) => index % 5 === 0)

/** Open sea: axe does not see what is painted, so that nothing much need be painted. */
const SEA = 'v=1&map=8.00/34.00/20.00'

describe('axe finds nothing against WCAG 2.2 AA and the best practices', () => {
  it.each(COMBINATIONS)(
    'in any state, $viewport.width px wide, $colorScheme, $lang',
    async ({ viewport, colorScheme, lang }) => {
      const dateline = await open({
        viewport,
        colorScheme,
        reducedMotion: 'reduce',
        fragment: `${SEA}&lang=${lang}`,
      })
      await injectAxe(dateline.page)
      const found: Record<string, readonly string[]> = {}
      for (const state of PAGE_STATES) {
        await state.enter(dateline)
        await dateline.settled()
        const violations = await findViolations(dateline.page)
        if (violations.length > 0) found[state.name] = violations
        await state.leave(dateline)
      }
      expect(found).toEqual({})
    },
    240_000,
  )

  it('with no map at all, in both languages', async () => {
    const browser = await launchBrowser(['--disable-3d-apis'])
    for (const lang of LANGUAGES) {
      const dateline = await openFresh({ browser, fragment: `v=1&lang=${lang}`, expected: [/WebGL/] })
      await dateline.part('map-failure').waitFor()
      await injectAxe(dateline.page)
      expect(await findViolations(dateline.page)).toEqual([])
    }
    await browser.close()
  })
})
