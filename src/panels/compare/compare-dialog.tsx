import { useState } from 'preact/hooks'
import { formatDay, formatWindow } from '../../i18n/format'
import { type DayWindow, parseCivilDate, writeCivilDate } from '../../model/civil-date'
import { DateInput } from '../../ui/date-input'
import { Field } from '../../ui/field'
import { Modal } from '../../ui/modal'
import { useApp } from '../../ui/use-app'
import { useWords } from '../../ui/use-messages'
import { useStore, useVisibleEvents } from '../../ui/use-store'
import { periodBefore, yearEarlier } from './second-windows'
import './compare.css'

/** Chooses the second window: by its days, or from what stands before the first. */
export function CompareDialog() {
  const { lang, words } = useWords('compare')
  const { actions } = useApp()
  const { window } = useVisibleEvents()
  const show = (compare: DayWindow) => {
    actions.showDialog(null)
    actions.choose({ compare })
  }
  const presets = [
    ['before', words.compare.before, periodBefore(window)],
    ['year', words.compare.yearEarlier, yearEarlier(window)],
  ] as const
  return (
    <Modal part="compare-dialog" title={words.compare.title}>
      <p class="dialog-intro">{words.compare.intro(formatWindow(window, lang))}</p>
      <div class="compare-presets">
        {presets.map(
          ([id, label, preset]) =>
            preset && (
              <button
                key={id}
                type="button"
                class="button"
                data-part={`compare-${id}`}
                onClick={() => show(preset)}
              >
                {label}: {formatWindow(preset, lang, 'short')}
              </button>
            ),
        )}
      </div>
      <WindowForm onShow={show} first={window} />
    </Modal>
  )
}

function WindowForm({ first, onShow }: { first: DayWindow; onShow: (window: DayWindow) => void }) {
  const { words } = useWords('compare')
  const now = useStore((state) => state.view.compare) ?? periodBefore(first) ?? first
  const [from, setFrom] = useState(now.start)
  const [to, setTo] = useState(now.end - 1)
  return (
    <form
      class="compare-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (from <= to) onShow({ start: from, end: to + 1 })
      }}
    >
      <DayField part="compare-from" label={words.compare.from} day={from} onDay={setFrom} />
      <DayField part="compare-to" label={words.compare.to} day={to} onDay={setTo} />
      <button type="submit" class="button button-strong" data-part="compare-show">
        {words.compare.show}
      </button>
      <p role="status">{to < from && words.compare.reversed}</p>
    </form>
  )
}

interface DayFieldProps {
  readonly part: string
  readonly label: string
  readonly day: number
  readonly onDay: (day: number) => void
}

function DayField({ part, label, day, onDay }: DayFieldProps) {
  const { lang } = useWords('compare')
  return (
    <Field label={label}>
      {(id) => (
        <DateInput words={formatDay(day, lang, 'short')}>
          <input
            id={id}
            type="date"
            data-part={part}
            value={writeCivilDate(day)}
            onInput={({ currentTarget }) => {
              const typed = parseCivilDate(currentTarget.value)
              if (typed !== null) onDay(typed)
            }}
          />
        </DateInput>
      )}
    </Field>
  )
}
