/**
 * `npm run report`: strikes by actor and basis in the whole record and in three windows, with the
 * events behind each figure. `npm run report -- 2015-11-14..2015-11-20` asks for other windows, `--data DIR`
 * for another record.
 */
import { readRecord, recordFiles } from '../files/dateline/read-record'
import { type DayWindow, parseCivilWindow } from '../model/civil-date'
import { readReported, readTexts, refuseCall, spokenPath } from './folders'
import { reportStrikes } from './report-strikes'

/** Of the project's own record: American strikes in Iraq as France prepares; the coalition's eight days; from Paris to the Vienna talks' end. */
const WINDOWS = ['2014-09-16..2014-09-17', '2015-10-30..2015-11-08', '2015-11-13..2015-11-24']

function readWindow(text: string): DayWindow {
  const [start = '', end = ''] = text.split('..')
  const window = parseCivilWindow(start, end)
  return window ?? refuseCall(`${text} is not a window like 2015-11-14..2015-11-20.`)
}

const { data, own, rest } = readReported()
const asked = rest.map(readWindow)
const texts = readTexts(data, ['.json', '.geojson'])
const parsed = (file: string): unknown => JSON.parse(texts.get(file) ?? 'null')
const { value: record, problems } = readRecord(recordFiles(parsed))
if (!record || problems.length > 0)
  refuseCall(`${spokenPath(data)} cannot be read: ${JSON.stringify(problems)}`)
const windows = asked.length > 0 ? asked : [record.extent, ...(own ? WINDOWS.map(readWindow) : [])]
console.log('# Strikes that these documents report\n')
console.log(reportStrikes(record, windows))
