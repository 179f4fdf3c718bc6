import { createServer, type Server } from 'node:http'

/** A plain page of another site, on a port of its own. */
export interface HostSite {
  /** Its address; every path is the same page. */
  readonly url: string
  readonly close: () => Promise<void>
}

/** Serves `body` in a long page with something to focus before and after it. */
export async function serveHost(body: string): Promise<HostSite> {
  const html = `<!doctype html><html lang="en"><title>A page of another site</title>
<body style="margin:0"><a id="before" href="#before">before</a>
${body}
<a id="after" href="#after">after</a><div style="height:3000px"></div></body></html>`
  const server: Server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the host has no port')
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
