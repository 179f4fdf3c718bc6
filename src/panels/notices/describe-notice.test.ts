import { describe, expect, it } from 'vitest'
import { buildEvent, buildRecord } from '../../../tests/fixtures/build-event'
import { messagesFor } from '../../i18n/messages'
import type { Notice, PostedNotice } from '../../state/store'
import { describeNotice, describeNotices, groupNotices } from './describe-notice'

const words = messagesFor('en')
const record = buildRecord([
  buildEvent({ id: 'strike', title: { en: 'Strike on Raqqa', ar: 'غارة' } }),
  buildEvent({ id: 'old', state: 'merged', title: { en: 'Old' } }),
])
const say = (notice: Notice, lang = 'en') => describeNotice(notice, record, lang, words)
const basemap = (part: string): Notice => ({ code: 'basemap-part-failed', part })
const post = (...notices: readonly Notice[]): readonly PostedNotice[] =>
  notices.map((notice, index) => ({ key: index + 1, notice }))
const codes = (notices: readonly PostedNotice[]) =>
  groupNotices(notices).map((group) => group.map(({ key }) => key))
