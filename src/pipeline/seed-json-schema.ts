import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { actorsFile, documentSeed, eventsFile, placesFile, recordFile } from './seed-schema'

const SCHEMAS: Readonly<Record<string, readonly [title: string, schema: v.GenericSchema]>> = {
  record: ['What the record says of itself', recordFile],
  document: ['One document: its articles, its claims and the lines set aside', documentSeed],
  events: ['The events first or most fully told by one document', eventsFile],
  actors: ['The codebook of actors', actorsFile],
  places: ['The gazetteer of one country', placesFile],
}

/** The texts of `seeds/schema/`, by file name: what an editor completes and checks seed files with. */
export function writeJsonSchemas(): Map<string, string> {
  const entries = Object.entries(SCHEMAS)
  return new Map(entries.map(([name, parts]) => [`${name}.schema.json`, writeJsonSchema(...parts)]))
}

function writeJsonSchema(title: string, schema: v.GenericSchema): string {
  const json: JsonSchema = toJsonSchema(schema, {
    target: 'draft-07',
    typeMode: 'input',
    // Trimming changes a text and refuses none, so that JSON Schema has no word for it.
    // Which of two numbers is the larger is the pipeline's to check.
    ignoreActions: ['trim', 'check'],
  })
  const { $schema, ...rest } = json
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`
}
