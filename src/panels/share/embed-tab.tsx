import { useState } from 'preact/hooks'
import { languageName } from '../../i18n/messages'
import { embeddedView, linkTo, pageAddress } from '../../state/share-link'
import { Radios } from '../../ui/choices'
import { typeLatinDigits } from '../../ui/latin-digits'
import { useRecordWords } from '../../ui/use-record-words'
import { useStore } from '../../ui/use-store'
import { useWidth } from '../../ui/use-width'
import { CopyBox } from './copy-box'
import { EMBED_LIMITS, type EmbedOptions, embedCode, embedQuery, previewScale, SANDBOX } from './embed-code'
import { useShareMessages } from './use-share-messages'
import { useViewWords } from './use-shared'
import './embed-tab.css'

const FIRST: EmbedOptions = { form: 'iframe', parts: 'timeline', widthPx: 0, heightPx: 480 }

/** The builder of the code that puts this view in another page, with a preview of what that page will hold. */
export function EmbedTab() {
  const { share } = useShareMessages()
  const { embed } = share
  const [options, setOptions] = useState(FIRST)
  const [language, setLanguage] = useEmbedLanguage()
  const change = (patch: Partial<EmbedOptions>) => setOptions({ ...options, ...patch })
  const view = useStore((state) => state.view)
  const link = linkTo(pageAddress(), embeddedView(view, language), embedQuery(options.parts))
  const { title } = useViewWords()
  const frameTitle = embed.frameTitle(useRecordWords().title, title)
  return (
    <>
      <p class="dialog-intro">{embed.intro}</p>
      <Options options={options} change={change} />
      <LanguageChoice chosen={language} onChoose={setLanguage} />
      <CopyBox
        part="embed-code"
        label={embed.code}
        text={embedCode(link, frameTitle, options)}
        copyLabel={embed.copy}
        rows={6}
        code
      />
      {/^(?:localhost|127\.|\[::1\])/.test(new URL(pageAddress()).host) && (
        <p class="quiet small">{embed.local}</p>
      )}
      <Preview link={link} title={frameTitle} widthPx={options.widthPx} heightPx={options.heightPx} />
    </>
  )
}

/**
 * The language of the frame, `null` for each reader's own. Code from a page that is not in the language of last resort
 * opens in that page's: somebody has asked for it.
 */
function useEmbedLanguage() {
  const asked = useStore(({ view, session }) => view.lang ?? (session.lang === 'en' ? null : session.lang))
  return useState(asked)
}

interface LanguageChoiceProps {
  readonly chosen: string | null
  readonly onChoose: (lang: string | null) => void
}

function LanguageChoice({ chosen, onChoose }: LanguageChoiceProps) {
  const { embed } = useShareMessages().share
  const languages = useStore((state) => state.session.languages)
  return (
    <Radios
      part="embed-language"
      legend={embed.language}
      options={[['', embed.ownLanguage], ...languages.map((tag) => [tag, languageName(tag)] as const)]}
      chosen={chosen ?? ''}
      onChoose={(tag) => onChoose(tag === '' ? null : tag)}
    />
  )
}

interface OptionsProps {
  readonly options: EmbedOptions
  readonly change: (patch: Partial<EmbedOptions>) => void
}

function Options({ options, change }: OptionsProps) {
  const { embed } = useShareMessages().share
  return (
    <div class="embed-options">
      <Radios
        part="embed-parts"
        legend={embed.parts}
        options={[
          ['timeline', embed.timeline],
          ['map', embed.map],
        ]}
        chosen={options.parts}
        onChoose={(parts) => change({ parts })}
      />
      <Radios
        part="embed-form"
        legend={embed.form}
        options={[
          ['iframe', embed.iframe],
          ['component', embed.component],
        ]}
        chosen={options.form}
        onChoose={(form) => change({ form })}
      />
      <Size
        part="embed-width"
        label={embed.width}
        px={options.widthPx}
        least={0}
        onChange={(widthPx) => change({ widthPx })}
      />
      <Size
        part="embed-height"
        label={embed.height}
        px={options.heightPx}
        least={EMBED_LIMITS.minPx}
        onChange={(heightPx) => change({ heightPx })}
      />
    </div>
  )
}

interface SizeProps {
  readonly part: string
  readonly label: string
  readonly px: number
  readonly least: number
  readonly onChange: (px: number) => void
}

/** A number that is taken when it is one; until then the last good one counts. */
function Size({ part, label, px, least, onChange }: SizeProps) {
  const [typed, setTyped] = useState(String(px))
  return (
    <label class="number-field" data-part={part}>
      <span class="field-label">{label}</span>
      <input
        type="number"
        onBeforeInput={typeLatinDigits}
        inputMode="numeric"
        min={least}
        max={EMBED_LIMITS.maxPx}
        step={10}
        value={typed}
        onInput={(event) => {
          const { value, validity } = event.currentTarget
          setTyped(value)
          const next = Number(value)
          if (value !== '' && !validity.rangeUnderflow && !validity.rangeOverflow && Number.isInteger(next))
            onChange(next)
        }}
      />
    </label>
  )
}

interface PreviewProps {
  readonly link: string
  readonly title: string
  readonly widthPx: number
  readonly heightPx: number
}

/** Opened by a press, since it is a second map. */
function Preview(props: PreviewProps) {
  const { share } = useShareMessages()
  const [open, setOpen] = useState(false)
  return (
    <details
      class="share-more"
      data-part="embed-preview"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{share.embed.previewShow}</summary>
      {open && <FittedFrame {...props} />}
    </details>
  )
}

/** The frame that either form of the code makes, in the same sandbox and proportions, as large as there is room for. */
function FittedFrame({ link, title, widthPx, heightPx }: PreviewProps) {
  const [box, roomPx] = useWidth()
  const scale = previewScale(widthPx, roomPx)
  return (
    <div class="embed-fit" ref={box} style={{ blockSize: `${heightPx * scale}px` }}>
      {roomPx > 0 && (
        <iframe
          class="embed-frame"
          src={link}
          title={title}
          sandbox={SANDBOX}
          style={{
            inlineSize: widthPx === 0 ? '100%' : `${widthPx}px`,
            blockSize: `${heightPx}px`,
            scale: String(scale),
          }}
        />
      )}
    </div>
  )
}
