import { formatDay, formatNumber } from '../../i18n/format'
import { parseCivilDate, writeCivilDate } from '../../model/civil-date'
import type { App } from '../../state/app'
import { DateInput } from '../../ui/date-input'
import { Field } from '../../ui/field'
import { typeLatinDigits } from '../../ui/latin-digits'
import { useApp } from '../../ui/use-app'
import { useStore } from '../../ui/use-store'
import { FADE_LIMITS, MODES, type Mode } from '../../view/view'
import { AxisButtons } from '../axis/axis-buttons'
import { DateFields } from './date-fields'
import { PresetField } from './preset-field'
import './time-settings-fields.css'
import { useSettingsWords } from './use-settings-words'

const SPEEDS = [0.25, 0.5, 1, 2, 4, 7, 14, 30, 60] as const

/** What the popover of the time settings holds. */
export function TimeSettingsFields() {
  return (
    <>
      <div class="time-fields">
        <ModeField />
        <SpeedField />
        <FadeField />
      </div>
      <div class="time-checks">
        <LoopCheck />
        <GapsCheck />
      </div>
      <AxisButtons />
      <DateFields />
      <PresetField />
      <KnownField />
    </>
  )
}

function ModeField() {
  const { actions } = useApp()
  const { words } = useSettingsWords()
  const mode = useStore((state) => state.view.mode)
  return (
    <Field label={words.mode}>
      {(id) => (
        <select
          id={id}
          data-part="mode"
          title={words.modeHints[mode]}
          value={mode}
          onChange={(event) => actions.choose({ mode: event.currentTarget.value as Mode })}
        >
          {MODES.map((one) => (
            <option key={one} value={one}>
              {words.modes[one]}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

function SpeedField() {
  const { actions } = useApp()
  const { lang, words } = useSettingsWords()
  const speed = useStore((state) => state.view.speed)
  const speeds = [...new Set([...SPEEDS, speed])].sort((a, b) => a - b)
  return (
    <Field label={words.speed}>
      {(id) => (
        <select
          id={id}
          data-part="speed"
          value={String(speed)}
          onChange={(event) => actions.choose({ speed: Number(event.currentTarget.value) })}
        >
          {speeds.map((one) => (
            <option key={one} value={String(one)}>
              {words.speedOption(one, formatNumber(one, lang, 2))}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

function FadeField() {
  const { actions } = useApp()
  const { words } = useSettingsWords()
  const mode = useStore((state) => state.view.mode)
  const fade = useStore((state) => state.view.fade)
  if (mode !== 'trail') return null
  return (
    <Field label={words.fade}>
      {(id) => (
        <input
          id={id}
          type="number"
          onBeforeInput={typeLatinDigits}
          data-part="fade"
          min={FADE_LIMITS.min}
          max={FADE_LIMITS.max}
          value={fade}
          onChange={(event) => {
            const value = Math.round(event.currentTarget.valueAsNumber)
            if (value >= FADE_LIMITS.min && value <= FADE_LIMITS.max) actions.choose({ fade: value })
            else event.currentTarget.value = String(fade)
          }}
        />
      )}
    </Field>
  )
}

function LoopCheck() {
  const { actions } = useApp()
  const { words } = useSettingsWords()
  const loop = useStore((state) => state.view.loop)
  return (
    <label class="time-check">
      <input
        type="checkbox"
        data-part="loop"
        checked={loop}
        onChange={(event) => actions.choose({ loop: event.currentTarget.checked })}
      />
      <span>{words.loop}</span>
    </label>
  )
}

function GapsCheck() {
  const { actions } = useApp()
  const { words } = useSettingsWords()
  const gaps = useStore((state) => state.view.gaps)
  return (
    <label class="time-check">
      <input
        type="checkbox"
        data-part="gaps"
        checked={gaps === 'keep'}
        onChange={(event) => actions.choose({ gaps: event.currentTarget.checked ? 'keep' : 'compress' })}
      />
      <span>{words.gaps}</span>
    </label>
  )
}

/** The second clock: only what had been published by a day, by hand or running. */
function KnownField() {
  const app = useApp()
  const { actions } = app
  const { lang, words } = useSettingsWords()
  const known = useStore((state) => state.view.known)
  const clock = useStore((state) => state.session.clock)
  const days = useStore((state) => state.record.facts.publicationDays)
  return (
    <fieldset class="time-known">
      <Field label={words.known}>
        {(id) => (
          <DateInput words={known === null ? words.knownAll : formatDay(known, lang, 'short')}>
            <input
              id={id}
              type="date"
              data-part="known"
              min={days[0] === undefined ? undefined : writeCivilDate(days[0])}
              max={days.length > 0 ? writeCivilDate(days.at(-1) ?? 0) : undefined}
              value={known === null ? '' : writeCivilDate(known)}
              onChange={(event) => actions.choose({ known: parseCivilDate(event.currentTarget.value) })}
            />
          </DateInput>
        )}
      </Field>
      <p class="time-hint">{words.knownHint}</p>
      <div class="time-row">
        <label class="time-check">
          <input
            type="checkbox"
            data-part="clock-known"
            checked={clock === 'known'}
            onChange={(event) => actions.setClock(event.currentTarget.checked ? 'known' : 'events')}
          />
          <span>{words.runKnown}</span>
        </label>
        <button type="button" class="button" disabled={known === null} onClick={() => forgetKnown(app)}>
          {words.knownAll}
        </button>
      </div>
    </fieldset>
  )
}

function forgetKnown({ store, actions }: App): void {
  actions.choose({ known: null })
  if (store.getState().session.clock === 'known') actions.setClock('events')
}
