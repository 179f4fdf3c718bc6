import { useMemo } from 'preact/hooks'
import { formatWindow } from '../../i18n/format'
import { localText } from '../../model/event'
import type { App } from '../../state/app'
import { Field } from '../../ui/field'
import { useApp } from '../../ui/use-app'
import { useStore } from '../../ui/use-store'
import { fitDomain } from '../axis/axis-domain'
import { currentAxis } from '../axis/current-axis'
import { showWindow } from '../handles/window-moves'
import { type Preset, presetsOf } from './presets'
import { useSettingsWords } from './use-settings-words'

/** Stretches that the record itself offers: all of it, what happened, what a document speaks of, the week before an article. */
export function PresetField() {
  const app = useApp()
  const { lang, words } = useSettingsWords()
  const record = useStore((state) => state.record)
  const presets = useMemo(() => presetsOf(record), [record])
  const options = (kind: Preset['kind']) =>
    presets
      .filter((preset) => preset.kind === kind)
      .map((preset) => (
        <option key={preset.id} value={preset.id}>
          {words.presetNamed(nameOf(preset, lang), formatWindow(preset.window, lang, 'short'))}
        </option>
      ))
  return (
    <Field label={words.preset}>
      {(id) => (
        <select
          id={id}
          data-part="preset"
          value=""
          onChange={(event) => {
            const preset = presets.find((one) => one.id === event.currentTarget.value)
            event.currentTarget.value = ''
            if (preset) goTo(app, preset)
          }}
        >
          <option value="">{words.presetNone}</option>
          <option value="record">{words.presetRecord}</option>
          <optgroup label={words.presetEvents}>{options('event')}</optgroup>
          <optgroup label={words.presetDocuments}>{options('document')}</optgroup>
          <optgroup label={words.presetArticles}>{options('article')}</optgroup>
        </select>
      )}
    </Field>
  )
}

/** By what happened, or by the headline: outlets have the same name more often. */
function nameOf({ title, document }: Preset, lang: string): string {
  return title ? localText(title, lang) : (document?.headline ?? '')
}

/** A preset becomes the window, with the axis close round it. */
function goTo(app: App, { kind, window }: Preset): void {
  const { store, actions } = app
  actions.choose(showWindow(window, store.getState().record.extent))
  actions.showAxis(kind === 'record' ? null : fitDomain(currentAxis(app), window))
}
