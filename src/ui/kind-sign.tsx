import { KIND_SIGNS, SIGN_LINE } from '../model/kind-signs'
import type { OtherKind } from '../model/vocabulary'
import './signs.css'

/** A kind's sign, as in its mark on the map; the words beside it name the kind. */
export function KindSign({ kind }: { kind: OtherKind }) {
  const { line, fill } = KIND_SIGNS[kind]
  return (
    <svg class="kind-sign" width={14} height={14} viewBox="0 0 16 16" aria-hidden="true">
      {line && (
        <path d={line} fill="none" stroke="currentColor" stroke-width={SIGN_LINE} stroke-linejoin="round" />
      )}
      {fill && <path d={fill} fill="currentColor" />}
    </svg>
  )
}
