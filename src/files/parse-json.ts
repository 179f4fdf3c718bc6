import { nestsTooDeep } from './nesting'

/** Why the bytes of one of the site's files are no JSON that is read here. */
export type JsonFault = 'unreadable' | 'web-page' | 'packed' | 'too-deep'

export class JsonError extends Error {
  constructor(
    readonly reason: JsonFault,
    detail: string,
  ) {
    super(detail)
  }
}

/**
 * The JSON in the bytes of a file.
 * @throws {JsonError} saying what came in its place: servers send pages for files, and pack what is packed
 */
export function parseJson(bytes: Uint8Array): unknown {
  // The mark of gzip: what the browser unpacked was packed once more.
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) throw new JsonError('packed', 'gzip')
  const text = new TextDecoder().decode(bytes)
  if (/^\s*</.test(text)) throw new JsonError('web-page', text.trimStart().slice(0, 80))
  if (nestsTooDeep(text)) throw new JsonError('too-deep', text.slice(0, 80))
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw new JsonError('unreadable', String(error))
  }
}
