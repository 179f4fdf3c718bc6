import { decodeText } from '../formats/decode-text'
import { type OpenedFile, readOpened, unreadable } from '../formats/read-opened'
import { foundText } from '../model/problem'

/** The bytes of a file to what it holds; never throws. */
export async function readBytes(name: string, bytes: ArrayBuffer): Promise<OpenedFile> {
  if (bytes.byteLength === 0) return unreadable(name, { code: 'empty-file', where: name, found: '0' })
  const text = decodeText(bytes)
  if (text === null) return unreadable(name, { code: 'not-text', where: name, found: foundText('') })
  return readOpened(text, name)
}
