/**
 * `npm run build:card`: the picture that other sites show of a link to this one (`public/card.png`, 1200×630), and
 * the second of the README's (`public/claims-dark.png`), both taken from the built page itself. Run it after
 * `npm run build`.
 */
import { chromium, type Page } from 'playwright-core'
import { BROWSER_FLAGS } from '../tests/driver/browser-flags'
import { previewSite } from '../tests/driver/preview-site'

const CARD = '?embed=timeline#v=1&map=5.65/36.30/38.90&t=2015-11-01..2015-12-07&base=light&lang=en'
/** A strike that one side alleges and the other denies, with what each of them says. */
const CLAIMS =
  '#v=1&map=6.60/35.20/40.20&t=2015-11-01..2015-12-23&panel=none&base=dark&lang=en&event=coalition-alleged-strike-syrian-army-deir-ezzor-2015-12-06'

const site = await previewSite(process.env.SITE_DIR ?? 'dist')
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: [...BROWSER_FLAGS],
})
async function openView(view: string, width: number, height: number): Promise<Page> {
  const opened = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' })
  await opened.goto(site.url + view)
  await opened.waitForFunction(() => 'dateline' in window)
  await opened.evaluate(() => window.dateline.ready)
  return opened
}

const page = await openView(CARD, 1200, 630)
await page.evaluate(() => {
  const title = document.createElement('div')
  const name = document.createElement('strong')
  name.textContent = 'Dateline'
  const line = document.createElement('span')
  line.textContent = 'Who struck where, and who says so'
  Object.assign(title.style, {
    position: 'fixed',
    insetBlockStart: '32px',
    insetInlineStart: '32px',
    display: 'grid',
    padding: '20px 28px',
    borderRadius: '8px',
    background: 'var(--surface-raised)',
    boxShadow: 'var(--shadow)',
    zIndex: '9',
  })
  Object.assign(name.style, { fontSize: '56px', lineHeight: '1.15', fontWeight: '600' })
  Object.assign(line.style, { fontSize: '28px', lineHeight: '1.3' })
  title.append(name, line)
  document.body.append(title)
  for (const part of ['map-controls', 'embed-open', 'notices'])
    document.querySelector<HTMLElement>(`[data-part="${part}"]`)?.style.setProperty('display', 'none')
})
await page.evaluate(() => window.dateline.settled())
await page.screenshot({ path: 'public/card.png' })
const claims = await openView(CLAIMS, 1280, 760)
await claims.evaluate(() => window.dateline.settled())
await claims.screenshot({ path: 'public/claims-dark.png' })
await browser.close()
await site.close()
console.log('public/card.png public/claims-dark.png')
