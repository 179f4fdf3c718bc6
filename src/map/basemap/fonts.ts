import latin from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url'
import arabic from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?url'
import type { FontFacesSpecification } from 'maplibre-gl'

/** The name under which style layers ask for the letters. */
export const MAP_FONT = 'Noto Sans Regular'

const absolute = (path: string) => new URL(path, document.baseURI).href

/** The page's own letters (the same files as src/app/fonts.css) for the map's labels: no glyph server. */
export function mapFonts(): FontFacesSpecification {
  return {
    [MAP_FONT]: [
      { url: absolute(latin), 'unicode-range': ['U+0000-00FF', 'U+2000-206F'] },
      {
        url: absolute(arabic),
        'unicode-range': ['U+0600-06FF', 'U+0750-077F', 'U+FB50-FDFF', 'U+FE70-FEFC'],
      },
    ],
  }
}
