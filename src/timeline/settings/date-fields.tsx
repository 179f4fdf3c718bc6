import { useId, useRef, useState } from 'preact/hooks'
import { formatDay, formatWindow } from '../../i18n/format'
import { parseCivilDate, writeCivilDate } from '../../model/civil-date'
import type { App } from '../../state/app'
import { DateInput } from '../../ui/date-input'
import { Field } from '../../ui/field'
import { useApp } from '../../ui/use-app'
import { useStore } from '../../ui/use-store'
import { playheadDay } from '../../view/view'
import { handlesOf, moveHandle, placeHandles, showWindow } from '../handles/window-moves'
import { parseDayText, type TypedStretch } from './parse-day-text'
import { useSettingsWords } from './use-settings-words'

/** The window's ends as native date inputs, and a field for dates as people type them. */
export function DateFields() {
  const { words } = useSettingsWords()
  return (
    <>
      <div class="time-fields">
        <EdgeField edge="start" label={words.from} />
        <EdgeField edge="end" label={words.to} />
      </div>
      <TypedField />
    </>
  )
}

function EdgeField({ edge, label }: { edge: 'start' | 'end'; label: string }) {
  const app = useApp()
  const view = useStore((state) => state.view)
  const extent = useStore((state) => state.record.extent)
  const { lang } = useSettingsWords()
  const at = handlesOf(view, extent)
  /** The browser tells of every digit: 2 and 25, 0002 and 2015. What is typed counts when it is done. */
  const typing = useRef(false)
  const take = (input: HTMLInputElement) => {
    const day = parseCivilDate(input.value)
    if (day !== null && day !== edgeNow()) chooseEdge(app, edge, day)
    input.value = writeCivilDate(edgeNow())
  }
  const edgeNow = () => handlesOf(app.store.getState().view, extent)[edge]
  return (
    <Field label={label}>
      {(id) => (
        <DateInput words={formatDay(at[edge], lang, 'short')}>
          <input
            id={id}
            type="date"
            data-part={`date-${edge}`}
            min={writeCivilDate(Math.min(extent.start, at.start))}
            max={writeCivilDate(Math.max(extent.end - 1, at.end))}
            value={writeCivilDate(at[edge])}
            onKeyDown={({ key, currentTarget }) => {
              typing.current = key !== 'Enter'
              if (key === 'Enter') take(currentTarget)
            }}
            onChange={({ currentTarget }) => {
              if (!typing.current) take(currentTarget)
            }}
            onBlur={({ currentTarget }) => {
              typing.current = false
              take(currentTarget)
            }}
          />
        </DateInput>
      )}
    </Field>
  )
}

/** A day beyond the other edge takes that edge with it: the reader typed it, so it is meant. */
function chooseEdge({ store, actions }: App, edge: 'start' | 'end', day: number): void {
  const { view, record } = store.getState()
  const at = handlesOf(view, record.extent)
  const beyond = edge === 'start' ? day > at.end : day < at.start
  const opened = beyond ? { ...at, start: Math.min(at.start, day), end: Math.max(at.end, day) } : at
  const moved = moveHandle(edge, day, opened, record.extent)
  const met = beyond ? { start: moved[edge], playhead: moved[edge], end: moved[edge] } : moved
  actions.choose(placeHandles(met, record.extent))
}

function TypedField() {
  const app = useApp()
  const { lang, words } = useSettingsWords()
  const hint = useId()
  const [taken, setTaken] = useState<{ readonly text: string; readonly as: TypedStretch | null } | null>(null)
  const refused = taken?.as === null
  const show = (form: HTMLFormElement) => {
    const input = form.elements.namedItem('typed')
    if (!(input instanceof HTMLInputElement) || input.value.trim() === '') return
    setTaken({ text: input.value, as: showTyped(app, input.value) })
  }
  return (
    <form
      class="time-typed"
      onSubmit={(event) => {
        event.preventDefault()
        show(event.currentTarget)
      }}
    >
      <Field label={words.typed}>
        {(id) => (
          <input
            id={id}
            name="typed"
            type="text"
            dir="auto"
            autocomplete="off"
            data-part="typed-date"
            aria-describedby={hint}
            aria-invalid={refused}
          />
        )}
      </Field>
      <button type="submit" class="button">
        {words.typedGo}
      </button>
      <p
        id={hint}
        class={refused ? 'time-hint is-wrong' : 'time-hint'}
        role={refused ? 'alert' : taken?.as?.assumed ? 'status' : undefined}
      >
        {refused
          ? words.notUnderstood(taken.text)
          : taken?.as?.assumed
            ? words.yearAssumed(formatWindow(taken.as.window, lang))
            : words.typedHint}
      </p>
    </form>
  )
}

/** The typed stretch becomes the window; `null` when it is not understood. */
function showTyped({ store, actions }: App, text: string): TypedStretch | null {
  const { view, record } = store.getState()
  const typed = parseDayText(text, { extent: record.extent, near: playheadDay(view, record.extent) })
  if (typed) actions.choose(showWindow(typed.window, record.extent))
  return typed
}
