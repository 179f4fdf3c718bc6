/** `npm start`: installs what is missing, builds the site and serves it on http://localhost:4173 (`PORT` changes it). */
import { ensureInstalled, ROOT } from './setup.mjs'

ensureInstalled()
process.chdir(ROOT)
const { build, preview } = await import('vite')
const port = Number(process.env.PORT ?? 4173)
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`PORT is "${process.env.PORT}", which is no port number (1 to 65535).`)
  process.exit(1)
}
await build({ logLevel: 'warn' })
try {
  await preview({ preview: { port, strictPort: true, host: 'localhost' } })
} catch (error) {
  console.error(`The site was built into dist/, but could not be served on port ${port}: ${error.message}`)
  console.error('Choose another port, for example: PORT=4180 npm start')
  process.exit(1)
}
console.log(`Dateline is at http://localhost:${port}/ (Ctrl+C stops it)`)
