import { useState } from 'preact/hooks'
import { formatList } from '../../i18n/format'
import { Checkbox } from '../../ui/choices'
import { useRecordWords } from '../../ui/use-record-words'
import { useStore } from '../../ui/use-store'
import { CopyBox } from './copy-box'
import { QrCode } from './qr-code'
import { useShareMessages } from './use-share-messages'
import { useSharedLink, useViewWords } from './use-shared'

/** The link, what it shows in words, and ways to hand it on. */
export function LinkTab() {
  const { words, share } = useShareMessages()
  const { link: say } = share
  const [language, setLanguage] = useState(false)
  const [play, setPlay] = useState(false)
  const link = useSharedLink({ language, play, data: null })
  const { whole } = useViewWords()
  return (
    <>
      <CopyBox part="share-link" label={say.label} text={link} copyLabel={say.copy} code />
      <p class="quiet small" data-part="share-opens">
        {language ? say.senderLanguage(words.name) : say.ownLanguage}
      </p>
      <NarrowedNote />
      <div class="choices">
        <Checkbox
          part="share-language"
          label={say.withLanguage(words.name)}
          checked={language}
          onChange={setLanguage}
        />
        <Checkbox part="share-clock" label={say.withClock} checked={play} onChange={setPlay} />
      </div>
      <SystemShare link={link} text={whole} />
      <CopyBox
        part="share-words"
        label={say.words}
        text={`${whole}\n${link}`}
        copyLabel={say.copyWords}
        rows={4}
        strong={false}
      />
      <details class="share-more" data-part="qr-section">
        <summary>{say.qrShow}</summary>
        <QrCode text={link} />
      </details>
      <p class="quiet small">{say.kept}</p>
    </>
  )
}

/** What of the screen no link carries. */
function NarrowedNote() {
  const { lang, share } = useShareMessages()
  const facets = useStore((state) => state.session.facets)
  if (!facets) return null
  const columns = formatList(
    facets.map(({ column }) => column),
    lang,
  )
  return (
    <p class="small" data-part="share-narrowed">
      {share.link.narrowed(columns)}
    </p>
  )
}

/** The system's own share sheet, where there is one. */
function SystemShare({ link, text }: { link: string; text: string }) {
  const { share } = useShareMessages()
  const { title } = useRecordWords()
  if (typeof navigator.share !== 'function') return null
  const send = () => {
    // A reader who closes the sheet has not met an error.
    navigator.share({ title, text, url: link }).catch(() => undefined)
  }
  return (
    <button type="button" class="button" data-part="share-system" onClick={send}>
      {share.link.system}
    </button>
  )
}
