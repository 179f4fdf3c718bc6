import { encode } from 'uqr'
import { useShareMessages } from './use-share-messages'
import './qr-code.css'

/** Light modules around the code that a camera needs to find it. */
const BORDER = 4

/** One path over all dark modules, a unit square each; `null` for a text that no code holds. */
export function qrPath(text: string): { readonly path: string; readonly size: number } | null {
  try {
    const { data, size } = encode(text, { ecc: 'L', border: BORDER })
    const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
    return { path, size }
  } catch {
    return null
  }
}

/** Dark on light in both schemes: many cameras read no other way. */
export function QrCode({ text }: { text: string }) {
  const { share } = useShareMessages()
  const code = qrPath(text)
  if (!code) return <p data-part="qr-too-long">{share.link.qrTooLong}</p>
  return (
    <svg
      class="qr"
      data-part="qr"
      viewBox={`0 0 ${code.size} ${code.size}`}
      shape-rendering="crispEdges"
      role="img"
      aria-label={share.link.qrLabel}
    >
      <rect width={code.size} height={code.size} fill="#ffffff" />
      <path d={code.path} fill="#000000" />
    </svg>
  )
}
