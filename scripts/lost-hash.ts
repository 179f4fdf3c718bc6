import type { Connect, Plugin } from 'vite'

/**
 * Where an address leads whose `#` somebody has escaped, so that the view came to the server as a path; `null` where
 * nobody did. The page cannot do this itself: its files stand beside its address, which the slashes of `map=` move.
 */
export function withHash(url: string): string | null {
  // Two slashes at its beginning would name another site.
  const [, path, fragment] = /^(\/(?![\\/])[^?]*?)%(?:25)*23(v(?:=|%).*)$/i.exec(url) ?? []
  return path === undefined ? null : `${path}#${fragment}`
}

const redirect: Connect.NextHandleFunction = ({ url = '' }, response, next) => {
  const address = withHash(url)
  if (address === null) return next()
  response.writeHead(302, { Location: address })
  response.end()
}

/** `npm start` and the tests' servers lead such an address to its view. */
export function lostHash(): Plugin {
  return { name: 'lost-hash', configurePreviewServer: ({ middlewares }) => void middlewares.use(redirect) }
}
