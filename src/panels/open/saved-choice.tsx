import { useRef, useState } from 'preact/hooks'
import type { Mapping } from '../../files/layouts/layout'
import { isMappingFault, readMappingFile, writeMappingFile } from '../../files/layouts/mapping-file'
import type { TableAsked } from '../../files/table/table-asked'
import { saveFile } from '../share/make-exports'
import { useOpeningWords } from './use-opening-words'

interface SavedChoiceProps {
  readonly asked: TableAsked
  readonly mapping: Mapping
  readonly onTake: (mapping: Mapping) => void
}

/** Keeps the choice of columns as a small file beside the table, and takes one that was kept. */
export function SavedChoice({ asked, mapping, onTake }: SavedChoiceProps) {
  const { columns } = useOpeningWords()
  const input = useRef<HTMLInputElement>(null)
  const [bad, setBad] = useState(false)
  const take = async (file: File) => {
    const saved = readMappingFile(await file.text(), asked.columns)
    const fault = isMappingFault(saved)
    setBad(fault)
    if (!fault) onTake(saved)
  }
  return (
    <>
      <button
        type="button"
        class="button"
        data-part="mapping-save"
        onClick={() =>
          saveFile(
            new File([writeMappingFile(mapping, asked.columns)], `${asked.name}.columns.json`, {
              type: 'application/json',
            }),
          )
        }
      >
        {columns.save}
      </button>
      <button type="button" class="button" data-part="mapping-load" onClick={() => input.current?.click()}>
        {columns.load}
      </button>
      <input
        ref={input}
        type="file"
        class="for-ear"
        tabIndex={-1}
        aria-hidden="true"
        accept=".json,application/json"
        data-part="mapping-file"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          event.currentTarget.value = ''
          if (file) take(file).catch(() => setBad(true))
        }}
      />
      <p role="status">{bad && columns.badChoice}</p>
    </>
  )
}
