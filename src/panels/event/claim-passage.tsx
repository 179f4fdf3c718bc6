import { useEffect, useState } from 'preact/hooks'
import { formatNumber } from '../../i18n/format'
import type { Claim } from '../../model/event'
import { useApp } from '../../ui/use-app'
import { useDialogMessages } from '../../ui/use-dialog-messages'
import { useStore } from '../../ui/use-store'
import { isCodedLine, passageOf } from '../open/check-document'

/** The claim's own line, marked, once the reader has given the document's text; until then the way to give it. */
export function ClaimPassage({ claim }: { claim: Claim }) {
  const { actions } = useApp()
  const { words } = useDialogMessages()
  const lines = useStore((state) => state.session.texts.get(claim.document))
  if (!lines) {
    return (
      <button
        type="button"
        class="link-button"
        data-part="claim-check"
        aria-haspopup="dialog"
        onClick={() => actions.showDialog('check')}
      >
        {words.event.check}
      </button>
    )
  }
  return <Passage claim={claim} lines={lines} />
}

function Passage({ claim, lines }: { claim: Claim; lines: readonly string[] }) {
  const { lang, words } = useDialogMessages()
  const [same, setSame] = useState<boolean | null>(null)
  useEffect(() => {
    let current = true
    isCodedLine(lines, claim).then((answer) => current && setSame(answer))
    return () => {
      current = false
    }
  }, [lines, claim])
  return (
    <details class="passage" data-part="passage" open>
      <summary>{words.check.passage(formatNumber(claim.line, lang))}</summary>
      {same === false && <p class="small">{words.check.passageDiffers}</p>}
      <div class="passage-lines" lang="en" dir="ltr" translate={false}>
        {passageOf(lines, claim).map((line) => (
          <p key={line.number}>{line.coded ? <mark>{line.text}</mark> : line.text}</p>
        ))}
      </div>
    </details>
  )
}
