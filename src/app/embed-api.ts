import * as v from 'valibot'
import { readOrigins } from './embed-origins'
import type { ApiEventType, PageApi } from './page-api'

/**
 * The page's functions for the page that embeds it, by `postMessage`: a message
 * `{dateline: 1, call, args, id}` is answered by `{dateline: 1, id, result | error}`. Opening files is not
 * among them: an embedding site must not read a reader's file.
 */

const id = v.union([
  v.pipe(v.string(), v.maxLength(200)),
  v.pipe(
    v.number(),
    v.check((value) => Number.isFinite(value)),
  ),
])
const eventType = v.picklist(['view', 'select', 'shown'] as const satisfies readonly ApiEventType[])
const viewPatch = v.record(
  v.pipe(v.string(), v.maxLength(50)),
  v.nullable(
    v.union([
      v.string(),
      v.number(),
      v.boolean(),
      v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(10_000)),
    ]),
  ),
)

const NO_ARGUMENTS = v.optional(v.pipe(v.array(v.unknown()), v.maxLength(0)), [])
const bare = <T extends string>(call: T) =>
  v.object({ dateline: v.literal(1), call: v.literal(call), args: NO_ARGUMENTS, id })

const messageSchema = v.variant('call', [
  bare('ready'),
  bare('version'),
  bare('view'),
  bare('settled'),
  bare('rendered'),
  bare('link'),
  bare('shown'),
  bare('counts'),
  v.object({ dateline: v.literal(1), call: v.literal('go'), args: v.tuple([viewPatch]), id }),
  v.object({ dateline: v.literal(1), call: v.literal('on'), args: v.tuple([eventType]), id }),
  v.object({ dateline: v.literal(1), call: v.literal('off'), args: v.tuple([eventType]), id }),
])
type ApiMessage = v.InferOutput<typeof messageSchema>

/** What of any message is enough to answer it with an error. */
const addressedSchema = v.object({ dateline: v.literal(1), id })

/** Where answers go: the embedding window, and its origin (`*` for one that has none to name). */
interface Host {
  readonly window: Window
  /** The origin as the message has it, `null` for none. */
  readonly asked: string
  readonly origin: string
}

/** Origins that may call, `null` for any. */
const ALLOWED = readOrigins(String(import.meta.env.VITE_EMBED_ORIGINS ?? ''))

function post(host: Host, message: Record<string, unknown>): void {
  host.window.postMessage({ dateline: 1, ...message }, host.origin)
}

/**
 * Answers the messages of the embedding page for the page whose functions these are. While a reader's own file is open
 * only the origins of the build's list may ask, and nobody where it has none.
 */
export function embedApi(
  pageApi: PageApi,
  isFileOpen: () => boolean,
  allowed: readonly string[] | null = ALLOWED,
): (event: MessageEvent<unknown>) => Promise<void> {
  const listening = new Map<string, () => void>()
  const mayAsk = (origin: string) => allowed?.includes(origin) ?? !isFileOpen()

  const listen = (host: Host, type: ApiEventType): null => {
    const key = `${type} ${host.origin}`
    if (!listening.has(key))
      listening.set(
        key,
        pageApi.on(type, (detail) => {
          if (mayAsk(host.asked)) post(host, { event: type, detail })
        }),
      )
    return null
  }
  const stopListening = (host: Host, type: ApiEventType): null => {
    const key = `${type} ${host.origin}`
    listening.get(key)?.()
    listening.delete(key)
    return null
  }
  /** Nothing is done before there is a record: an event that is asked for would be none, and yet be promised. */
  const answer = async (message: ApiMessage, host: Host): Promise<unknown> => {
    await pageApi.ready
    if (!mayAsk(host.asked)) return null
    switch (message.call) {
      case 'go':
        pageApi.go(message.args[0])
        return null
      case 'on':
        return listen(host, message.args[0])
      case 'off':
        return stopListening(host, message.args[0])
      case 'ready':
        return null
      case 'settled':
        await pageApi.settled()
        return null
      case 'version':
        return pageApi.version
      case 'view':
      case 'rendered':
      case 'link':
      case 'shown':
      case 'counts':
        return pageApi[message.call]()
    }
  }
  return (event) => receive(event, mayAsk, answer)
}

/** Answers one message of the embedding page; what is none of its, or is from anybody else, is passed over. */
async function receive(
  event: MessageEvent<unknown>,
  mayAsk: (origin: string) => boolean,
  answer: (message: ApiMessage, host: Host) => Promise<unknown>,
): Promise<void> {
  if (event.source !== window.parent || window.parent === window) return
  if (!mayAsk(event.origin)) return
  const addressed = v.safeParse(addressedSchema, event.data)
  if (!addressed.success) return
  const asked = event.origin
  const host: Host = { window: window.parent, asked, origin: event.origin === 'null' ? '*' : event.origin }
  const message = v.safeParse(messageSchema, event.data)
  if (!message.success) {
    const [issue] = message.issues
    post(host, { id: addressed.output.id, error: `not a call of dateline: ${issue.message}` })
    return
  }
  const reply = await answer(message.output, host).then(
    (result) => ({ result }),
    (error: unknown) => ({ error: error instanceof Error ? error.message : String(error) }),
  )
  // A file may have been opened while the answer was made.
  if (mayAsk(asked)) post(host, { id: addressed.output.id, ...reply })
}
