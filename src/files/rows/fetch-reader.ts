import { SourceFault } from './source-file'

/** A format's reader, which comes when the first file of its kind does; a fault that says so where it does not come. */
export async function fetchReader<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (error) {
    throw new SourceFault('reader-missing', String(error))
  }
}
