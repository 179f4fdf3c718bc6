/** `npm run build:schema`: the JSON Schemas of `seeds/`, from the one definition in `seed-schema.ts`. */
import { SEED_SCHEMAS, writeTexts } from './folders'
import { writeJsonSchemas } from './seed-json-schema'

const schemas = writeJsonSchemas()
writeTexts(SEED_SCHEMAS, schemas)
console.log(`seeds/schema/: ${[...schemas.keys()].join(', ')}`)
