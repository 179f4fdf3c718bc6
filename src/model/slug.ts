/** Lower-case words and hyphens: what ids are, so that a link carries them as they stand. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
