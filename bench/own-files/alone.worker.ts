import Papa from 'papaparse'

/** What the page asks: the rows of this file, counted by a parser and nothing else. */
self.onmessage = async ({ data: file }: MessageEvent<File>) => {
  self.postMessage(file.name.endsWith('.csv') ? await rowsOfCsv(file) : await featuresOf(file))
}

/** Streamed, so that a file of any size can be counted. */
function rowsOfCsv(file: File): Promise<number> {
  let rows = 0
  return new Promise((resolve, reject) => {
    Papa.parse<string[]>(file, {
      skipEmptyLines: true,
      chunk: ({ data }) => {
        rows += data.length
      },
      complete: () => resolve(rows - 1),
      error: reject,
    })
  })
}

async function featuresOf(file: File): Promise<number> {
  const { features } = JSON.parse(await file.text()) as { readonly features: readonly unknown[] }
  return features.length
}
