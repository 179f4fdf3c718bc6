import { useDialogMessages } from '../../ui/use-dialog-messages'

/** A coder's note, which exists in English alone, folded away and marked as English in other languages. */
export function NoteInEnglish({ title, text }: { title: string; text: string }) {
  const { lang, words } = useDialogMessages()
  return (
    <details class="note">
      <summary>{title}</summary>
      {lang !== 'en' && <p class="quiet">{words.event.english}</p>}
      <p lang="en" dir="ltr">
        {text}
      </p>
    </details>
  )
}
