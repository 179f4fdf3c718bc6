/** The policy of a site: in the built page, on all that is served from here, and in examples for other servers. */
import type { Connect, Plugin } from 'vite'
import { readOrigins } from '../src/app/embed-origins.ts'
import { CONTENT_SECURITY_POLICY, developmentPolicy } from './content-security-policy.ts'
import { pagePolicies, writeApache, writeHeadersFile, writeNginx } from './server-headers.ts'

function policyInPage(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  }
}

/**
 * Every answer of `npm start`, of the tests' servers and of the development server. Who may frame a page is left to
 * the servers that publish it.
 */
function policyInHeaders(): Plugin {
  const sending =
    (policy: string): Connect.NextHandleFunction =>
    (_, response, next) => {
      response.setHeader('Content-Security-Policy', policy)
      response.setHeader('X-Content-Type-Options', 'nosniff')
      next()
    }
  return {
    name: 'policy-in-headers',
    configureServer: ({ middlewares }) => void middlewares.use(sending(developmentPolicy())),
    configurePreviewServer: ({ middlewares }) => void middlewares.use(sending(CONTENT_SECURITY_POLICY)),
  }
}

function headerExamples(): Plugin {
  return {
    name: 'header-examples',
    apply: 'build',
    generateBundle() {
      const embedders = readOrigins(this.environment.config.env.VITE_EMBED_ORIGINS ?? '')
      const policies = pagePolicies(CONTENT_SECURITY_POLICY, embedders)
      const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source })
      emit('_headers', writeHeadersFile(policies))
      emit('headers/nginx.conf', writeNginx(policies))
      emit('headers/apache.conf', writeApache(policies))
    },
  }
}

/** The plugins that give a site its policy. */
export function siteHeaders(): Plugin[] {
  return [policyInPage(), policyInHeaders(), headerExamples()]
}
