import WebSocket from 'ws'

type Values = Readonly<Record<string, unknown>>

/** A connection to a browser by WebDriver BiDi, the W3C's protocol over a socket. */
export interface Bidi {
  /** @throws what the browser answers in place of a result */
  readonly send: <Result = unknown>(method: string, params: Values) => Promise<Result>
  readonly on: (event: string, heard: (params: Values) => void) => void
  readonly close: () => void
}

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: Values
  readonly result?: unknown
  readonly error?: string
  readonly message?: string
}

interface Asked {
  readonly resolve: (result: unknown) => void
  readonly reject: (error: Error) => void
}

/** @param address - `ws://…/session` */
export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(address, { maxPayload: 0 })
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
  const asked = new Map<number, Asked>()
  const listeners = new Map<string, (params: Values) => void>()
  let last = 0
  socket.on('message', (data) => {
    const { id, method, params = {}, result, error, message } = JSON.parse(String(data)) as Message
    if (method !== undefined) listeners.get(method)?.(params)
    const waiting = id === undefined ? undefined : asked.get(id)
    if (id !== undefined) asked.delete(id)
    if (error === undefined) waiting?.resolve(result)
    else waiting?.reject(new Error(`${error}: ${message}`))
  })
  socket.on('close', () => {
    for (const { reject } of asked.values()) reject(new Error('the browser is gone'))
    asked.clear()
  })
  return {
    send: <Result>(method: string, params: Values) =>
      new Promise<Result>((resolve, reject) => {
        last += 1
        asked.set(last, { resolve: (result) => resolve(result as Result), reject })
        socket.send(JSON.stringify({ id: last, method, params }))
      }),
    on: (event, heard) => void listeners.set(event, heard),
    close: () => socket.close(),
  }
}
