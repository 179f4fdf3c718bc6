declare global {
  interface Window {
    /** ms that a parser alone needs in a worker to count the rows of the file that was chosen. */
    parserAlone: () => Promise<number>
  }
}

window.parserAlone = () => {
  const file = document.querySelector<HTMLInputElement>('#file')?.files?.[0]
  const worker = new Worker(new URL('./alone.worker.ts', import.meta.url), { type: 'module' })
  const begun = performance.now()
  return new Promise((resolve, reject) => {
    worker.onmessage = () => {
      resolve(performance.now() - begun)
      worker.terminate()
    }
    worker.onerror = ({ message }) => reject(new Error(message))
    worker.postMessage(file)
  })
}
