/** The policy of a built site: in its page, and in examples of the headers that a server may send. */
import type { Plugin } from 'vite'
import { readOrigins } from '../src/app/embed-origins.ts'
import { CONTENT_SECURITY_POLICY } from './content-security-policy.ts'
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
  return [policyInPage(), headerExamples()]
}
