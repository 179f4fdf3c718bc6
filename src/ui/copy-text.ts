import type { App } from '../state/app'

/** Copies a text and says so; where the browser refuses, shows it to be copied by hand. */
export async function copyText({ actions }: App, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    actions.post({ code: 'copied' })
  } catch {
    actions.post({ code: 'copy-failed', text })
  }
}
