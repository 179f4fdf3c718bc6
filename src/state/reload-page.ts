/** Loads the page anew: its address keeps the view, and an opened file is no longer open. */
export function reloadPage(): void {
  location.reload()
}
