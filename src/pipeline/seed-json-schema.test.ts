import { describe, expect, it } from 'vitest'
import { compareTexts } from './compare-texts'
import { readTexts, SEED_SCHEMAS } from './folders'
import { writeJsonSchemas } from './seed-json-schema'

describe('the JSON Schemas of the seeds', () => {
  it('are the ones that seed-schema.ts makes (npm run build:schema)', () => {
    expect(compareTexts(writeJsonSchemas(), readTexts(SEED_SCHEMAS, ['.json']))).toEqual([])
  })

  it('name what an event must have', () => {
    const schema = JSON.parse(writeJsonSchemas().get('events.schema.json') ?? '')
    const event = schema.properties.events.items
    expect(event.additionalProperties).toBe(false)
    expect(event.properties.title).toMatchObject({ type: 'string', maxLength: 90 })
    expect(event.properties.status.enum).toEqual(['confirmed', 'reported', 'disputed', 'denied', 'planned'])
    expect(event.required).toContain('where')
  })
})
