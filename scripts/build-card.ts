/**
 * `npm run build:card`: the picture that other sites show of a link to this one (`public/card.png`, 1200×630),
 * taken from the built page itself. Run it after `npm run build`.
 */
import { chromium } from 'playwright-core'
import { preview } from 'vite'

const VIEW = '?embed=timeline#v=1&map=5.75/36.00/38.90&t=2015-11-01..2015-12-07&base=light&lang=en'

const outDir = process.env.SITE_DIR ?? 'dist'
const server = await preview({
  build: { outDir },
  preview: { port: 0, strictPort: false, host: '127.0.0.1' },
  logLevel: 'warn',
})
const address = server.httpServer.address()
if (address === null || typeof address === 'string') throw new Error('the preview server has no port')
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
})
const page = await browser.newPage({ viewport: { width: 1200, height: 630 }, reducedMotion: 'reduce' })
await page.goto(`http://127.0.0.1:${address.port}/${VIEW}`)
await page.waitForFunction(() => 'dateline' in window)
await page.evaluate(() => window.dateline.ready)
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
await browser.close()
await server.close()
console.log('public/card.png')
