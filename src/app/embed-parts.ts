import { fetchPart } from '../assets/fetch-part'

/** What only a page in another one's frame needs; it is asked for where the files that it stands on are named already. */
export const loadEmbedPage = async () => (await fetchPart(() => import('./embed-page'))).EmbedPage

export const loadEmbedApi = async () => (await fetchPart(() => import('./embed-api'))).embedApi
