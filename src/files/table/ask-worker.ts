import type { ReadingAnswer, RowsQuestion } from '../reading-messages'
import type { AskRows, RowsAnswers, RowsAsk } from './rows-questions'

type Answer = RowsAnswers[RowsAsk]['answer']

/** The way to the worker that has read a table, which is heard for nothing but answers from now on. */
export interface AskedWorker {
  readonly ask: AskRows
  /** Ends the worker, and with it all that it holds; what was asked is not answered any more. */
  readonly close: () => void
}

export function askWorker(worker: Worker): AskedWorker {
  const waiting = new Map<number, { done: (answer: Answer) => void; fail: (error: Error) => void }>()
  let count = 0
  let dead: Error | null = null
  const die = (found: string) => {
    dead = new Error(found)
    for (const { fail } of waiting.values()) fail(dead)
    waiting.clear()
  }
  worker.onmessage = ({ data }: MessageEvent<ReadingAnswer>) => {
    if (data.kind !== 'answer' && data.kind !== 'unanswered') return
    const one = waiting.get(data.id)
    waiting.delete(data.id)
    if (data.kind === 'answer') one?.done(data.answer)
    else one?.fail(new Error(data.found))
  }
  worker.onmessageerror = () => die('an answer could not be read')
  worker.onerror = (event) => die(event.message ?? '')
  const ask = (name: RowsAsk, asked: unknown): Promise<Answer> =>
    new Promise((done, fail) => {
      if (dead) {
        fail(dead)
        return
      }
      count += 1
      waiting.set(count, { done, fail })
      worker.postMessage({ kind: 'rows', id: count, ask: name, asked } as RowsQuestion)
    })
  // Each name has its own answer, which one function for all cannot say.
  return {
    ask: ask as AskRows,
    close: () => {
      worker.terminate()
      die('the table was closed')
    },
  }
}
