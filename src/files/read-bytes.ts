import { foundText } from '../model/problem'
import { type OpenedFile, readOpened, unreadable } from './dateline/read-opened'
import { decodeText } from './decode-text'

/** The bytes of a file to what it holds; never throws. */
export async function readBytes(name: string, bytes: ArrayBuffer): Promise<OpenedFile> {
  if (bytes.byteLength === 0) return unreadable(name, { code: 'empty-file', where: name, found: '0' })
  const text = decodeText(bytes)
  if (text === null) return unreadable(name, { code: 'not-text', where: name, found: foundText('') })
  return readOpened(text, name)
}
