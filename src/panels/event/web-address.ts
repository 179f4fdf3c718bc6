const BEGINS = /^https?:\/\/[^\s/]/i
/** No address that anybody follows is longer. */
const LONGEST = 2_000

/** The address that a whole cell is, where a press may follow it: of the web alone, with no name or password in it. */
export function webAddress(text: string): string | null {
  if (text.length > LONGEST || !BEGINS.test(text) || /\s/.test(text) || !URL.canParse(text)) return null
  const { protocol, username, password, href } = new URL(text)
  const isWeb = protocol === 'https:' || protocol === 'http:'
  return isWeb && username === '' && password === '' ? href : null
}
