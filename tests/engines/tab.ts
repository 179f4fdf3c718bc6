export interface Place {
  readonly x: number
  readonly y: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** One page of one browser, in words that every engine understands. Places and sizes are CSS px of the window. */
export interface Tab {
  readonly go: (address: string) => Promise<void>
  /** What the program answers that is run in the page. */
  readonly ask: (program: string) => Promise<string>
  /** One key by its name, `ArrowRight`, or a letter. */
  readonly press: (key: string) => Promise<void>
  /** The pointer goes down at the first place, moves to each further one, and comes up. */
  readonly draw: (places: readonly Place[]) => Promise<void>
  readonly resize: (size: Size) => Promise<void>
  /** What the window shows, PNG. */
  readonly picture: () => Promise<Buffer>
  /** Errors, warnings and exceptions of the page so far. */
  readonly faults: () => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

/** A browser that is started for one tab, and ends with it. */
export interface Engine {
  readonly name: string
  readonly open: (size: Size) => Promise<Tab>
}

/**
 * Runs a function of its own in the page, with values that JSON can hold, and answers what it answers or promises. All
 * engines are given a program of text, so that none needs more of the page's policy than another.
 */
export async function run<Given extends readonly unknown[], Answer>(
  tab: Tab,
  work: (...given: Given) => Answer,
  ...given: Given
): Promise<Awaited<Answer>> {
  const said = await tab.ask(`Promise.resolve((${work})(...${JSON.stringify(given)})).then((answer) =>
    JSON.stringify({ answer }), (error) => JSON.stringify({ error: String(error) }))`)
  const { answer, error } = JSON.parse(said) as { readonly answer: Awaited<Answer>; readonly error?: string }
  if (error !== undefined) throw new Error(`in the page: ${error}`)
  return answer
}
