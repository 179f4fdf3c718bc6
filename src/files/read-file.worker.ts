import { packRecord } from '../record/packed-record'
import { readingOf } from './file-reading'
import { readBytes } from './read-bytes'
import type { ReadingAnswer, ReadingQuestion } from './reading-messages'
import { stripScope } from './strip-scope'

stripScope(self)

/** Events in one message: the page takes them in between two frames. */
const SLICE = 250

const answer = (message: ReadingAnswer, transfer: ArrayBuffer[] = []) =>
  self.postMessage(message, { transfer })

/** Answers one message with what the file holds, and with `failed` where that failed, since nobody hears a rejection. */
self.onmessage = async ({ data }: MessageEvent<ReadingQuestion>) => {
  try {
    await read(data)
  } catch (error) {
    answer({ kind: 'failed', found: String(error) })
  }
}

async function read({ file, fallback }: ReadingQuestion): Promise<void> {
  answer({ kind: 'progress', progress: null })
  const opened = await readBytes(file.name, await file.arrayBuffer(), (progress) =>
    answer({ kind: 'progress', progress }),
  )
  const { record, ...reading } = readingOf(opened, fallback)
  if (!record) {
    answer({ kind: 'read', reading, packed: null })
    return
  }
  answer({ kind: 'progress', progress: null })
  const { packed, events, buffers } = packRecord(record)
  for (let at = 0; at < events.length; at += SLICE)
    answer({ kind: 'events', events: events.slice(at, at + SLICE) })
  answer({ kind: 'read', reading, packed }, [...buffers])
}
