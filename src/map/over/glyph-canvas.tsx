import { useEffect, useRef } from 'preact/hooks'
import { GLYPH_PIXEL_RATIO, glyphSize, paintGlyph } from '../marks/draw-glyph'
import { glyphId, parseGlyphId } from '../marks/glyph-id'

/** A mark as the map draws it, by the id of its picture, for lists and rings over the map. */
export function GlyphCanvas({ id }: { id: string }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const glyph = parseGlyphId(id)
  const size = glyph ? glyphSize(glyph) : { width: 0, height: 0 }
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!glyph || !context) return
    context.setTransform(GLYPH_PIXEL_RATIO, 0, 0, GLYPH_PIXEL_RATIO, 0, 0)
    context.clearRect(0, 0, size.width, size.height)
    paintGlyph(context, glyph, size.width / 2, size.height / 2)
  }, [glyph && glyphId(glyph)])
  return (
    <span class="map-glyph" aria-hidden="true">
      <canvas
        ref={canvas}
        width={size.width * GLYPH_PIXEL_RATIO}
        height={size.height * GLYPH_PIXEL_RATIO}
        style={{ inlineSize: `${size.width}px`, blockSize: `${size.height}px` }}
      />
    </span>
  )
}
