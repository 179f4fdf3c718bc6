import latin from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url'
import arabic from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?url'
import type { FontFacesSpecification } from 'maplibre-gl'
import type { Assets } from '../../assets/assets'

/** The name under which style layers ask for the letters. */
export const MAP_FONT = 'Noto Sans Regular'

/** The page's own letters (the same files as src/app/fonts.css) for the map's labels: no glyph server. */
export function mapFonts({ url }: Pick<Assets, 'url'>): FontFacesSpecification {
  return {
    [MAP_FONT]: [
      { url: url(latin), 'unicode-range': ['U+0000-00FF', 'U+2000-206F'] },
      {
        url: url(arabic),
        'unicode-range': ['U+0600-06FF', 'U+0750-077F', 'U+FB50-FDFF', 'U+FE70-FEFC'],
      },
    ],
  }
}
