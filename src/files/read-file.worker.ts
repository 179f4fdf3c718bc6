import { packRecord } from '../record/packed-record'
import type { FileReading } from './file-reading'
import { type AnyFile, readAny } from './read-any'
import type { ReadingAnswer, ReadingQuestion, RowsQuestion } from './reading-messages'
import { stripScope } from './strip-scope'
import type { ReadTable } from './table/read-table-file'
import type { AskRows } from './table/rows-questions'

stripScope(self)

/** Events in one message: the page takes them in between two frames. */
const SLICE = 250

/** Who answers for the table that was read, once one was. */
let askRows: AskRows | null = null

const answer = (message: ReadingAnswer, transfer: ArrayBuffer[] = []) =>
  self.postMessage(message, { transfer })

/** Answers each message, with what went wrong where something did, since nobody hears a rejection. */
self.onmessage = async ({ data }: MessageEvent<ReadingQuestion>) => {
  try {
    if (data.kind === 'read') await read(data.any)
    else await answerRows(data)
  } catch (error) {
    const found = String(error)
    answer(data.kind === 'read' ? { kind: 'failed', found } : { kind: 'unanswered', id: data.id, found })
  }
}

async function read(any: AnyFile): Promise<void> {
  answer({ kind: 'progress', progress: null })
  const found = await readAny(any, (progress) => answer({ kind: 'progress', progress }))
  if (found.kind === 'table') handOverTable(found.table)
  else handOver(found.reading)
}

function handOver({ record, ...reading }: FileReading): void {
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

function handOverTable({ ask, buffers, account, problems, packed, offered }: ReadTable): void {
  askRows = ask
  answer({ kind: 'table', account, problems, packed, offered }, packed ? [...buffers] : [])
}

async function answerRows({ id, ask, asked }: RowsQuestion): Promise<void> {
  if (!askRows) throw new Error('no table is open')
  answer({ kind: 'answer', id, answer: await askRows(ask, asked) })
}
