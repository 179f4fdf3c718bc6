import { describe, expect, it } from 'vitest'
import { CONTENT_SECURITY_POLICY } from './content-security-policy'
import { pagePolicies, writeApache, writeHeadersFile, writeNginx } from './server-headers'

const ANY = pagePolicies("default-src 'none'", null)
const SOME = pagePolicies("default-src 'none'", ['https://news.example', 'https://other.example'])

describe('who may frame a page', () => {
  it('is this site alone for the whole page, and everybody for an embed', () => {
    expect(ANY).toEqual({
      whole: "default-src 'none'; frame-ancestors 'self'",
      embed: "default-src 'none'",
    })
  })

  it('is for an embed who may talk to it, where the build has a list', () => {
    const frames = "default-src 'none'; frame-ancestors 'self' https://news.example https://other.example"
    expect(SOME).toEqual({ whole: "default-src 'none'; frame-ancestors 'self'", embed: frames })
    expect(pagePolicies("default-src 'none'", []).embed).toBe("default-src 'none'; frame-ancestors 'self'")
  })
})

describe('the headers for a server', () => {
  it.each([
    ['nginx', writeNginx, 'add_header X-Content-Type-Options nosniff always'],
    ['Apache', writeApache, 'Header always set X-Content-Type-Options "nosniff"'],
    ['_headers', writeHeadersFile, '  X-Content-Type-Options: nosniff\n'],
  ] as const)('have policy, nosniff and caching: %s', (_, write, nosniff) => {
    const text = write(pagePolicies(CONTENT_SECURITY_POLICY, null))
    expect(text).toContain(CONTENT_SECURITY_POLICY)
    expect(text).toContain(nosniff)
    expect(text).toContain('public, max-age=31536000, immutable')
  })

  it('tell a page from its embed where the server sees the query', () => {
    for (const write of [writeNginx, writeApache]) {
      expect(write(ANY)).toContain(`"${ANY.whole}"`)
      expect(write(ANY)).toContain(`"${ANY.embed}"`)
    }
  })

  it('frame nobody out who may embed, where the server does not see the query', () => {
    expect(writeHeadersFile(ANY)).not.toContain('frame-ancestors')
    expect(writeHeadersFile(SOME)).toContain(
      "Content-Security-Policy: default-src 'none'; frame-ancestors 'self' https://news.example https://other.example\n",
    )
  })

  it('name each header once for a path in _headers, where rules of one header are joined', () => {
    expect(writeHeadersFile(ANY).match(/Cache-Control:/g)).toHaveLength(1)
  })

  it('lead a link whose # was escaped to its view, and to no other site', () => {
    for (const write of [writeNginx, writeApache]) expect(write(ANY)).toContain(String.raw`(/(?![\\/])`)
  })

  it('put no quote of their own kind into a policy', () => {
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/["\n$\\]/)
  })
})
