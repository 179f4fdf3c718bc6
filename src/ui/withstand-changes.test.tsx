// @vitest-environment happy-dom
import fc from 'fast-check'
import { type ComponentChildren, Fragment, render } from 'preact'
import { expect, it } from 'vitest'
import {
  addAttributes,
  addElements,
  annotateTexts,
  highlightTexts,
  joinTexts,
  removeByName,
  reorderLines,
  translatePage,
  wrapElements,
  wrapWords,
} from '../../tests/driver/foreign-hands'
import { withstandChanges } from './withstand-changes'

withstandChanges()

/** A page whose every kind of child comes, goes and changes. */
interface State {
  readonly count: number
  readonly subject: string
  readonly note: boolean
  readonly list: readonly string[]
}

function Words({ text }: { text: string }): ComponentChildren {
  return text
}

function Sample({ count, subject, note, list }: State) {
  return (
    <section>
      {note && 'Before all. '}
      <h2>{subject}</h2>
      <p>
        {count} of <b>{count + 1}</b> events{note && <button type="button">{subject}</button>} in view
      </p>
      <p>
        <Words text={subject} /> · {note ? <i>{count}</i> : count}
      </p>
      {note ? 'A note' : <p>{subject}</p>}
      <ul>
        {list.map((item) => (
          <Fragment key={item}>
            <li>
              {item}: <b>{subject}</b>
            </li>
            {item === 'a' && subject}
          </Fragment>
        ))}
      </ul>
      {note ? <p>{count} last</p> : null}
    </section>
  )
}

const START: State = { count: 1, subject: 'Raqqa', note: false, list: ['a', 'b', 'c'] }
const OTHER: State = { count: 2, subject: 'Homs', note: true, list: ['c', 'd', 'a'] }

const states = fc.array(
  fc.record({
    count: fc.nat(9),
    subject: fc.constantFrom('Raqqa', 'Homs', 'Palmyra'),
    note: fc.boolean(),
    list: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e')),
  }),
  { minLength: 1, maxLength: 5 },
)

function hold(): { root: HTMLElement; show: (state: State) => void; end: () => void } {
  const root = document.createElement('main')
  document.body.replaceChildren(root)
  return {
    root,
    show: (state) => render(<Sample {...state} />, root),
    end: () => {
      render(null, root)
      document.body.replaceChildren()
    },
  }
}

const textOf = (root: HTMLElement) => (root.textContent ?? '').replace(/[«»]/g, '')

const withoutSpace = (text: string) => text.replaceAll(' ', '')

/** What the page says of this state where nobody has changed it. */
function untouched(state: State): string {
  const { root, show, end } = hold()
  show(state)
  const text = textOf(root)
  end()
  return text
}

it('says what it would say without this', () => {
  expect(untouched(OTHER)).toBe(
    'Before all. Homs2 of 3 eventsHoms in viewHoms · 2A notec: Homsd: Homsa: HomsHoms2 last',
  )
  expect(untouched(START)).toBe('Raqqa1 of 2 events in viewRaqqa · 1Raqqaa: RaqqaRaqqab: Raqqac: Raqqa')
})

/** These leave what is read in its order, so that a page which was changed must say what one says that was not. */
const KEEP_ORDER = {
  translatePage,
  highlightTexts,
  addAttributes,
  addElements,
  joinTexts,
  annotateTexts,
  wrapWords,
}

it.each(Object.entries(KEEP_ORDER))(
  'says what it must, whatever %s makes of it between any two states',
  async (_, change) => {
    await fc.assert(
      fc.asyncProperty(states, async (all) => {
        const wanted = all.map(untouched)
        const { root, show, end } = hold()
        show(START)
        const stop = change()
        const said = []
        for (const state of all) {
          show(state)
          await Promise.resolve()
          if (!stop) change()
          said.push(withoutSpace(textOf(root)))
        }
        stop?.()
        end()
        expect(said).toEqual(wanted.map(withoutSpace))
      }),
      { numRuns: 60 },
    )
  },
)

it.each(Object.entries({ reorderLines, wrapElements, removeByName }))(
  'is drawn on and taken down, whatever %s makes of it between any two states',
  (_, change) => {
    fc.assert(
      fc.property(states, (all) => {
        const { root, show, end } = hold()
        show(START)
        for (const state of all) {
          change()
          show(state)
        }
        render(null, root)
        end()
      }),
      { numRuns: 60 },
    )
  },
)
