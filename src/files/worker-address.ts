import fileWorkerUrl from './read-file.worker.ts?worker&url'

/** The address of the worker that reads files: one of the few scripts that the page's Trusted Types policy lets through. */
export const FILE_WORKER_ADDRESS = new URL(fileWorkerUrl, import.meta.url).href
